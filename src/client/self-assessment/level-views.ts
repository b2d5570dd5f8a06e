import { fill } from '../../i18n/format.ts';
import type { Form } from '../../model/assessment-terms.ts';
import { make } from '../make-element.ts';
import { sortedRows, type LevelRow } from './level-row.ts';
import { levelRows } from './level-rows.ts';
import { levelTable } from './level-table.ts';
import type { ResultExtras } from './result-extras.ts';
import type { Setting } from './setting.ts';

/** The levels by area in three views of the same figures: rows, radar, table. */
export class LevelViews {
  private readonly section: HTMLElement;
  private readonly setting: Setting;
  private readonly radar: ResultExtras['drawRadar'];
  private rows: readonly LevelRow[] = [];
  private hasTarget = false;
  private removeRadar: (() => void) | undefined;

  constructor(section: HTMLElement, setting: Setting, radar: ResultExtras['drawRadar']) {
    this.section = section;
    this.setting = setting;
    this.radar = radar;
    for (const button of section.querySelectorAll<HTMLElement>('[data-show]'))
      button.addEventListener('click', () => this.choose(button.dataset.show!));
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => void this.drawRadar());
  }

  /** @param job the name of the job that is aimed at */
  show(rows: readonly LevelRow[], form: Form, job: string | undefined): void {
    const { texts, place } = this.setting;
    this.rows = rows;
    this.hasTarget = job !== undefined;
    const sorted = sortedRows(rows, this.hasTarget);
    this.part('[data-levels-title]').textContent = form === 'full' ? texts.areas : texts.families;
    const legend = [this.hasTarget ? texts.byGap : texts.byScore, texts.legend];
    if (job !== undefined) legend.push(fill(texts.legendAsked, { job }));
    this.part('[data-rough]').textContent = texts.rough;
    this.part('[data-shown=rows]').replaceChildren(make('p', 'soft small', legend.join(' ')), levelRows(sorted, texts));
    this.part('[data-shown=table]').replaceChildren(levelTable(sorted, this.hasTarget, texts, place.language));
    void this.drawRadar();
  }

  private choose(view: string): void {
    // The style sheet shows the view, because paper shows the rows whatever the screen shows.
    this.section.dataset.levels = view;
    for (const button of this.section.querySelectorAll<HTMLElement>('[data-show]'))
      button.setAttribute('aria-pressed', String(button.dataset.show === view));
    void this.drawRadar();
  }

  /** A canvas that is not shown has no size: the radar is drawn when it is looked at. */
  private async drawRadar(): Promise<void> {
    this.removeRadar?.();
    this.removeRadar = undefined;
    if (!this.isRadarShown()) return;
    const { texts } = this.setting;
    const panel = this.part('[data-shown=radar]');
    panel.querySelector('ol')?.remove();
    const names = make('ol', 'small');
    names.append(...this.rows.map(({ title }) => make('li', '', title)));
    panel.append(names);
    const draw = await this.radar;
    if (this.isRadarShown() && !this.removeRadar)
      this.removeRadar = draw?.(panel.querySelector('canvas')!, this.rows, this.hasTarget, texts);
  }

  private isRadarShown(): boolean {
    return this.section.dataset.levels === 'radar';
  }

  private part(selector: string): HTMLElement {
    return this.section.querySelector<HTMLElement>(selector)!;
  }
}
