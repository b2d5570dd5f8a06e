import { visitCodes } from '../references.ts';
import { recordsAndInstruments, type Check } from './check.ts';
import { withAncestors } from './vocabularies.ts';

export const vocabularyUnused: Check = {
  code: 'OBS701',
  name: 'vocabulary-unused-entry',
  severity: 'warning',
  title: 'An excerpt of a classification holds only what records use',
  explanation:
    'Of the great classifications the observatory keeps those codes that records use, and the wider groups above them. An entry that nobody uses only makes ' +
    'lists longer. Take it out; it is quickly added again.',
  example: { wrong: "- code: '9999'   (no record names it)", right: '(removed)' },
  *check(context) {
    const used = new Map<string, Set<string>>();
    for (const { collection, data } of recordsAndInstruments(context)) {
      visitCodes(collection, data, ({ target }, code) => {
        const codes = used.get(target);
        if (codes) codes.add(code);
        else used.set(target, new Set([code]));
      });
    }
    for (const vocabulary of context.draft.vocabularies.values()) {
      const { id, extent, concepts } = vocabulary.index;
      if (extent !== 'excerpt') continue;
      const kept = new Set([...(used.get(id) ?? [])].flatMap((code) => withAncestors(vocabulary, code)));
      for (const code of concepts.keys()) {
        if (!kept.has(code))
          yield {
            file: vocabulary.file.path,
            path: ['concepts', vocabulary.codes.indexOf(code), 'code'],
            message: `no record uses \`${code}\``,
          };
      }
    }
  },
};
