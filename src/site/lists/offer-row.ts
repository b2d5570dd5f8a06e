import type { Entry } from '../../catalogue/catalogue.ts';
import { isKnown } from '../../model/stated.ts';
import type { Language } from '../../model/text.ts';
import { plural } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { commonRow, sideOf, type ListRow } from './list.ts';

/**
 * The row of a micro-credential or course.
 *
 * @param values those of the facets that only one of the two has
 */
export function offerRow(
  entry: Entry<'micro-credentials'> | Entry<'courses'>,
  language: Language,
  values: ListRow['values'],
): ListRow {
  const { eqf, workload, outcomes } = entry.data;
  const t = messagesIn(language);
  const common = commonRow(entry as Entry, language);
  return {
    ...common,
    // Summaries would make a list of a hundred offers heavier than a phone line bears; they are one click away.
    meta: '',
    side: sideOf([
      isKnown(eqf) ? `${t.facet.eqfShort} ${eqf}` : '',
      plural(language, workload.hours, t.count.hours),
      plural(language, new Set(outcomes.map(({ skill }) => skill)).size, t.count.skills),
    ]),
    group: '',
    values: { ...common.values, ...values },
  };
}
