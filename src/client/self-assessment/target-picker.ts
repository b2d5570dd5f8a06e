import { jobChip } from '../jobs/job-chip.ts';
import { levelsFragment } from '../jobs/levels-in-fragment.ts';
import type { ClaimedLevels } from '../../insights/self-assessment/claimed-levels.ts';
import type { JobContext } from './job-context.ts';
import type { Setting } from './setting.ts';

/** Lets somebody choose the job to compare with, and leads on to the check of all its skills. */
export class TargetPicker {
  private readonly view: HTMLElement;
  private readonly setting: Setting;
  private readonly aim: (job: string | undefined) => void;
  private context: JobContext | undefined;

  constructor(view: HTMLElement, setting: Setting, aim: (job: string | undefined) => void) {
    this.view = view;
    this.setting = setting;
    this.aim = aim;
  }

  /** Makes the field work, once the jobs are there. */
  start(context: JobContext): void {
    this.context = context;
    const input = this.part('[data-target-picker] input') as HTMLInputElement;
    context.pickJobs(input, this.setting.texts, (job) => this.aim(job));
  }

  /** Shows the chosen job, or the field to choose one. */
  show(job: string | undefined, levels: ClaimedLevels): void {
    const data = this.context?.data;
    this.part('[data-target-picker]').hidden = job !== undefined;
    const chips = data && job ? [jobChip(job, data, this.setting.texts.remove, () => this.leave())] : [];
    this.part('[data-chosen]').replaceChildren(...chips);
    this.part('[data-chosen]').hidden = chips.length === 0;
    const check = this.part('[data-deep-check]');
    check.hidden = job === undefined;
    const { base, language } = this.setting.place;
    // The answers stand behind #, which browsers do not send.
    check.querySelector('a')!.href = `${base}${language}/gaps/?jobs=${job ?? ''}${levelsFragment(levels)}`;
  }

  private leave(): void {
    this.aim(undefined);
    this.part('[data-target-picker] input').focus();
  }

  private part(selector: string): HTMLElement {
    return this.view.querySelector<HTMLElement>(selector)!;
  }
}
