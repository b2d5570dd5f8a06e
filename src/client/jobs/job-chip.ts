import { fill } from '../../i18n/format.ts';
import { make } from '../make-element.ts';
import type { JobData } from './job-data.ts';

/** A job that has been picked, with a button that takes it out again; `label` names the button, with `{job}` in it. */
export function jobChip(job: string, data: JobData, label: string, remove: () => void): HTMLElement {
  const item = make('li');
  const button = make('button', '', '×');
  button.type = 'button';
  button.setAttribute('aria-label', fill(label, { job: data.name('job-profiles', job) }));
  button.addEventListener('click', remove);
  item.append(data.link('job-profiles', job), button);
  return item;
}
