import { en } from '../../i18n/messages/en.ts';
import { COLLECTIONS, type Collection } from '../../model/collections.ts';
import { KINDS, type Kind } from '../../model/kinds.ts';
import {
  TRANSLATED,
  describeRecord,
  describeTranslations,
  describeVocabulary,
  mapSchema,
  type JsonSchema,
  type Vocabularies,
} from './describe.ts';

/** A file of JSON Schema for editors. */
export interface SchemaFile {
  /** Name in the folder of schemas. */
  readonly name: string;
  /** The content files that it describes, as a pattern of file names; undefined for Markdown, whose front matter no editor checks. */
  readonly content: string | undefined;
  readonly schema: JsonSchema;
}

/** The file name of the schema of a collection's records. */
export function schemaFileName(collection: Collection): string {
  return `${KINDS[collection].name}.schema.json`;
}

/** All schemas for editors: of records, of translations, and of vocabularies. */
export function schemaFiles(vocabularies: Vocabularies): SchemaFile[] {
  return [
    ...COLLECTIONS.map((collection) => recordFile(collection, vocabularies)),
    ...TRANSLATED.map(translationFile),
    vocabularyFile(),
  ];
}

function recordFile(collection: Collection, vocabularies: Vocabularies): SchemaFile {
  const { folder, storage }: Kind = KINDS[collection];
  const name = schemaFileName(collection);
  return {
    name,
    content: storage === 'yaml' ? `content/${folder}/*.yaml` : undefined,
    schema: finished(name, describeRecord(collection, vocabularies), {
      title: en.kind[collection],
      description: KINDS[collection].description,
    }),
  };
}

function translationFile(collection: Collection): SchemaFile {
  const name = `${KINDS[collection].name}-translations.schema.json`;
  const title = `Translations of ${en.kinds[collection].toLowerCase()}`;
  const description = 'Translations into one language, by the id of the record. Write only what you translate.';
  return {
    name,
    content: `content/translations/*/${collection}.yaml`,
    schema: finished(name, describeTranslations(collection), { title, description }),
  };
}

function vocabularyFile(): SchemaFile {
  const name = 'vocabulary.schema.json';
  const description = 'A controlled vocabulary: codes with their names in the languages of the site.';
  return {
    name,
    content: 'content/vocabularies/*.yaml',
    schema: finished(name, describeVocabulary(), { title: 'Vocabulary', description }),
  };
}

/** Adds what an editor shows and offers. The `$id` is relative, so that it holds on whichever site publishes it. */
function finished(
  name: string,
  schema: JsonSchema,
  { title, description }: { title: string; description: string },
): JsonSchema {
  const { $schema, ...body } = mapSchema(schema, withDescription);
  return { $schema, $id: name, title, description, ...body };
}

/** Says where ids and codes come from, and repeats the description as Markdown, which VS Code prefers. */
function withDescription({ description, ...node }: JsonSchema): JsonSchema {
  const text = [description, originOf(node)].filter(Boolean).join(' ');
  return text ? { description: text, markdownDescription: text, ...node } : node;
}

/** Where the ids or codes of a field are found, in one sentence; undefined for fields that hold neither. */
export function originOf({ reference, vocabulary }: Pick<JsonSchema, 'reference' | 'vocabulary'>): string | undefined {
  if (reference) return `An id is the name of ${nameOf(KINDS[reference])}.`;
  if (vocabulary) return `The codes are explained in \`content/vocabularies/${vocabulary}.yaml\`.`;
  return undefined;
}

function nameOf({ folder, storage }: Kind): string {
  const things = { yaml: 'a file', markdown: 'a file', 'markdown-folder': 'a folder' } as const;
  return `${things[storage]} in \`content/${folder}/\`${storage === 'markdown-folder' ? '' : ', without its ending'}`;
}
