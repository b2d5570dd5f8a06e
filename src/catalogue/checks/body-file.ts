import { nearest } from '../nearest.ts';
import { bodyParts, ownFolder } from './bodies.ts';
import type { BodyCheck } from './check.ts';

export const bodyFile: BodyCheck = {
  code: 'OBS505',
  name: 'missing-file',
  severity: 'error',
  title: 'Files that a body names lie in the folder of the record',
  explanation:
    'Links without https:// lead to files beside the course. The file must be there, with the same capitals, and no path leads out of the folder. Records ' +
    'without a folder of their own link with full addresses only.',
  example: { wrong: '[drawing](../other/drawing.pdf)', right: '[drawing](drawing.pdf)' },
  *check(context) {
    for (const { destination, value, body, span } of bodyParts(context)) {
      const { collection, file } = body;
      const folder = ownFolder(collection, file);
      if (destination?.type === 'outside')
        yield { file, span, message: `\`${value}\` leads out of the folder of the record` };
      if (destination?.type !== 'file') continue;
      if (folder === undefined) {
        yield {
          file,
          span,
          message: `\`${value}\` is not a web address, and this record has no folder of its own for files`,
        };
      } else if (!context.attachments.has(`${folder}/${destination.path}`) && destination.path !== 'index.md') {
        const beside = [...context.attachments.keys()]
          .filter((path) => path.startsWith(`${folder}/`))
          .map((path) => path.slice(folder.length + 1));
        const suggestion = nearest(destination.path, beside);
        yield {
          file,
          span,
          message: `there is no file \`${destination.path}\` in the folder of the record`,
          ...(suggestion && { suggestion }),
        };
      }
    }
  },
};
