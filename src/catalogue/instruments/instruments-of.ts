import { statusOf } from '../../model/status.ts';
import type { Language } from '../../model/text.ts';
import type { Catalogue, InstrumentEntry, TranslatedInstrument } from '../catalogue.ts';
import type { InstrumentDraft, InstrumentDrafts } from '../draft.ts';
import { originalDigest } from './instrument-digest.ts';

/**
 * Makes the instruments of the catalogue: each with its status on a day, its translations and what is known of its
 * reliability. Those without an original are left out; their absence has been reported.
 */
export function instrumentsOf(drafts: InstrumentDrafts, asOf: string): Catalogue['instruments'] {
  return new Map(drafts.instruments.map((draft) => [draft.id, entryOf(draft, drafts, asOf)]));
}

function entryOf({ id, file, data }: InstrumentDraft, drafts: InstrumentDrafts, asOf: string): InstrumentEntry {
  return {
    id,
    file: file.path,
    data,
    status: statusOf(data, asOf),
    translations: translationsOf(id, originalDigest(data), drafts),
    reliability: drafts.reliability.find((one) => one.id === id)?.data,
  };
}

function translationsOf(
  id: string,
  digest: string,
  { translations }: InstrumentDrafts,
): InstrumentEntry['translations'] {
  const found: Partial<Record<Language, TranslatedInstrument>> = {};
  for (const translation of translations) {
    if (translation.id !== id) continue;
    const { of } = translation.data;
    found[translation.language] = { ...translation.data, stale: of !== undefined && of !== digest };
  }
  return found;
}
