import type { Collection } from '../../model/collections.ts';
import { KINDS } from '../../model/kinds.ts';
import type { Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { visitMentions } from '../references.ts';
import { recordsAndInstruments, type Check } from './check.ts';

export const unknownReference: Check = {
  code: 'OBS301',
  name: 'unknown-reference',
  severity: 'error',
  title: 'Every id that a record names is the id of a record',
  explanation:
    'A record names another by its id, which is the name of its file without the ending. No file of that name exists in the collection that the field ' +
    'points to. Mostly it is a slip of the keyboard; the nearest id is named then. Otherwise write the missing record first, or leave the reference out.',
  example: { wrong: 'technologies: [cobot]', right: 'technologies: [collaborative-robots]' },
  *check(context) {
    const { knownIds } = context.draft;
    for (const { collection, data, file } of recordsAndInstruments(context)) {
      const findings: Finding[] = [];
      visitMentions(collection, data, ({ type, target }, id, path) => {
        const known = type === 'reference' ? knownIds[target as Collection] : undefined;
        if (!known || known.has(id)) return;
        const suggestion = nearest(id, known);
        findings.push({
          file: file.path,
          path: [...path],
          message: `there is no ${KINDS[target as Collection].name} with the id \`${id}\``,
          ...(suggestion
            ? { suggestion }
            : {
                expected: [`the name of a file in content/${KINDS[target as Collection].folder}/, without its ending`],
              }),
        });
      });
      yield* findings;
    }
  },
};
