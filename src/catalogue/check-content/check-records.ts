import { buildDay, latestDay } from '../as-of.ts';
import { FILE_CHECKS } from '../checks/file-checks.ts';
import { RECORD_CHECKS } from '../checks/registry.ts';
import { runChecks } from '../checks/run.ts';
import { diagnose, type Diagnosed } from '../diagnose.ts';
import type { KnownIds } from '../draft.ts';
import { countRecords, readContent } from '../files/read-content.ts';
import type { Report, RuledFinding } from '../finding.ts';
import { interpretRecords, knownIdsOf } from '../interpret.ts';
import { originalsOf, type Originals } from '../originals.ts';
import type { Progress } from '../progress.ts';

/** All that is wrong or open in the content. */
export interface Checked extends Diagnosed {
  /** How many files of records were checked. */
  readonly records: number;
}

/**
 * Finds all that is wrong or open in records and vocabularies.
 *
 * @param handOn given what translations are held against: the ids of all records, then their texts
 */
export async function checkRecords(
  root: string,
  handOn: (basis: KnownIds | Originals) => void,
  progress: Progress,
): Promise<Checked> {
  const findings: RuledFinding[] = [];
  const report: Report = (rule, finding) => void findings.push({ rule, finding });

  const day = buildDay(root);
  const content = readContent(root, report, 'records');
  const knownIds = knownIdsOf(content);
  handOn(knownIds);
  const draft = await interpretRecords(content.files, knownIds, report, progress);
  handOn(originalsOf(draft.records));
  progress('Checking across files');
  runChecks(RECORD_CHECKS, { ...content, draft, latestDay: latestDay(await day) }, report);
  runChecks(FILE_CHECKS, draft, report);
  return { records: countRecords(content.files), ...(await diagnose(findings, content.files, progress)) };
}
