import type { VocabularyIndex } from '../catalogue.ts';
import type { Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { visitCodes } from '../references.ts';
import { recordsAndInstruments, type Check } from './check.ts';

/** Classifications of which records name the finest level only; the wider groups follow from it. */
const FINEST: Record<string, { readonly form: RegExp; readonly words: string }> = {
  'isco-08': { form: /^\d{4}$/, words: 'a unit group of four digits' },
  'isced-f': { form: /^\d{4}$/, words: 'a detailed field of four digits' },
  nace: { form: /^[A-Z]\d{2}$/, words: 'a division: the letter of the section and two digits' },
};

export const unknownCode: Check = {
  code: 'OBS302',
  name: 'unknown-code',
  severity: 'error',
  title: 'Every code stands in its vocabulary',
  explanation:
    'Codes of occupations, sectors, fields of education, levels, countries, regions, licences and types are looked up in `content/vocabularies/`. Of the ' +
    'great classifications only an excerpt is kept there: if the official list has the code, add it to the vocabulary with its official names.',
  example: { wrong: 'sectors: ["25"]', right: 'sectors: [C25]' },
  *check(context) {
    for (const { collection, data, file } of recordsAndInstruments(context)) {
      const findings: Finding[] = [];
      visitCodes(collection, data, ({ target }, code, path) => {
        // A vocabulary that could not be read has been reported; its codes are not mistakes as well.
        const vocabulary = context.draft.vocabularies.get(target as VocabularyIndex['id'])?.index;
        const problem = vocabulary && problemWith(code, vocabulary);
        if (problem) findings.push({ file: file.path, path: [...path], ...problem });
      });
      yield* findings;
    }
  },
};

function problemWith(code: string, vocabulary: VocabularyIndex): Omit<Finding, 'file'> | undefined {
  const finest = FINEST[vocabulary.id];
  if (vocabulary.concepts.has(code)) {
    if (!finest || finest.form.test(code)) return undefined;
    return { message: `\`${code}\` is too wide a group here`, expected: [finest.words] };
  }
  const suggestion = codeOfLabel(code, vocabulary) ?? nearest(code, vocabulary.concepts.keys());
  const expected = `a code of content/vocabularies/${vocabulary.id}.yaml`;
  return {
    message:
      code === ''
        ? `the code is empty; the field takes one of the vocabulary \`${vocabulary.id}\``
        : `\`${code}\` is not a code of the vocabulary \`${vocabulary.id}\``,
    expected: [vocabulary.concepts.size > 12 ? expected : [...vocabulary.concepts.keys()].join(', ')],
    ...(suggestion && { suggestion }),
    ...(vocabulary.extent === 'excerpt' && {
      note: 'If the official list has this code, add it to the vocabulary with its official names.',
    }),
  };
}

/** The code of a concept whose name stands where its code should. */
function codeOfLabel(text: string, { concepts }: VocabularyIndex): string | undefined {
  const wanted = text.toLowerCase();
  for (const { code, labels } of concepts.values()) {
    if (Object.values(labels).some((label) => label.toLowerCase() === wanted)) return code;
  }
  return undefined;
}
