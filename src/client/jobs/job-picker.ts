import { plural, type PluralForms } from '../../i18n/format.ts';
import { Combobox } from '../combobox.ts';
import { otherNameOf, titleOf } from '../search/suggestions.ts';
import type { JobData } from './job-data.ts';

/** More than this is read by nobody before typing on. */
const LIMIT = 8;

/** What a picker says, given by the page. */
export interface PickerTexts {
  readonly suggestions: string;
  readonly results: PluralForms;
}

/** Makes a field in which jobs are looked up by name; the field is empty again when one has been picked. */
export function pickJobs(
  input: HTMLInputElement,
  { titles, graph, place }: JobData,
  texts: PickerTexts,
  pick: (job: string) => void,
): void {
  let found: string[] = [];
  new Combobox(input.parentElement!, input, texts.suggestions, {
    suggest: (query) => {
      const hits = titles
        .suggest(query, Infinity)
        .filter(({ record }) => record.collection === 'job-profiles' && graph.jobs.has(idOf(record.key)))
        .slice(0, LIMIT);
      found = hits.map(({ record }) => idOf(record.key));
      return hits.map((hit) => [titleOf(hit, query), ...otherNameOf(hit, query)]);
    },
    choose: (index) => {
      input.value = '';
      pick(found[index]!);
    },
    announce: (options) => plural(place.language, options, texts.results),
  }).start();
}

function idOf(key: string): string {
  return key.slice(key.indexOf('/') + 1);
}
