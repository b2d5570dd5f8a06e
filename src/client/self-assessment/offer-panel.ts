import { fill, formatDate } from '../../i18n/format.ts';
import type { AssessmentResult } from '../../model/self-assessment.ts';
import { make } from '../make-element.ts';
import type { Setting } from './setting.ts';

/** What somebody may do with a result that came in while they have answers of their own. */
export interface OfferChoices {
  replace(): void;
  compare(): void;
}

/** Asks what shall become of a result that came in; until somebody has chosen, nothing changes. */
export function offerResult(
  panel: HTMLElement,
  { answers, on }: AssessmentResult,
  { texts, place }: Setting,
  choices: OfferChoices,
): void {
  const button = (text: string, choose?: () => void) => {
    const made = make('button', 'button', text);
    made.type = 'button';
    made.addEventListener('click', () => {
      panel.hidden = true;
      panel.replaceChildren();
      choose?.();
    });
    return made;
  };
  const row = make('p', 'actions');
  row.append(button(texts.compare, choices.compare), button(texts.replace, choices.replace), button(texts.dismiss));
  const month = formatDate(place.language, on);
  panel.replaceChildren(make('p', '', fill(texts.offered, { month, answered: Object.keys(answers).length })), row);
  panel.hidden = false;
  row.querySelector('button')!.focus();
}
