import { nearest } from '../nearest.ts';
import { ownFolder } from './bodies.ts';
import type { Check } from './check.ts';

export const productFiles: Check = {
  code: 'OBS525',
  name: 'product-files',
  severity: 'error',
  title: 'A product lists the files in its folder, and each listed file is there',
  explanation:
    'The page of a product offers its files for download with a description each. A file that is missing would be a dead link, and one that is not listed ' +
    'nobody would ever find. Names are compared with their capitals.',
  example: {
    wrong: '- { name: Rubric.odt, description: … }   # the file is rubric.odt',
    right: '- { name: rubric.odt, description: … }',
  },
  *check({ draft, attachments }) {
    for (const product of draft.records.products) {
      const file = product.file.path;
      const folder = `${ownFolder('products', file)}/`;
      const there = [...attachments.keys()]
        .filter((path) => path.startsWith(folder))
        .map((path) => path.slice(folder.length));
      const listed = product.data.files.map(({ name }) => name);
      for (const [index, name] of listed.entries()) {
        const path = ['files', index, 'name'];
        if (listed.indexOf(name) < index) yield { file, path, message: `the file \`${name}\` is listed twice` };
        if (there.includes(name)) continue;
        const suggestion = nearest(name, there);
        yield {
          file,
          path,
          message: `there is no file \`${name}\` in the folder of the product`,
          ...(suggestion && { suggestion }),
        };
      }
      for (const name of there.filter((path) => !listed.includes(path)))
        yield {
          file,
          path: ['files'],
          atKey: true,
          message: `the file \`${name}\` lies in the folder but is not listed`,
        };
    }
  },
};
