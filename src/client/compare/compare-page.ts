import { fetchJobData, type JobData } from '../jobs/job-data.ts';
import { jobChip } from '../jobs/job-chip.ts';
import { pickJobs } from '../jobs/job-picker.ts';
import { jobsInAddress, nameInAddress } from '../jobs/jobs-in-address.ts';
import { fetchPage } from '../jobs/record-page.ts';
import { make } from '../make-element.ts';
import { placeOfPage } from '../page-place.ts';
import { sharedOffers } from './shared-offers.ts';
import { skillTable } from './skill-table.ts';
import type { CompareTexts } from './texts.ts';

/** As many as a screen and a sheet of paper bear. */
const MOST = 4;

/** Compares two to four jobs, which the address names: `?jobs=welder,boilermaker`. */
export async function startComparing(root: HTMLElement): Promise<void> {
  const texts = JSON.parse(root.dataset.texts!) as CompareTexts;
  try {
    new ComparePage(root, texts, await fetchJobData(placeOfPage())).start();
  } catch (error) {
    root.querySelector('[data-result]')!.textContent = texts.failed;
    throw error;
  }
}

class ComparePage {
  private readonly result: HTMLElement;
  private readonly chosen: HTMLElement;
  private readonly input: HTMLInputElement;
  private readonly texts: CompareTexts;
  private readonly data: JobData;
  private jobs: readonly string[] = [];

  constructor(root: HTMLElement, texts: CompareTexts, data: JobData) {
    this.result = root.querySelector<HTMLElement>('[data-result]')!;
    this.chosen = root.querySelector<HTMLElement>('[data-chosen]')!;
    this.input = root.querySelector('input')!;
    this.texts = texts;
    this.data = data;
  }

  start(): void {
    pickJobs(this.input, this.data, this.texts, (job) => this.change([...this.jobs, job]));
    const read = () => this.show(jobsInAddress(this.data));
    addEventListener('popstate', read);
    read();
  }

  private change(jobs: readonly string[]): void {
    nameInAddress(jobs);
    this.show(jobs);
  }

  private show(jobs: readonly string[]): void {
    this.jobs = [...new Set(jobs)].slice(0, MOST);
    this.input.disabled = this.jobs.length === MOST;
    this.chosen.replaceChildren(
      ...this.jobs.map((job) =>
        jobChip(job, this.data, this.texts.remove, () => {
          this.change(this.jobs.filter((other) => other !== job));
          this.input.focus();
        }),
      ),
    );
    const profiles = this.jobs.map((job) => this.data.graph.jobs.get(job)!);
    if (profiles.length < 2) this.result.replaceChildren();
    else
      this.result.replaceChildren(
        skillTable(profiles, this.data, this.texts),
        this.columns(),
        sharedOffers(profiles, this.data, this.texts),
      );
  }

  /** Tasks and tools of each job, as they stand on its page. */
  private columns(): HTMLElement {
    const part = make('div', 'compare-columns');
    for (const job of this.jobs) {
      const column = make('section');
      const title = make('h2');
      title.append(this.data.link('job-profiles', job));
      column.append(title);
      part.append(column);
      void fetchPage(this.data.address('job-profiles', job)).then(
        (page) => column.append(...page.querySelectorAll('#tasks > :not(h2)')),
        () => column.append(make('p', 'soft', this.texts.failed)),
      );
    }
    return part;
  }
}
