import { readGraph, type GraphFile } from '../../insights/graph/graph.ts';
import type { PracticePlace } from '../../insights/self-assessment/next-steps.ts';
import type { TitleIndexFile } from '../../search/index-format.ts';
import { JobData } from '../jobs/job-data.ts';
import { pickJobs, type PickerTexts } from '../jobs/job-picker.ts';
import type { PagePlace } from '../page-place.ts';
import { TitleIndex } from '../search/title-index.ts';

/** The file that the build writes (`src/site/self-assessment/job-context.ts`). */
interface JobContextFile {
  readonly graph: GraphFile;
  readonly titles: TitleIndexFile;
  readonly essential: readonly number[];
  readonly places: readonly PracticePlace[];
}

/** Jobs, offers and skills around the instrument, in the language of the page. */
export interface JobContext {
  readonly data: JobData;
  /** How many skills a job calls essential in all, also those that the instrument does not ask about. */
  readonly essential: ReadonlyMap<string, number>;
  /** Learning factories where one could practise. */
  readonly places: readonly PracticePlace[];
  /** Makes a field in which the jobs are looked up. */
  pickJobs(input: HTMLInputElement, texts: PickerTexts, pick: (job: string) => void): void;
}

/** Loads the context. It is a script, because the page may not connect to anything. */
export async function loadJobContext(place: PagePlace): Promise<JobContext> {
  const address = `${place.base}data/self-assessment/${place.language}.js`;
  const { default: file } = (await import(/* @vite-ignore */ address)) as { default: JobContextFile };
  const data = new JobData(place, readGraph(file.graph), new TitleIndex(file.titles));
  return {
    data,
    essential: new Map(file.graph.jobs.map(([job], order) => [job, file.essential[order]!])),
    places: file.places,
    pickJobs: (input, texts, pick) => pickJobs(input, data, texts, pick),
  };
}
