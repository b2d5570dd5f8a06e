import { expect, it } from 'vitest';
import { printed } from '../testing/content.ts';
import { jobProfile, skill } from '../testing/fixtures.ts';

const job = 'content/job-profiles/toolmaker.yaml';
const drawings = 'content/skills/read-drawings.yaml';
const CONCEPT = 'http://data.europa.eu/esco/skill/334e3e49-fb02-4051-809a-f06adfdc1c40';
const onEsco = jobProfile('toolmaker').replace(
  /( {2}- \{ skill: read-drawings.*basis: )\[draft\]/,
  `$1[{ source: handbook, relation: essential, concepts: ['${CONCEPT}'] }]`,
);

it('OBS410: a basis on a concept that the skill is not aligned with', async () => {
  expect(await printed({ [job]: onEsco })).toMatchInlineSnapshot(`
    "content/job-profiles/toolmaker.yaml:13:116  error  the skill \`read-drawings\` is not aligned with this ESCO concept
        12 | skills:
      > 13 | …n: essential, concepts: ['http://data.europa.eu/esco/skill/334e3e49-fb02-4051-809a-f06adfdc1c40'] }]…
           |                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        14 |   - { skill: measure-parts, need: essential, level: 2, basis: [draft] }
      The alignments stand in content/skills/read-drawings.yaml, under \`esco\`.
      OBS410 basis-not-aligned /en/contribute/rules/obs410/"
  `);
});

it('OBS410: not where it is aligned', async () => {
  const aligned = skill(
    'read engineering drawings',
    `esco:\n  - { match: close, iri: '${CONCEPT}', label: troubleshoot }\n`,
  );
  expect(await printed({ [job]: onEsco, [drawings]: aligned })).not.toContain('OBS410');
});
