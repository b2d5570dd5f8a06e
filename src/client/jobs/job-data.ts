import { readGraph, type Graph, type GraphFile } from '../../insights/graph/graph.ts';
import { fetchJson, type PagePlace } from '../page-place.ts';
import type { TitledRecord, TitleIndex } from '../search/title-index.ts';
import { fetchTitles } from '../search/title-source.ts';

/** Jobs with their skills and offers, and the names of all of them in the language of the page. */
export class JobData {
  readonly place: PagePlace;
  readonly graph: Graph;
  readonly titles: TitleIndex;
  private readonly records: ReadonlyMap<string, TitledRecord>;

  constructor(place: PagePlace, graph: Graph, titles: TitleIndex) {
    this.place = place;
    this.graph = graph;
    this.titles = titles;
    this.records = new Map(titles.records.map((record) => [record.key, record]));
  }

  /** A link to a record, with its name. */
  link(collection: string, id: string): HTMLAnchorElement {
    const record = this.records.get(`${collection}/${id}`);
    const link = document.createElement('a');
    link.href = this.address(collection, id);
    link.textContent = record?.title ?? id;
    if (record?.titleLanguage) link.lang = record.titleLanguage;
    return link;
  }

  /** The name of a record. */
  name(collection: string, id: string): string {
    return this.records.get(`${collection}/${id}`)?.title ?? id;
  }

  /** The address of the page of a record. */
  address(collection: string, id: string): string {
    const { base, language } = this.place;
    return `${base}${language}/${this.records.get(`${collection}/${id}`)?.page ?? ''}`;
  }
}

/** Fetches the graph and the names. */
export async function fetchJobData(place: PagePlace): Promise<JobData> {
  const [file, titles] = await Promise.all([fetchJson<GraphFile>(`${place.base}data/graph.json`), fetchTitles(place)]);
  return new JobData(place, readGraph(file), titles);
}
