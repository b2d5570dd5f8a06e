import { fill } from '../../i18n/format.ts';
import { abilitiesOf, gapsTo, type Abilities } from '../../insights/graph/gaps.ts';
import type { GraphLink } from '../../insights/graph/graph.ts';
import { joinedLinks } from '../../insights/graph/targets.ts';
import type { Level } from '../../model/levels.ts';
import { fetchJobData, type JobData } from '../jobs/job-data.ts';
import { jobChip } from '../jobs/job-chip.ts';
import { pickJobs } from '../jobs/job-picker.ts';
import { jobsInAddress, nameInAddress } from '../jobs/jobs-in-address.ts';
import { levelsInFragment } from '../jobs/levels-in-fragment.ts';
import { placeOfPage } from '../page-place.ts';
import { saveFile } from '../save-file.ts';
import { readCheck, writeCheck } from './answers-file.ts';
import { questionList } from './question-list.ts';
import { resultView } from './result-view.ts';
import type { GapTexts } from './texts.ts';

/** More jobs at once ask for more than anybody answers in one go. */
const MOST_JOBS = 3;

/** Checks what a person lacks for the jobs that the address names (`?jobs=welder`). Answers never leave the page. */
export async function startGapCheck(root: HTMLElement): Promise<void> {
  const texts = JSON.parse(root.dataset.texts!) as GapTexts;
  try {
    new GapPage(root, texts, await fetchJobData(placeOfPage())).start();
  } catch (error) {
    root.querySelector('[data-message]')!.textContent = texts.failed;
    throw error;
  }
}

class GapPage {
  private readonly root: HTMLElement;
  private readonly texts: GapTexts;
  private readonly data: JobData;
  private jobs: readonly string[] = [];
  private links: readonly GraphLink[] = [];
  private answers = new Map<string, 0 | Level>();

  constructor(root: HTMLElement, texts: GapTexts, data: JobData) {
    this.root = root;
    this.texts = texts;
    this.data = data;
  }

  start(): void {
    const [target, current] = ['target', 'current'].map((name) => this.part(`[data-picker=${name}] input`));
    pickJobs(target as HTMLInputElement, this.data, this.texts, (job) => this.change([...this.jobs, job]));
    pickJobs(current as HTMLInputElement, this.data, this.texts, (job) => this.prefill(job));
    this.part('[data-save]').addEventListener('click', () => this.save());
    const file = this.part('[data-load]') as HTMLInputElement;
    file.addEventListener('change', () => void this.load(file));
    this.part('[data-print]').addEventListener('click', () => print());
    this.takeAnswersFromAddress();
    const read = () => this.show(jobsInAddress(this.data));
    addEventListener('popstate', read);
    read();
    // A file may have been chosen while all this was on its way.
    if (file.files?.length) void this.load(file);
  }

  /** The self-assessment hands its answers on behind `#`; they must not stay in the address. */
  private takeAnswersFromAddress(): void {
    const given = levelsInFragment(location.hash);
    if (given.size === 0) return;
    this.answers = new Map(given);
    history.replaceState(null, '', location.pathname + location.search);
  }

  private part(selector: string): HTMLElement {
    return this.root.querySelector<HTMLElement>(selector)!;
  }

  private change(jobs: readonly string[]): void {
    nameInAddress(jobs);
    this.show(jobs);
  }

  private show(jobs: readonly string[]): void {
    this.jobs = [...new Set(jobs)].slice(0, MOST_JOBS);
    this.links = joinedLinks(this.jobs.map((job) => this.data.graph.jobs.get(job)!));
    this.part('[data-chosen]').replaceChildren(
      ...this.jobs.map((job) =>
        jobChip(job, this.data, this.texts.remove, () => this.change(this.jobs.filter((other) => other !== job))),
      ),
    );
    this.part('[data-check]').hidden = this.jobs.length === 0;
    this.showQuestions();
  }

  private showQuestions(): void {
    const answer = (skill: string, level: 0 | Level) => {
      this.answers.set(skill, level);
      this.showResult();
    };
    this.part('[data-questions]').replaceChildren(
      ...questionList(this.links, this.answers, this.data, this.texts, answer),
    );
    this.showResult();
  }

  /** Somebody who does a job today has what its profile asks for; each answer can be changed. */
  private prefill(job: string): void {
    for (const [skill, level] of abilitiesOf(this.data.graph.jobs.get(job)!)) this.answers.set(skill, level);
    this.showQuestions();
  }

  private showResult(): void {
    const answered = this.links.filter(({ skill }) => this.answers.has(skill));
    const claimed = [...this.answers].filter((entry): entry is [string, Level] => entry[1] > 0);
    const abilities: Abilities = new Map(claimed);
    const whole = { id: '', eqf: [], links: answered, up: [], across: [] };
    const gaps = gapsTo(whole, abilities);
    this.part('[data-progress]').textContent = [
      fill(this.texts.answered, { n: answered.length, total: this.links.length }),
      fill(this.texts.reached, { n: answered.length - gaps.length }),
    ].join(' ');
    // Nothing is said about skills that nobody has answered for: unknown is not a gap.
    this.part('[data-result]').replaceChildren(
      ...(answered.length === 0 ? [] : resultView(gaps, this.data, this.texts)),
    );
  }

  private save(): void {
    saveFile(
      'gap-check.json',
      new Blob([writeCheck({ jobs: this.jobs, answers: this.answers })], { type: 'application/json' }),
    );
  }

  private async load(field: HTMLInputElement): Promise<void> {
    const [file] = field.files ?? [];
    const check = file && readCheck(await file.text());
    this.part('[data-message]').textContent = check ? this.texts.loaded : this.texts.badFile;
    field.value = '';
    if (!check) return;
    this.answers = new Map(check.answers);
    this.change(check.jobs.filter((job) => this.data.graph.jobs.has(job)));
  }
}
