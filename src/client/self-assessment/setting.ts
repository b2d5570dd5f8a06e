import type { Sheet } from '../../insights/self-assessment/sheet.ts';
import type { PagePlace } from '../page-place.ts';
import type { AssessmentTexts } from './texts.ts';

/** What the page gives its script. */
export interface Setting {
  readonly sheet: Sheet;
  readonly texts: AssessmentTexts;
  readonly place: PagePlace;
}
