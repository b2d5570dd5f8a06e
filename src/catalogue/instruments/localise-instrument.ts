import type { Area, Instrument, InstrumentTranslation, Item } from '../../model/self-assessment.ts';
import type { Language } from '../../model/text.ts';
import type { InstrumentEntry } from '../catalogue.ts';
import type { TextOrigin } from '../localise.ts';

/** An instrument in the words that a reader sees. Plain data, so that a page can hand it to the browser. */
export interface LocalisedInstrument extends Pick<
  Instrument,
  'version' | 'scoring' | 'title' | 'summary' | 'answers' | 'otherAnswers' | 'bands' | 'areas'
> {
  readonly id: string;
  /** The language that the texts are really in; English where there is no translation. */
  readonly language: Language;
  readonly origin: TextOrigin;
}

/** Gives an instrument in the asked language, or in English where it is not translated into it. */
export function localiseInstrument(entry: InstrumentEntry, language: Language): LocalisedInstrument {
  const { id, data } = entry;
  const { version, scoring, bands } = data;
  const translation = entry.translations[language];
  if (!translation) {
    const { title, summary, answers, otherAnswers, areas } = data;
    const texts = { title, summary, answers, otherAnswers, areas };
    return { id, version, scoring, bands, ...texts, language: data.language, origin: 'original' };
  }
  const { title, summary, answers, otherAnswers } = translation;
  const areas = data.areas.map((area) => translatedArea(area, translation));
  const origin = translation.stale ? 'stale' : translation.state;
  return { id, version, scoring, bands, title, summary, answers, otherAnswers, areas, language, origin };
}

// A translation that lacks a text is an error, with which no page is built; the original stands in meanwhile.
function translatedArea(area: Area, { areas, items }: InstrumentTranslation): Area {
  return { ...area, ...areas[area.id], items: area.items.map((item) => translatedItem(item, items)) };
}

function translatedItem(item: Item, texts: InstrumentTranslation['items']): Item {
  return { ...item, text: texts[item.id] ?? item.text };
}
