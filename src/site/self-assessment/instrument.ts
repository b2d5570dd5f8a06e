import type { InstrumentEntry } from '../../catalogue/catalogue.ts';
import type { Sheet } from '../../insights/self-assessment/sheet.ts';
import type { Language } from '../../model/text.ts';
import { catalogue } from '../catalogue.ts';

/** The instrument that the self-assessment asks: the first of the catalogue. */
export const instrument = onlyInstrument();

function onlyInstrument(): InstrumentEntry {
  const [first] = catalogue.instruments.values();
  if (!first) throw new Error('The pages of the self-assessment need an instrument in content/self-assessment/.');
  return first;
}

/** The texts of the instrument in a language, with where they come from. */
export interface LocalisedInstrument {
  readonly title: string;
  readonly summary: string;
  /** The summaries of the areas by id. */
  readonly areaSummaries: ReadonlyMap<string, string>;
  /** The language that the texts are really in: English where there is no translation. */
  readonly language: Language;
  readonly origin: 'original' | 'reviewed' | 'unreviewed' | 'stale';
  readonly sheet: Sheet;
}

/** The instrument as a reader sees it. */
export function instrumentIn(language: Language): LocalisedInstrument {
  const { id, data, translations } = instrument;
  const translation = translations[language];
  const texts = translation ?? data;
  const areaTexts = new Map(
    translation ? Object.entries(translation.areas) : data.areas.map((area) => [area.id, area] as const),
  );
  return {
    title: texts.title,
    summary: texts.summary,
    areaSummaries: new Map(data.areas.map((area) => [area.id, (areaTexts.get(area.id) ?? area).summary])),
    language: translation ? language : data.language,
    origin: translation ? (translation.stale ? 'stale' : translation.state) : 'original',
    sheet: {
      id,
      version: data.version,
      answers: texts.answers,
      otherAnswers: texts.otherAnswers,
      bands: data.bands,
      areas: data.areas.map(({ id: area, family, title, items }) => ({
        id: area,
        family,
        title: areaTexts.get(area)?.title ?? title,
        items: items.map((item) => ({ ...item, text: translation?.items[item.id] ?? item.text })),
      })),
      releases: data.changelog.map(({ version, changes }) => ({
        version,
        items: [...new Set(changes.flatMap(({ items }) => items))],
      })),
    },
  };
}
