import type { Finding, RecordPath } from '../../finding.ts';
import { placedItems } from '../../instruments/item-texts.ts';
import type { Check } from '../check.ts';

export const itemIdReused: Check = {
  code: 'OBS755',
  name: 'item-id-reused',
  severity: 'error',
  title: 'The id of an item or area is used once and never again',
  explanation:
    'People keep files of their answers by the ids of items. If an id came to mean another item, an old answer would count for a question that nobody had ' +
    'asked. Give a new item a new id; the id of an item that is taken out goes to `retiredItems` and stays there.',
  example: {
    wrong: 'retiredItems: [jog-robot]\n...\n- id: jog-robot',
    right: 'retiredItems: [jog-robot]\n...\n- id: move-robot-by-hand',
  },
  *check({ draft }) {
    for (const instrument of draft.selfAssessment.instruments) {
      const { file, data } = instrument;
      const areas = data.areas.map(({ id }, index) => ({ id, path: ['areas', index, 'id'] }));
      const items = placedItems(instrument).map(({ item, path }) => ({ id: item.id, path: [...path, 'id'] }));
      const retired = data.retiredItems.map((id, index) => ({ id, path: ['retiredItems', index] }));
      yield* repeated(areas, file.path, (id) => `another area has the id \`${id}\``);
      yield* repeated(items, file.path, (id) => `another item has the id \`${id}\``);
      yield* repeated(retired, file.path, (id) => `\`${id}\` stands in this list already`);
      for (const { id, path } of items)
        if (data.retiredItems.includes(id))
          yield { file: file.path, path, message: `\`${id}\` was the id of an item that is retired` };
    }
  },
};

function* repeated(
  ids: readonly { readonly id: string; readonly path: RecordPath }[],
  file: string,
  message: (id: string) => string,
): Iterable<Finding> {
  const seen = new Set<string>();
  for (const { id, path } of ids) {
    if (seen.has(id)) yield { file, path, message: message(id) };
    seen.add(id);
  }
}
