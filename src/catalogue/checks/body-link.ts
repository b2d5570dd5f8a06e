import { isPrivateHost } from '../markdown/address.ts';
import { bodyParts, type BodyPart } from './bodies.ts';
import type { BodyCheck } from './check.ts';

export const bodyLink: BodyCheck = {
  code: 'OBS503',
  name: 'unsafe-link',
  severity: 'error',
  title: 'Links in bodies lead to public web addresses',
  explanation:
    'Links begin with https:// or http://, lead to a place on the same page (`#heading`), or to a file beside the course. Other schemes, such as `javascript:` ' +
    'and `data:`, can run code in the reader’s browser.',
  example: { wrong: '[open](javascript:alert(1))', right: '[open](https://school.eu/courses)' },
  *check(context) {
    for (const part of bodyParts(context)) {
      const message = problemWith(part);
      if (message)
        yield {
          file: part.body.file,
          span: part.span,
          message,
          expected: ['an address that begins with https:// or http://', 'a file in the folder of the course'],
        };
    }
  },
};

function problemWith({ destination, type }: BodyPart): string | undefined {
  if (destination?.type === 'unsafe') return `the ${type} begins with \`${destination.scheme}:\`, which is not allowed`;
  if (destination?.type === 'web' && type === 'link' && isPrivateHost(destination.url))
    return `\`${destination.url.hostname}\` is not the name of a public host`;
  return undefined;
}
