import { COLLECTIONS } from '../model/collections.ts';
import { buildDay, newestDay } from './as-of.ts';
import { CHECKS } from './checks/registry.ts';
import { runChecks } from './checks/run.ts';
import type { Catalogue } from './catalogue.ts';
import { diagnose } from './diagnose.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Draft } from './draft.ts';
import { entriesOf, vocabulariesOf } from './entries.ts';
import { readContent } from './files/read-content.ts';
import type { Report, RuledFinding } from './finding.ts';
import { interpret } from './interpret.ts';
import { linkEntries } from './link.ts';
import { silent, type Progress } from './progress.ts';

/** The catalogue with all that is wrong or open in its content. */
export interface Loaded {
  /** Records that could not be understood are missing from it; the others are linked. */
  readonly catalogue: Catalogue;
  /** Sorted by file and place. */
  readonly diagnostics: readonly Diagnostic[];
  /** The text of the files that have diagnostics, for code frames and fixes. */
  readonly sources: ReadonlyMap<string, string>;
  /** How many files of records were checked. */
  readonly records: number;
}

/**
 * Reads, checks and links everything below `content/`.
 *
 * @param root the project root
 * @param progress told how far the work has come
 */
export async function loadCatalogue(root: string, progress: Progress = silent): Promise<Loaded> {
  const findings: RuledFinding[] = [];
  const report: Report = (rule, finding) => void findings.push({ rule, finding });

  const day = buildDay(root);
  const content = readContent(root, report);
  const draft = await interpret(content, report, progress);
  progress('Checking across files');
  const knownDay = await day;
  const asOf = knownDay ?? newestDay(submissionDays(draft));
  const entries = entriesOf(draft, asOf);
  runChecks(
    CHECKS,
    { draft, entries, files: content.files, attachments: content.attachments, latestDay: latestDay(knownDay) },
    report,
  );
  const catalogue: Catalogue = {
    asOf,
    digest: content.digest,
    entries,
    vocabularies: vocabulariesOf(draft),
    links: linkEntries(entries),
  };

  const records = content.files.filter(({ place }) => place.type === 'record').length;
  return { catalogue, records, ...(await diagnose(findings, content.files, progress)) };
}

function* submissionDays({ records }: Draft): Iterable<string> {
  for (const collection of COLLECTIONS)
    for (const { data } of records[collection]) if ('submittedOn' in data) yield data.submittedOn;
}

/**
 * The last day that counts as past: a day after the later of the build day and today, because a record may
 * be newer than the last commit and somebody else's day may have begun already.
 */
function latestDay(buildDay = ''): string {
  const today = new Date().toISOString().slice(0, 10);
  const next = new Date(`${buildDay > today ? buildDay : today}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
