import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { VOCABULARY_IDS } from '../../model/vocabulary-ids.ts';
import type { Vocabularies } from './describe.ts';
import { schemaFiles } from './json-schema.ts';

const settings = fileURLToPath(new URL('../../../.vscode/settings.json', import.meta.url));

it('VS Code is told which schema belongs to which files, for every schema of YAML files', () => {
  // The settings hold comments; TypeScript's own configuration files do too, so it has a reader for them.
  const { config, error } = ts.parseConfigFileTextToJson(settings, readFileSync(settings, 'utf8'));
  expect(error).toBeUndefined();

  const none = Object.fromEntries(VOCABULARY_IDS.map((id) => [id, { concepts: new Map() }])) as unknown as Vocabularies;
  const expected = schemaFiles(none).flatMap(({ name, content }) =>
    content ? [[`./public/schemas/v1/${name}`, content]] : [],
  );
  expect(expected.length).toBeGreaterThan(0);
  expect(config['yaml.schemas']).toEqual(Object.fromEntries(expected));
});
