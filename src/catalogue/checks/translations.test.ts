import { describe, expect, it } from 'vitest';
import { loadWith, printed } from '../testing/content.ts';
import { jobProfile } from '../testing/fixtures.ts';

const german = 'content/translations/de/job-profiles.yaml';
const skills = 'content/translations/de/skills.yaml';

/** Without the count of missing translations, which every test here would print. */
async function withoutCount(files: Record<string, string>): Promise<string> {
  const text = await printed(files);
  return text
    .split('\n\n')
    .filter((block) => !block.includes('OBS607'))
    .join('\n\n');
}

describe('translations', () => {
  it('OBS601: of a record that does not exist', async () => {
    expect(await withoutCount({ [german]: 'tuner:\n  state: unreviewed\n  title: Dreher\n' })).toMatchInlineSnapshot(`
      "content/translations/de/job-profiles.yaml:1:1  error  there is no record \`tuner\` in job-profiles
        > 1 | tuner:
            | ^^^^^
          2 |   state: unreviewed
        did you mean: turner
        OBS601 translation-of-unknown-record /en/contribute/rules/obs601/"
    `);
  });

  it('OBS601: of many records that do not exist, of which it names the first', async () => {
    const orphans = (count: number) =>
      Array.from({ length: count }, (_, index) => `worker-${index + 1}:\n  state: unreviewed\n`).join('');
    const blocks = (await withoutCount({ [german]: orphans(3_000) })).split('\n\n');
    expect(blocks).toHaveLength(21);
    expect(blocks.at(-1)).toMatchInlineSnapshot(`
      "content/translations/de/job-profiles.yaml:41:1  error  from here on 2980 more entries belong to no record in job-profiles
          40 |   state: unreviewed
        > 41 | worker-21:
             | ^^^^^^^^^
          42 |   state: unreviewed
        OBS601 translation-of-unknown-record /en/contribute/rules/obs601/"
    `);
    expect(await withoutCount({ [german]: orphans(21) })).toContain('from here on 1 more entry belongs to no record');
    expect(await withoutCount({ [german]: orphans(20) })).not.toContain('from here on');
  });

  it('OBS602: of a field that the kind does not translate', async () => {
    expect(
      await withoutCount({ [german]: 'turner:\n  of: "000000000000"\n  state: unreviewed\n  definition: Dreht.\n' }),
    ).toContain('OBS602');
  });

  it('OBS603: with another number of entries', async () => {
    expect(await withoutCount({ [german]: 'turner:\n  state: unreviewed\n  tasks: [Eins, Zwei]\n' })).toContain(
      '`tasks` has 2 entries, the original has 4',
    );
    expect(
      await withoutCount({ [german]: 'turner:\n  state: unreviewed\n  otherTitles: [Eins, Zwei]\n' }),
    ).not.toContain('OBS603');
  });

  it('OBS604: of a text that has changed', async () => {
    expect(await withoutCount({ [german]: 'turner:\n  of: 0123456789ab\n  state: unreviewed\n  title: Dreher\n' }))
      .toMatchInlineSnapshot(`
      "content/translations/de/job-profiles.yaml:2:7  warning  the original of \`turner\` has changed since it was translated
          1 | turner:
        > 2 |   of: 0123456789ab
            |       ^^^^^^^^^^^^
          3 |   state: unreviewed
        Compare with content/job-profiles/turner.yaml; then take out the line \`of\` and run \`npm run validate -- --fix\`.
        OBS604 translation-stale /en/contribute/rules/obs604/"
    `);
  });

  it('OBS605: that does not say of which text', async () => {
    expect(await withoutCount({ [german]: 'turner:\n  state: unreviewed\n  title: Dreher\n' })).toMatchInlineSnapshot(`
      "content/translations/de/job-profiles.yaml:1:1  warning  the translation of \`turner\` does not say which text it was made from
        > 1 | turner:
            | ^^^^^^
          2 |   state: unreviewed
        fix: Write the digest of the original
        OBS605 translation-without-digest /en/contribute/rules/obs605/"
    `);
  });

  it('OBS606: that is the original', async () => {
    const definition = 'To read engineering drawings so that the next person can rely on it.';
    expect(
      await withoutCount({
        [skills]: `read-drawings:\n  state: unreviewed\n  title: read engineering drawings\n  definition: ${definition}\n`,
      }),
    ).toContain('`definition` of `read-drawings` is the same as the original');
  });

  it('OBS607: that are missing, counted for a language and a collection', async () => {
    const { diagnostics } = await loadWith({ [german]: 'turner:\n  state: unreviewed\n  title: Dreher\n' });
    const missing = diagnostics.filter(({ code, file }) => code === 'OBS607' && file === german);
    expect(missing.map(({ message, severity }) => [severity, message])).toEqual([
      ['info', '1 of 2 records have no translation here: miller'],
    ]);
  });

  it('need no translation into their own language', async () => {
    const files = {
      'content/job-profiles/turner.yaml': `${jobProfile('turner')}language: de\n`,
      'content/job-profiles/miller.yaml': undefined,
    };
    const { diagnostics } = await loadWith(files);
    expect(
      diagnostics
        .filter(({ code, file }) => code === 'OBS607' && file.endsWith('/job-profiles.yaml'))
        .map(({ file }) => file.split('/')[2]),
    ).toEqual(['en', 'es', 'fr', 'it']);
  });
});
