import { fill, formatDate } from '../../i18n/format.ts';
import type { Form } from '../../model/assessment-terms.ts';
import type { Setting } from './setting.ts';
import { progressOf, type Assessment } from './state.ts';

/** What somebody does before the questions. */
export interface StartActions {
  begin(form: Form): void;
  resume(): void;
}

/** The ways into the self-assessment; where there are answers already, it says how many. */
export class StartView {
  private readonly view: HTMLElement;
  private readonly setting: Setting;

  constructor(view: HTMLElement, setting: Setting, actions: StartActions) {
    this.view = view;
    this.setting = setting;
    for (const button of view.querySelectorAll<HTMLElement>('[data-begin]'))
      button.addEventListener('click', () => actions.begin(button.dataset.begin as Form));
    view.querySelector('[data-resume]')!.addEventListener('click', () => actions.resume());
  }

  /** @param month the month of the answers, as YYYY-MM */
  show(state: Assessment, month: string): void {
    const { texts, sheet, place } = this.setting;
    this.view.querySelector<HTMLElement>('[data-begun]')!.hidden = state.answers.size === 0;
    this.view.querySelector('[data-begun-what]')!.textContent = fill(texts.begun, {
      ...progressOf(sheet, state),
      form: texts.forms[state.form],
      month: formatDate(place.language, month),
    });
  }
}
