import { bodiesOf } from '../bodies-of.ts';
import { buildDay, latestDay } from '../as-of.ts';
import { FILE_CHECKS } from '../checks/file-checks.ts';
import { RECORD_CHECKS, RULES } from '../checks/registry.ts';
import { runChecks } from '../checks/run.ts';
import { diagnose, together, type Diagnosed } from '../diagnose.ts';
import type { KnownIds } from '../draft.ts';
import { countRecords, readableFiles, readContent } from '../files/read-content.ts';
import type { Report, RuledFinding } from '../finding.ts';
import { interpretRecords, knownIdsOf } from '../interpret.ts';
import { originalsOf } from '../originals.ts';
import type { Progress } from '../progress.ts';
import { runSharedChecks, type RecordTexts } from './shared-checks.ts';
import type { TextAnswer } from './text-thread.ts';

/** All that is wrong or open in the content. */
export interface Checked extends Diagnosed {
  /** How many files of records were checked. */
  readonly records: number;
}

/** The thread that works beside this one; see `text-thread.ts`. */
interface TextThread {
  /** Takes the ids of all records, then their texts. */
  readonly send: (basis: KnownIds | RecordTexts) => void;
  readonly answer: Promise<TextAnswer>;
  /** Tells which of the shared rules have been taken. */
  readonly taken: SharedArrayBuffer;
}

/** Finds all that is wrong or open in records and vocabularies, and adds what the other thread has found. */
export async function checkRecords(root: string, thread: TextThread, progress: Progress): Promise<Checked> {
  const findings: RuledFinding[] = [];
  const report: Report = (rule, finding) => void findings.push({ rule, finding });

  const day = buildDay(root);
  const content = readContent(root, report, 'records');
  const knownIds = knownIdsOf(content);
  thread.send(knownIds);
  const draft = await interpretRecords(content.files, knownIds, report, progress);
  const recordTexts: RecordTexts = {
    originals: originalsOf(draft.records),
    bodies: bodiesOf(draft.records),
    attachments: content.attachments,
  };
  thread.send(recordTexts);
  progress('Checking across files');
  runChecks(RECORD_CHECKS, { ...content, draft, latestDay: latestDay(await day) }, report);
  runChecks(FILE_CHECKS, draft, report);
  runSharedChecks(thread.taken, recordTexts, report);
  const { records, translations } = await thread.answer;
  for (const { code, finding } of records)
    report(
      RULES.find((rule) => rule.code === code)!,
      finding,
    );
  const found = together(await diagnose(findings, readableFiles(content), progress), translations);
  return { records: countRecords(content.files), ...found };
}
