import { buildDay, latestDay } from '../as-of.ts';
import { FILE_CHECKS } from '../checks/file-checks.ts';
import { RECORD_CHECKS } from '../checks/registry.ts';
import { runChecks } from '../checks/run.ts';
import { diagnose } from '../diagnose.ts';
import { countRecords, readContent } from '../files/read-content.ts';
import type { Report, RuledFinding } from '../finding.ts';
import { interpretRecords } from '../interpret.ts';
import { originalsOf } from '../originals.ts';
import { parseFiles } from '../parse/parse-files.ts';
import type { Progress } from '../progress.ts';
import type { Checked } from './check-content.ts';
import type { TranslationBasis } from './check-translations.ts';

/**
 * Finds all that is wrong or open in records and vocabularies.
 *
 * @param handOn given what translations are held against, as soon as it is known
 */
export async function checkRecords(
  root: string,
  handOn: (basis: TranslationBasis) => void,
  progress: Progress,
): Promise<Checked> {
  const findings: RuledFinding[] = [];
  const report: Report = (rule, finding) => void findings.push({ rule, finding });

  const day = buildDay(root);
  const content = readContent(root, report, 'records');
  const parsed = await parseFiles(content.files, report, progress);
  const draft = interpretRecords(parsed, content, report);
  handOn({ originals: originalsOf(draft.records), knownIds: draft.knownIds });
  progress('Checking across files');
  runChecks(RECORD_CHECKS, { ...content, draft, latestDay: latestDay(await day) }, report);
  runChecks(FILE_CHECKS, { parsedFiles: parsed.map(({ file }) => file) }, report);
  return { records: countRecords(content.files), ...(await diagnose(findings, content.files, progress)) };
}
