import type { GraphFile } from '../../insights/graph/graph.ts';
import { writeGraph } from '../../insights/graph/graph.ts';
import { graphOf } from '../../insights/graph/graph-of.ts';
import { trainableSkills } from '../../insights/learning-factories.ts';
import type { PracticePlace } from '../../insights/self-assessment/next-steps.ts';
import type { Language } from '../../model/text.ts';
import type { TitleEntry, TitleIndexFile } from '../../search/index-format.ts';
import { titleIndex } from '../../search/title-index.ts';
import { catalogue } from '../catalogue.ts';
import { instrument } from './instrument.ts';

/** Jobs, offers and skills around the instrument, with their names: what a result is set against. */
export interface JobContextFile {
  /** Only the skills that the instrument asks about, the jobs that ask for one of them and the offers that teach one. */
  readonly graph: GraphFile;
  readonly titles: TitleIndexFile;
  /** How many skills each job calls essential in all, in the order of the graph. */
  readonly essential: readonly number[];
  /** Learning factories with those of the skills that can be trained there, as far as it is known. */
  readonly places: readonly PracticePlace[];
}

/** The context in one language. */
export function jobContext(language: Language): JobContextFile {
  const whole = graphOf(catalogue);
  const asked = new Set(instrument.data.areas.flatMap(({ items }) => items.map(({ skill }) => skill)));
  const jobs = [...whole.jobs.values()]
    .map((job) => ({ ...job, links: job.links.filter(({ skill }) => asked.has(skill)), up: [], across: [] }))
    .filter(({ links }) => links.length > 0);
  const offers = whole.offers
    .map((offer) => ({ ...offer, teaches: new Map([...offer.teaches].filter(([skill]) => asked.has(skill))) }))
    .filter(({ teaches }) => teaches.size > 0);
  const graph = { jobs: new Map(jobs.map((job) => [job.id, job])), offers };
  const places = [...catalogue.entries['learning-factories'].values()]
    .filter(({ status }) => status !== 'retired')
    .map((factory) => ({
      id: factory.id,
      skills: trainableSkills(catalogue, factory)
        .map(({ skill }) => skill)
        .filter((skill) => asked.has(skill)),
    }))
    .filter(({ skills }) => skills.length > 0);
  const named = new Set([
    ...jobs.map(({ id }) => `job-profiles/${id}`),
    ...offers.map(({ collection, id }) => `${collection}/${id}`),
    ...[...asked].map((skill) => `skills/${skill}`),
    ...places.map(({ id }) => `learning-factories/${id}`),
  ]);
  const { kinds, entries } = titleIndex(catalogue, language);
  return {
    graph: writeGraph(graph),
    titles: {
      kinds,
      entries: entries
        .filter(([kind, id]) => named.has(`${kinds[kind]![0]}/${id}`))
        .map((entry) => (kinds[entry[0]]![0] === 'job-profiles' ? inOneLanguage(entry) : titleOnly(entry))),
    },
    places,
    essential: jobs.map(({ id }) => whole.jobs.get(id)!.links.filter(({ need }) => need === 'essential').length),
  };
}

/** Jobs are looked up by their names; English ones beside the reader's language would double the file. */
function inOneLanguage([kind, id, title, names, , language]: TitleEntry): TitleEntry {
  return language ? [kind, id, title, names, [], language] : [kind, id, title, names, []];
}

/** Skills and offers are shown, never looked up. */
function titleOnly([kind, id, title, , , language]: TitleEntry): TitleEntry {
  return language ? [kind, id, title, [], [], language] : [kind, id, title, [], []];
}
