import { ReliabilityRecord } from '../../model/reliability.ts';
import { Instrument, InstrumentTranslation } from '../../model/self-assessment.ts';
import type { InstrumentDraft, InstrumentDrafts, InstrumentTranslationDraft, ReliabilityDraft } from '../draft.ts';
import type { ContentFile } from '../files/read-content.ts';
import type { Report } from '../finding.ts';
import { checked } from '../shape/checked.ts';

/** The drafts while files are still being read. */
interface GrowingDrafts extends InstrumentDrafts {
  readonly instruments: InstrumentDraft[];
  readonly translations: InstrumentTranslationDraft[];
  readonly reliability: ReliabilityDraft[];
}

/** Drafts to which files are added one by one. */
export function emptyInstrumentDrafts(): GrowingDrafts {
  return { instruments: [], translations: [], reliability: [] };
}

/** Holds a parsed file of an instrument against its schema and adds it; other files are left alone. */
export function interpretInstrumentFile(file: ContentFile, value: object, drafts: GrowingDrafts, report: Report): void {
  const { place, path } = file;
  switch (place.type) {
    case 'instrument': {
      const data = checked(Instrument, value, { file: path }, report);
      if (data)
        drafts.instruments.push({ collection: 'instruments', id: place.id, file, data, keys: Object.keys(value) });
      return;
    }
    case 'instrument-translation': {
      const data = checked(InstrumentTranslation, value, { file: path }, report);
      if (data) drafts.translations.push({ id: place.id, language: place.language, file, data });
      return;
    }
    case 'reliability': {
      const data = checked(ReliabilityRecord, value, { file: path }, report);
      if (data) drafts.reliability.push({ id: place.id, file, data });
    }
  }
}
