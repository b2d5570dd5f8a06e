import type { Sheet } from '../../insights/self-assessment/sheet.ts';
import { placeOfPage } from '../page-place.ts';
import { AssessmentPage } from './assessment-page.ts';
import { afterLoading } from './extras.ts';
import type { AssessmentTexts } from './texts.ts';

/** Starts the self-assessment of the page. */
export function loadAssessment(): void {
  const root = document.querySelector<HTMLElement>('[data-self-assessment]')!;
  const place = placeOfPage();
  const setting = {
    sheet: JSON.parse(root.dataset.sheet!) as Sheet,
    texts: JSON.parse(root.dataset.texts!) as AssessmentTexts,
    place,
  };
  new AssessmentPage(root, setting, afterLoading(place)).start();
}
