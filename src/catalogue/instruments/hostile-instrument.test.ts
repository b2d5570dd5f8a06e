import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printed, printedIn, projectWith } from '../testing/content.ts';
import { INSTRUMENT_PATHS, instrumentFiles, type InstrumentChanges } from '../testing/instrument-files.ts';
import { findingsIn } from '../testing/instrument-findings.ts';

const found = (changes: InstrumentChanges) => findingsIn(changes);

describe('a broken instrument', () => {
  it('shows a misspelt field deep in a translation once, with the one that was meant', async () => {
    const files = instrumentFiles({ de: [['two: { title: de two, summary:', 'two: { title: de two, sumary:']] });
    expect(await printed(files)).toMatchInlineSnapshot(`
      "content/self-assessment/turning/translations/de.yaml:12:25  error  there is no field \`sumary\` here
          11 |   one: { title: de one, summary: de about one }
        > 12 |   two: { title: de two, sumary: de about two }
             |                         ^^^^^^
          13 |   three: { title: de three, summary: de about three }
        did you mean: summary
        OBS201 unknown-field /en/contribute/rules/obs201/"
    `);
  });

  it('says how many answers a kind has', async () => {
    expect(await found({ instrument: [['en skill 0, ', '']] })).toEqual([
      'instrument.yaml:7 OBS206 `skill` has 3 entries; 4 are expected',
    ]);
  });

  it('refuses an original in another language, another scoring and a kind that has no answers', async () => {
    expect(await found({ instrument: [['title: Turning\n', 'title: Turning\nlanguage: de\n']] })).toEqual([
      'instrument.yaml:3 OBS204 `language` does not take the text "de"',
    ]);
    expect(await found({ instrument: [['scoring: 1', 'scoring: 2']] })).toEqual([
      'instrument.yaml:4 OBS204 `scoring` does not take the number 2',
    ]);
    expect(await found({ instrument: [['kind: knowledge', 'kind: behaviour']] })).toEqual([
      'instrument.yaml:17 OBS204 `kind` does not take the text "behaviour"',
    ]);
  });

  it('refuses tags, aliases and an id that is a field of every object', async () => {
    expect(await found({ instrument: [['title: Turning\n', 'title: !!js/function "x"\n']] })).toEqual([
      'instrument.yaml:2 OBS114 the tag `!!js/function` is not allowed; it was not obeyed and nothing was run',
    ]);
    expect(
      await found({
        instrument: [
          ['title: Turning\n', 'title: &name Turning\n'],
          ['Area one', '*name'],
        ],
      }),
    ).toEqual(['instrument.yaml:14 OBS113 `*name` points to a value elsewhere in the file; aliases are not followed']);
    expect(await found({ de: [['  one-2: ', '  constructor: "Ich baue."\n  one-2: ']] })).toEqual([
      'de.yaml:21 OBS772 the instrument has no item `constructor`',
    ]);
  });

  it('is not followed where it is a link to elsewhere', async () => {
    const files = instrumentFiles();
    const root = projectWith({ ...files, [INSTRUMENT_PATHS.instrument]: undefined, 'secret.yaml': 'title: secret\n' });
    symlinkSync(join(root, 'secret.yaml'), join(root, INSTRUMENT_PATHS.instrument));
    expect(await printedIn(root, Object.keys(files))).toMatchInlineSnapshot(`
      "content/self-assessment/turning/instrument.yaml:1:1  error  is a symbolic link; links are not followed, because they can lead out of the folder
        Put the file itself in its place.
        OBS101 symbolic-link /en/contribute/rules/obs101/"
    `);
  });
});
