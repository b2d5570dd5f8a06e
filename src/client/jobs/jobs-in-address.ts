import type { JobData } from './job-data.ts';

/** The jobs that the address names (`?jobs=welder,boilermaker`), without those that there are not. */
export function jobsInAddress({ graph }: JobData): string[] {
  const asked = (new URLSearchParams(location.search).get('jobs') ?? '').split(',');
  return asked.filter((job) => graph.jobs.has(job));
}

/** Names jobs in the address, as a step from which the reader can go back. */
export function nameInAddress(jobs: readonly string[]): void {
  history.pushState(null, '', jobs.length > 0 ? `?jobs=${jobs.join(',')}` : location.pathname);
}
