import type { Entry } from '../../catalogue/catalogue.ts';
import { localise } from '../../catalogue/localise.ts';
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
  const { eqf, workload } = entry.data;
  const t = messagesIn(language);
  const common = commonRow(entry as Entry, language);
  return {
    ...common,
    meta: localise(entry as Entry, 'summary', language)?.value ?? '',
    side: sideOf([isKnown(eqf) ? `${t.facet.eqfShort} ${eqf}` : '', plural(language, workload.hours, t.count.hours)]),
    group: '',
    values: { ...common.values, ...values },
  };
}
