import { COLLECTIONS } from '../model/collections.ts';
import { buildDay, newestDay } from './as-of.ts';
import type { Catalogue } from './catalogue.ts';
import { diagnose } from './diagnose.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Draft } from './draft.ts';
import { entriesOf, vocabulariesOf } from './entries.ts';
import { readContent } from './files/read-content.ts';
import type { Report, RuledFinding } from './finding.ts';
import { interpret } from './interpret.ts';
import { linkEntries } from './link.ts';

/** The catalogue with all that is wrong or open in its content. */
export interface Loaded {
  /** Records that could not be understood are missing from it; the others are linked. */
  readonly catalogue: Catalogue;
  /** Sorted by file and place. */
  readonly diagnostics: readonly Diagnostic[];
  /** The text of the files that have diagnostics, for code frames and fixes. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Reads, checks and links everything below `content/`.
 *
 * @param root the project root
 */
export async function loadCatalogue(root: string): Promise<Loaded> {
  const findings: RuledFinding[] = [];
  const report: Report = (rule, finding) => void findings.push({ rule, finding });

  const day = buildDay(root);
  const content = readContent(root, report);
  const draft = await interpret(content.files, report);
  const asOf = (await day) ?? newestDay(submissionDays(draft));
  const entries = entriesOf(draft, asOf);
  const catalogue: Catalogue = {
    asOf,
    digest: content.digest,
    entries,
    vocabularies: vocabulariesOf(draft),
    links: linkEntries(entries),
  };

  return { catalogue, ...(await diagnose(findings, content.files)) };
}

function* submissionDays({ records }: Draft): Iterable<string> {
  for (const collection of COLLECTIONS)
    for (const { data } of records[collection]) if ('submittedOn' in data) yield data.submittedOn;
}
