import { observatory } from '../../../observatory.config.ts';
import { issueFormAddress } from '../../exchange/repository-links.ts';
import type { Language } from '../../model/text.ts';
import { instrument } from './instrument.ts';

/** Opens the form for feedback with version, item and language filled in, and no answer. */
export function feedbackAddress(language: Language, item = ''): string {
  const { id, data } = instrument;
  return issueFormAddress(observatory.repository, 'self-assessment-feedback', {
    instrument: `${id} ${data.version}`,
    ...(item === '' ? {} : { item }),
    language,
  });
}
