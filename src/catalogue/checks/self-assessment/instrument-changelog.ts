import type { InstrumentDraft } from '../../draft.ts';
import type { Finding } from '../../finding.ts';
import { placedItems } from '../../instruments/item-texts.ts';
import { nearest } from '../../nearest.ts';
import type { Check } from '../check.ts';

export const instrumentChangelog: Check = {
  code: 'OBS757',
  name: 'instrument-changelog',
  severity: 'error',
  title: 'The changelog leads from the current version back to the first',
  explanation:
    'Its first entry is the version of the instrument, and each entry is a higher version than the one below it. The items that a change names are items of ' +
    'the instrument or retired ones: an item that is taken out goes to `retiredItems`.',
  example: {
    wrong: 'version: 1.1.0\nchangelog:\n  - { version: 1.0.0, ... }',
    right: 'version: 1.1.0\nchangelog:\n  - { version: 1.1.0, ... }\n  - { version: 1.0.0, ... }',
  },
  *check({ draft }) {
    for (const instrument of draft.selfAssessment.instruments) {
      yield* versionProblems(instrument);
      yield* unknownItems(instrument);
    }
  },
};

function* versionProblems({ file, data }: InstrumentDraft): Iterable<Finding> {
  const { version, changelog } = data;
  if (changelog[0]!.version !== version)
    yield {
      file: file.path,
      path: ['version'],
      message: `the version is ${version}, but the changelog begins with ${changelog[0]!.version}`,
    };
  for (const [index, entry] of changelog.entries()) {
    const below = changelog[index + 1];
    if (!below || isHigher(entry.version, below.version)) continue;
    yield {
      file: file.path,
      path: ['changelog', index, 'version'],
      message: `${entry.version} stands above ${below.version}, but is no higher version`,
    };
  }
}

function isHigher(version: string, than: string): boolean {
  const [one, other] = [version, than].map((text) => text.split('.').map(Number)) as [number[], number[]];
  const at = one.findIndex((part, index) => part !== other[index]);
  return at >= 0 && one[at]! > other[at]!;
}

function* unknownItems(instrument: InstrumentDraft): Iterable<Finding> {
  const { file, data } = instrument;
  const known = new Set([...placedItems(instrument).map(({ item }) => item.id), ...data.retiredItems]);
  for (const [entry, { changes }] of data.changelog.entries()) {
    for (const [change, { items }] of changes.entries()) {
      for (const [index, id] of items.entries()) {
        if (known.has(id)) continue;
        const suggestion = nearest(id, known);
        yield {
          file: file.path,
          path: ['changelog', entry, 'changes', change, 'items', index],
          message: `\`${id}\` is neither an item nor a retired item`,
          ...(suggestion && { suggestion }),
        };
      }
    }
  }
}
