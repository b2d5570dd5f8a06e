import { KINDS, type Kind } from '../../model/kinds.ts';
import { bodyParts } from './bodies.ts';
import type { BodyCheck } from './check.ts';

export const bodyHtml: BodyCheck = {
  code: 'OBS502',
  name: 'no-html-in-bodies',
  severity: 'error',
  title: 'Bodies are written in Markdown without HTML',
  explanation:
    'HTML in a body could load scripts or pictures from elsewhere, and it is taken out of the pages. Markdown has signs for headings, lists, links, pictures, ' +
    'tables and code. Write a less-than sign in running text as `&lt;`, and tags that you write about in `code`.',
  example: { wrong: 'The <b>zero point</b> ...', right: 'The **zero point** ...' },
  *check(context) {
    for (const { type, value, body, span } of bodyParts(context)) {
      // What may stand in MDX is a rule of its own.
      if (type === 'html' && (KINDS[body.collection] as Kind).storage !== 'mdx')
        yield { file: body.file, span, message: `\`${value}\` begins HTML, which is taken out of bodies` };
    }
  },
};
