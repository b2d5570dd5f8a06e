import { en } from '../../i18n/messages/en.ts';
import { COLLECTIONS, type Collection } from '../../model/collections.ts';
import { KINDS, type Kind } from '../../model/kinds.ts';
import {
  TRANSLATED,
  describeAssessmentResult,
  describeInstrument,
  describeInstrumentTranslation,
  describeRecord,
  describeReliability,
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
  /**
   * The content files that it describes, as a pattern of file names; undefined for Markdown, whose front matter no
   * editor checks, and for files that are not content.
   */
  readonly content: string | undefined;
  readonly schema: JsonSchema;
}

/** The file name of the schema of a collection's records. */
export function schemaFileName(collection: Collection): string {
  return `${KINDS[collection].name}.schema.json`;
}

/** All schemas that are published: for editors those of the content, and that of the result of a self-assessment. */
export function schemaFiles(vocabularies: Vocabularies): SchemaFile[] {
  return [
    ...COLLECTIONS.map((collection) => recordFile(collection, vocabularies)),
    ...TRANSLATED.map(translationFile),
    vocabularyFile(),
    ...selfAssessmentFiles(vocabularies),
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

function selfAssessmentFiles(vocabularies: Vocabularies): SchemaFile[] {
  const folder = 'content/self-assessment/*';
  const file = (
    name: string,
    content: string | undefined,
    schema: JsonSchema,
    words: { title: string; description: string },
  ): SchemaFile => ({ name, content, schema: finished(name, schema, words) });
  return [
    file('instrument.schema.json', `${folder}/instrument.yaml`, describeInstrument(vocabularies), {
      title: 'Instrument of self-assessment',
      description:
        'A questionnaire by which people assess themselves: its items, their answers and how they are scored.',
    }),
    file('instrument-translation.schema.json', `${folder}/translations/*.yaml`, describeInstrumentTranslation(), {
      title: 'Translation of an instrument of self-assessment',
      description: 'The same areas, items and answers in another language, by their ids.',
    }),
    file('reliability.schema.json', `${folder}/reliability.yaml`, describeReliability(), {
      title: 'Reliability of an instrument of self-assessment',
      description: 'What pilots have measured. While there is no such file, nothing has been measured.',
    }),
    file('self-assessment-result.schema.json', undefined, describeAssessmentResult(), {
      title: 'Result of a self-assessment',
      description: 'The file in which a person keeps the answers. Only that person has it.',
    }),
  ];
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
  const things = { yaml: 'a file', markdown: 'a file', mdx: 'a file', 'markdown-folder': 'a folder' } as const;
  return `${things[storage]} in \`content/${folder}/\`${storage === 'markdown-folder' ? '' : ', without its ending'}`;
}
