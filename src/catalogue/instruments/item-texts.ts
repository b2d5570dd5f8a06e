import type { ItemKind } from '../../model/assessment-terms.ts';
import type { Item } from '../../model/self-assessment.ts';
import type { Language } from '../../model/text.ts';
import type { InstrumentDraft, InstrumentDrafts, InstrumentTranslationDraft } from '../draft.ts';
import type { RecordPath } from '../finding.ts';

/** An item with its place in the instrument. */
export interface PlacedItem {
  readonly item: Item;
  /** The path of the item in the file of the instrument. */
  readonly path: RecordPath;
}

/** The text of an item in one language, with its place. */
export interface ItemText {
  readonly id: string;
  readonly kind: ItemKind;
  readonly language: Language;
  readonly text: string;
  readonly file: string;
  readonly path: RecordPath;
}

/** A translation together with the instrument that it translates. */
export interface TranslatedDraft {
  readonly instrument: InstrumentDraft;
  readonly translation: InstrumentTranslationDraft;
}

/** All items of an instrument, in the order in which they are asked. */
export function placedItems({ data }: Pick<InstrumentDraft, 'data'>): PlacedItem[] {
  return data.areas.flatMap((area, areaIndex) =>
    area.items.map((item, index) => ({ item, path: ['areas', areaIndex, 'items', index] })),
  );
}

/** The translations of instruments that could be understood. */
export function translatedDrafts({ instruments, translations }: InstrumentDrafts): TranslatedDraft[] {
  return translations.flatMap((translation) => {
    const instrument = instruments.find(({ id }) => id === translation.id);
    return instrument ? [{ instrument, translation }] : [];
  });
}

/** The texts of all items in all languages; translations of items that the instrument does not have are left out. */
export function* itemTexts(drafts: InstrumentDrafts): Iterable<ItemText> {
  for (const instrument of drafts.instruments) {
    const { file, data } = instrument;
    for (const { item, path } of placedItems(instrument)) {
      const { id, kind, text } = item;
      yield { id, kind, language: data.language, text, file: file.path, path: [...path, 'text'] };
    }
  }
  for (const { instrument, translation } of translatedDrafts(drafts)) {
    const { language, file, data } = translation;
    for (const { item } of placedItems(instrument)) {
      const { id, kind } = item;
      const text = Object.hasOwn(data.items, id) ? data.items[id] : undefined;
      if (text !== undefined) yield { id, kind, language, text, file: file.path, path: ['items', id] };
    }
  }
}
