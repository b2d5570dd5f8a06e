import type { InstrumentEntry } from '../../catalogue/catalogue.ts';
import { localiseInstrument, type LocalisedInstrument } from '../../catalogue/instruments/localise-instrument.ts';
import type { Sheet } from '../../insights/self-assessment/sheet.ts';
import type { Language } from '../../model/text.ts';
import { catalogue } from '../catalogue.ts';

/** The instrument that the self-assessment asks: the first of the catalogue. */
export const instrument = firstInstrument();

function firstInstrument(): InstrumentEntry {
  const [first] = catalogue.instruments.values();
  if (!first) throw new Error('The pages of the self-assessment need an instrument in content/self-assessment/.');
  return first;
}

/** The instrument in the words that a reader sees. */
export function instrumentIn(language: Language): LocalisedInstrument {
  return localiseInstrument(instrument, language);
}

/** What the script of a page needs of the instrument. */
export function sheetIn(language: Language): Sheet {
  const { id, version, answers, otherAnswers, bands, areas } = instrumentIn(language);
  return {
    id,
    version,
    answers,
    otherAnswers,
    bands,
    areas: areas.map(({ id: area, family, title, items }) => ({ id: area, family, title, items })),
    releases: instrument.data.changelog.map((release) => ({
      version: release.version,
      items: [...new Set(release.changes.flatMap(({ items }) => items))],
    })),
  };
}
