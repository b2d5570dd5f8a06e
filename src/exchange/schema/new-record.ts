import type { Catalogue } from '../../catalogue/catalogue.ts';
import { asId } from '../../catalogue/files/as-id.ts';
import { nearest } from '../../catalogue/nearest.ts';
import { COLLECTIONS, type Collection } from '../../model/collections.ts';
import { KINDS, type Kind } from '../../model/kinds.ts';
import { Id } from '../../model/text.ts';
import { recordTemplate, type TemplateValues } from './template.ts';

/** What somebody asks for who begins a record. */
export interface NewRecordRequest {
  /** The kind in the singular, such as `skill`; the name of its collection will do as well. */
  readonly kind: string;
  readonly id: string;
  /** What is known of it already. */
  readonly values?: TemplateValues;
}

/** A file to write, or the reason why none is written. */
export type NewRecord =
  { readonly ok: true; readonly file: string; readonly text: string } | { readonly ok: false; readonly reason: string };

/** The kinds as they are named in commands. */
export const KIND_NAMES: readonly string[] = COLLECTIONS.map((collection) => KINDS[collection].name);

/** Names that Windows keeps for devices, whatever the ending of the file. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Begins a record: finds its place, makes sure that its id is free, and writes its template. */
export function newRecord(
  request: NewRecordRequest,
  { entries, vocabularies }: Pick<Catalogue, 'entries' | 'vocabularies'>,
): NewRecord {
  const { kind, id, values } = request;
  const collection = COLLECTIONS.find((name) => name === kind || KINDS[name].name === kind);
  if (!collection) return refuse(unknownKind(kind));
  const { error } = Id.safeParse(id);
  if (error) return refuse(badId(id, error.issues[0]!.message));
  if (id === 'my-new-record' || id === `my-new-${KINDS[collection].name}`)
    return refuse(`“${id}” stands in the examples. Choose a name that says what the record is about.`);
  if (DEVICE.test(id)) return refuse(`“${id}” is the name of a device on Windows, where no file can have it.`);
  const holder = holderOf(id, entries[collection]);
  if (holder === id)
    return refuse(`There is already a ${KINDS[collection].name} “${id}”: ${entries[collection].get(id)!.file}`);
  if (holder)
    return refuse(
      `“${id}” was the id of “${holder}” before. Ids are never used again, because their addresses lead on.`,
    );
  return { ok: true, file: recordFile(collection, id), text: recordTemplate(collection, vocabularies, values) };
}

function badId(id: string, problem: string): string {
  const meant = asId(id);
  return `${JSON.stringify(id)} ${problem}.${meant ? ` Did you mean ${meant}?` : ''}`;
}

/** The file of a record, relative to the project root. */
export function recordFile(collection: Collection, id: string): string {
  const { folder, storage }: Kind = KINDS[collection];
  const endings = { yaml: '.yaml', markdown: '.md', mdx: '.mdx', 'markdown-folder': '/index.md' } as const;
  return `content/${folder}/${id}${endings[storage]}`;
}

function unknownKind(kind: string): string {
  const meant = nearest(kind, KIND_NAMES);
  const question = meant ? ` Did you mean ${meant}?` : '';
  return `There is no kind of record “${kind}”.${question} Kinds: ${KIND_NAMES.join(', ')}.`;
}

/** The record that has an id, or had it before. */
function holderOf(id: string, entries: Catalogue['entries'][Collection]): string | undefined {
  if (entries.has(id)) return id;
  for (const entry of entries.values()) {
    if ('formerIds' in entry.data && entry.data.formerIds?.includes(id)) return entry.id;
  }
  return undefined;
}

function refuse(reason: string): NewRecord {
  return { ok: false, reason };
}
