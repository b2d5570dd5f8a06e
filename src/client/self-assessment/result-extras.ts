import type { JobContext } from './job-context.ts';
import type { drawRadar } from './radar.ts';

/** What the result shows besides what follows from the answers alone. Each is undefined where it could not be loaded. */
export interface ResultExtras {
  /** Jobs, offers and skills. */
  readonly context: Promise<JobContext | undefined>;
  readonly drawRadar: Promise<typeof drawRadar | undefined>;
}
