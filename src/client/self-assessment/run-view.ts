import { fill } from '../../i18n/format.ts';
import type { Answer } from '../../model/assessment-terms.ts';
import { groupsOf, itemsOf, type Sheet } from '../../insights/self-assessment/sheet.ts';
import { progressOf, type Assessment } from './state.ts';
import type { AssessmentTexts } from './texts.ts';

/** What somebody does among the questions. */
export interface RunActions {
  answer(item: string, answer: Answer): void;
  goTo(part: number): void;
  /** Called when somebody wants to see the result. */
  finish(): void;
}

/** The questions of the page: those of the part where the person is are shown, with their answers. */
export class RunView {
  private readonly view: HTMLElement;
  private readonly sheet: Sheet;
  private readonly texts: AssessmentTexts;
  private readonly areas: readonly HTMLElement[];
  private readonly questions: readonly HTMLElement[];
  private part = 0;

  constructor(view: HTMLElement, sheet: Sheet, texts: AssessmentTexts, actions: RunActions) {
    this.view = view;
    this.sheet = sheet;
    this.texts = texts;
    this.areas = [...view.querySelectorAll<HTMLElement>('[data-area]')];
    this.questions = [...view.querySelectorAll<HTMLElement>('[data-item]')];
    view.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
      const item = target.closest<HTMLElement>('[data-item]')?.dataset.item;
      if (item) actions.answer(item, answerOf(target.value));
    });
    this.element('[data-back]').addEventListener('click', () => actions.goTo(this.part - 1));
    this.element('[data-next]').addEventListener('click', () => actions.goTo(this.part + 1));
    this.element('[data-to-result]').addEventListener('click', () => actions.finish());
  }

  /** Shows the part where the person is. */
  show(state: Assessment): void {
    if (typeof state.at !== 'number') return;
    this.part = state.at;
    const groups = groupsOf(this.sheet, state.form);
    const { items } = groups[state.at]!;
    const shown = new Set(items.map(({ id }) => id));
    const numbers = new Map(itemsOf(this.sheet, state.form).map(({ id }, place) => [id, place + 1]));
    for (const question of this.questions) {
      const item = question.dataset.item!;
      question.hidden = !shown.has(item);
      for (const number of question.querySelectorAll('[data-number]'))
        number.textContent = String(numbers.get(item) ?? '');
      const answer = state.answers.get(item);
      for (const box of question.querySelectorAll('input'))
        box.checked = answer !== undefined && box.value === String(answer);
    }
    for (const area of this.areas)
      area.hidden = ![...area.querySelectorAll<HTMLElement>('[data-item]')].some(({ hidden }) => !hidden);
    this.showProgress(state, groups.length);
    const isLast = state.at === groups.length - 1;
    const isBegunEverywhere = groups.every((group) => group.items.some(({ id }) => state.answers.has(id)));
    this.element('[data-next]').hidden = isLast;
    const toResult = this.element('[data-to-result]');
    toResult.hidden = !isLast && !isBegunEverywhere;
    toResult.classList.toggle('primary', isLast);
  }

  /** Leads the reader to the part that is shown. */
  focus(): void {
    this.areas
      .find(({ hidden }) => !hidden)
      ?.querySelector<HTMLElement>('h2')
      ?.focus();
  }

  private showProgress(state: Assessment, total: number): void {
    const { answered, items } = progressOf(this.sheet, state);
    this.element('[data-progress]').textContent = fill(this.texts.progress, {
      n: this.part + 1,
      total,
      answered,
      items,
    });
    const bar = this.view.querySelector('progress')!;
    bar.max = items;
    bar.value = answered;
  }

  private element(selector: string): HTMLElement {
    return this.view.querySelector<HTMLElement>(selector)!;
  }
}

/** Described answers are numbers in the data and text in the box. */
function answerOf(value: string): Answer {
  return (/^\d$/.test(value) ? Number(value) : value) as Answer;
}
