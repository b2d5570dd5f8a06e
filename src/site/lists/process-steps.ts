import type { Entry } from '../../catalogue/catalogue.ts';
import { localise } from '../../catalogue/localise.ts';
import { processChain } from '../../insights/learning-factories.ts';
import type { Language } from '../../model/text.ts';
import { plural } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { catalogue } from '../catalogue.ts';
import { commonRow, recordList, statusFacet, type ListRow, type RecordList } from './list.ts';

/** The steps of the process chain, in their order. */
export function processStepList(language: Language): RecordList {
  const list = recordList('process-steps', processStepRow, [statusFacet(language)], language);
  const chain = processChain(catalogue).map(({ id }) => id);
  return { ...list, rows: list.rows.toSorted((a, b) => chain.indexOf(a.id) - chain.indexOf(b.id)) };
}

function processStepRow(entry: Entry<'process-steps'>, language: Language): ListRow {
  return {
    ...commonRow(entry, language),
    meta: localise(entry, 'summary', language)?.value ?? '',
    side: plural(language, entry.data.skills.length, messagesIn(language).count.skills),
    group: '',
  };
}
