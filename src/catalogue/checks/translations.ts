import { COLLECTIONS } from '../../model/collections.ts';
import { KINDS, type Kind } from '../../model/kinds.ts';
import type { RecordDraft, TranslationDraft } from '../draft.ts';
import { textAt } from '../translatable-text.ts';
import type { TranslatableField } from '../../model/translation.ts';
import type { CheckContext } from './check.ts';

/** A translation together with the record that it translates. */
export interface TranslatedRecord {
  readonly translation: TranslationDraft;
  readonly original: RecordDraft;
}

/** Several checks look at the same pairs. */
const paired = new WeakMap<CheckContext['draft'], readonly TranslatedRecord[]>();

/** The translations of records that could be understood. */
export function translatedRecords({ draft }: CheckContext): readonly TranslatedRecord[] {
  const pairs = paired.get(draft) ?? [...pair(draft)];
  paired.set(draft, pairs);
  return pairs;
}

function* pair(draft: CheckContext['draft']): Iterable<TranslatedRecord> {
  const originals = new Map<string, RecordDraft>();
  for (const collection of COLLECTIONS)
    for (const record of draft.records[collection]) originals.set(`${collection}/${record.id}`, record);
  for (const translation of draft.translations) {
    const original = originals.get(`${translation.collection}/${translation.id}`);
    if (original) yield { translation, original };
  }
}

/** The original text of a translatable field. */
export function originalText({ collection, data }: RecordDraft, field: TranslatableField): unknown {
  return textAt(data, (KINDS[collection] as Kind).translatable, field);
}
