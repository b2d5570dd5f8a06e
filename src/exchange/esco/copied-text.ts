import type { Catalogue } from '../../catalogue/catalogue.ts';
import { sharedTriples } from '../../catalogue/word-triples.ts';
import type { EscoPackage } from './package.ts';

/** More than this part of its word triples in common, and a text is ESCO's rather than ours. */
const LIMIT = 1 / 3;

/** A text of ours that says what ESCO says of the same concept in the same words. */
export interface CopiedText {
  readonly file: string;
  readonly field: string;
  /** The concept whose description it repeats. */
  readonly iri: string;
  /** The part of its word triples that stand in ESCO's description, 0 to 1. */
  readonly share: number;
}

/** Texts of ours with the number of those that were compared. */
export interface CopyCheck {
  readonly compared: number;
  readonly copied: readonly CopiedText[];
}

/** Finds summaries, tasks and definitions that repeat ESCO's description of a concept that the record is aligned with. */
export function copiedFromEsco({ entries }: Pick<Catalogue, 'entries'>, esco: EscoPackage): CopyCheck {
  const copied: CopiedText[] = [];
  let compared = 0;
  const compare = (file: string, field: string, text: string, iri: string, description: string | undefined) => {
    if (!description) return;
    compared += 1;
    const share = sharedTriples(text, description);
    if (share > LIMIT) copied.push({ file, field, iri, share });
  };
  for (const { file, data } of entries['job-profiles'].values()) {
    if (!data.esco) continue;
    const { iri } = data.esco;
    const description = esco.occupations.get(iri)?.description;
    compare(file, 'summary', data.summary, iri, description);
    for (const [index, task] of data.tasks.entries()) compare(file, `tasks.${index + 1}`, task, iri, description);
  }
  for (const { file, data } of entries.skills.values())
    for (const { iri } of data.esco)
      compare(file, 'definition', data.definition, iri, esco.skills.get(iri)?.description);
  return { compared, copied };
}
