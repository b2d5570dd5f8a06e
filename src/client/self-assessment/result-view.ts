import { fill, formatDate, plural } from '../../i18n/format.ts';
import type { AssessmentResult } from '../../model/self-assessment.ts';
import { askedLevels } from '../../insights/self-assessment/asked-levels.ts';
import { claimedLevels, type ClaimedLevels } from '../../insights/self-assessment/claimed-levels.ts';
import { scoresOf } from '../../insights/self-assessment/scoring.ts';
import { groupsOf } from '../../insights/self-assessment/sheet.ts';
import { make } from '../make-element.ts';
import { comparisonTable } from './comparison-table.ts';
import type { JobContext } from './job-context.ts';
import { jobList } from './job-list.ts';
import { levelRowsOf } from './level-row.ts';
import { LevelViews } from './level-views.ts';
import type { ResultExtras } from './result-extras.ts';
import type { Setting } from './setting.ts';
import { attitudeList, canList, strengthList } from './statement-lists.ts';
import { progressOf, type Assessment } from './state.ts';
import { stepList } from './step-list.ts';
import { TargetPicker } from './target-picker.ts';

/** What somebody does with the result, besides what is done with files and links. */
export interface ResultActions {
  aim(job: string | undefined): void;
  /** Called when somebody wants to answer a part, by its place. */
  goTo(part: number): void;
  closeComparison(): void;
}

/** The result of the page, made anew whenever something changes. */
export class ResultView {
  private readonly view: HTMLElement;
  private readonly setting: Setting;
  private readonly actions: ResultActions;
  private readonly levels: LevelViews;
  private readonly target: TargetPicker;
  private context: JobContext | undefined;
  private isContextMissing = false;
  private shown: { state: Assessment; result: AssessmentResult; earlier: AssessmentResult | undefined } | undefined;

  constructor(view: HTMLElement, setting: Setting, extras: ResultExtras, actions: ResultActions) {
    this.view = view;
    this.setting = setting;
    this.actions = actions;
    this.levels = new LevelViews(view.querySelector<HTMLElement>('.levels-of-areas')!, setting, extras.drawRadar);
    this.target = new TargetPicker(view, setting, (job) => actions.aim(job));
    void extras.context.then((context) => {
      this.context = context;
      this.isContextMissing = context === undefined;
      if (context) this.target.start(context);
      if (this.shown && !view.hidden) this.show(this.shown.state, this.shown.result, this.shown.earlier);
    });
  }

  /** @param earlier another result to compare with */
  show(state: Assessment, result: AssessmentResult, earlier: AssessmentResult | undefined): void {
    this.shown = { state, result, earlier };
    const { sheet, texts, place } = this.setting;
    const levels = claimedLevels(sheet, state.answers);
    const target = this.context?.data.graph.jobs.get(state.target ?? '');
    this.showHead(state, result);
    this.fill('comparison', earlier ? this.comparison(earlier, result) : []);
    this.fill('can', canList(sheet, state, texts, place.language));
    const asked = target && askedLevels(groupsOf(sheet, state.form), target);
    const rows = levelRowsOf(scoresOf(sheet, state.form, state.answers), state.form, asked, texts);
    this.levels.show(rows, state.form, target && this.context!.data.name('job-profiles', target.id));
    this.target.show(target?.id, levels);
    this.showOutlook(levels, target?.id);
    this.fill('strengths', strengthList(sheet, state, texts, this.context));
    this.fill('attitude', attitudeList(sheet, state, texts));
  }

  /** Leads the reader to the result. */
  focus(): void {
    this.view.querySelector('h2')!.focus();
  }

  private showHead(state: Assessment, { form, on, version }: AssessmentResult): void {
    const { sheet, texts, place } = this.setting;
    this.part('made').textContent = fill(texts.made, {
      form: texts.forms[form],
      month: formatDate(place.language, on),
      version,
    });
    const { answered, items } = progressOf(sheet, state);
    const note = this.part('missing');
    note.hidden = answered === items;
    const button = make('button', 'link-button', texts.answerThem);
    button.type = 'button';
    const isOpen = (part: { items: readonly { id: string }[] }) => part.items.some(({ id }) => !state.answers.has(id));
    button.addEventListener('click', () => this.actions.goTo(groupsOf(sheet, form).findIndex(isOpen)));
    note.replaceChildren(plural(place.language, items - answered, texts.missing), ' ', button);
  }

  private comparison(earlier: AssessmentResult, result: AssessmentResult): HTMLElement[] {
    const { sheet, texts, place } = this.setting;
    const close = make('button', 'link-button on-screen', texts.comparisonEnd);
    close.type = 'button';
    close.addEventListener('click', () => this.actions.closeComparison());
    return [...comparisonTable(sheet, earlier, result, texts, place.language), close];
  }

  private showOutlook(levels: ClaimedLevels, target: string | undefined): void {
    const { texts } = this.setting;
    const { context } = this;
    this.fill('steps', context ? stepList(levels, target, context, texts) : []);
    this.fill('jobs', context ? jobList(levels, context, texts) : []);
    if (this.isContextMissing) this.fill('jobs', [make('p', 'soft', texts.contextFailed)]);
  }

  private fill(part: string, content: readonly HTMLElement[]): void {
    const element = this.part(part);
    element.replaceChildren(...content);
    element.hidden = content.length === 0;
  }

  private part(name: string): HTMLElement {
    return this.view.querySelector<HTMLElement>(`[data-${name}]`)!;
  }
}
