import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { Vocabulary } from '../../src/model/vocabulary.ts';
import { LANGUAGES } from '../../src/model/text.ts';

const file = fileURLToPath(new URL('../../content/vocabularies/glossary.yaml', import.meta.url));
const { concepts } = Vocabulary.parse(parse(readFileSync(file, 'utf8')));

it('every word of the glossary is explained in every language, in a sentence', () => {
  expect(concepts.length).toBeGreaterThanOrEqual(40);
  for (const { code, definition, definitions } of concepts) {
    const explanations = [definition, ...Object.values(definitions ?? {})];
    expect(explanations.length, code).toBe(LANGUAGES.length);
    for (const explanation of explanations) expect(explanation, code).toMatch(/^\p{Lu}.{20,}\.$/u);
  }
});

it('no two words of the glossary are called the same', () => {
  for (const language of LANGUAGES)
    expect(new Set(concepts.map(({ labels }) => labels[language])).size).toBe(concepts.length);
});
