import type { Finding } from '../../finding.ts';
import { placedItems, translatedDrafts } from '../../instruments/item-texts.ts';
import { nearest } from '../../nearest.ts';
import { listInWords } from '../../words.ts';
import type { Check } from '../check.ts';

/** So many ids are named; the rest is counted. */
const NAMED = 5;

export const translationIncomplete: Check = {
  code: 'OBS772',
  name: 'instrument-translation-incomplete',
  severity: 'error',
  title: 'A translation has all areas and items of its instrument, and no others',
  explanation:
    'Texts of a translation are listed by the id of the area or item. One that is missing would be shown in English in the middle of the page; one too many is ' +
    'shown nowhere, and mostly its id is misspelt or was changed in the original.',
  example: {
    wrong: 'items:\n  jog-robots: Ich verfahre einen Roboter ...',
    right: 'items:\n  jog-robot: Ich verfahre einen Roboter ...',
  },
  *check({ draft }) {
    for (const { instrument, translation } of translatedDrafts(draft.selfAssessment)) {
      const file = translation.file.path;
      const { areas, items } = translation.data;
      yield* differences(
        file,
        'areas',
        Object.keys(areas),
        instrument.data.areas.map(({ id }) => id),
      );
      yield* differences(
        file,
        'items',
        Object.keys(items),
        placedItems(instrument).map(({ item }) => item.id),
      );
    }
  },
};

function* differences(
  file: string,
  field: 'areas' | 'items',
  theirs: readonly string[],
  ours: readonly string[],
): Iterable<Finding> {
  const missing = ours.filter((id) => !theirs.includes(id));
  const meant = new Set<string>();
  for (const id of theirs) {
    if (ours.includes(id)) continue;
    const suggestion = nearest(id, missing);
    if (suggestion) meant.add(suggestion);
    yield {
      file,
      path: [field, id],
      atKey: true,
      message: `the instrument has no ${field === 'areas' ? 'area' : 'item'} \`${id}\``,
      ...(suggestion && { suggestion }),
    };
  }
  // One misspelt id is one mistake, not a surplus and a missing one.
  const absent = missing.filter((id) => !meant.has(id));
  if (absent.length === 0) return;
  const named = absent.slice(0, NAMED).map((id) => `\`${id}\``);
  const rest = absent.length - named.length;
  yield {
    file,
    path: [field],
    atKey: true,
    message: `\`${field}\` lacks ${listInWords(rest > 0 ? [...named, `${rest} more`] : named)}`,
  };
}
