import { bodyParts } from './bodies.ts';
import type { BodyCheck } from './check.ts';

export const bodyImage: BodyCheck = {
  code: 'OBS504',
  name: 'foreign-image',
  severity: 'error',
  title: 'Pictures lie in the folder of the course',
  explanation:
    'A picture from another host tells that host who reads the page, and disappears when they tidy up. Put the file beside the course, if its licence allows ' +
    'that, or link to the page where it is shown.',
  example: { wrong: '![gauge](https://elsewhere.org/gauge.png)', right: '![gauge](gauge.png)' },
  *check(context) {
    for (const { type, destination, body, span } of bodyParts(context)) {
      if (type === 'image' && destination?.type === 'web')
        yield {
          file: body.file,
          span,
          message: `the picture lies on another host, \`${destination.url.hostname}\``,
        };
    }
  },
};
