/**
 * The thread that reads and checks translations, and applies some of the rules for the texts of records. It is sent the
 * ids of all records and then their texts, and answers with what it has found.
 */
import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { FILE_CHECKS } from '../checks/file-checks.ts';
import { runChecks } from '../checks/run.ts';
import { TRANSLATION_CHECKS } from '../checks/translation-checks.ts';
import { diagnose, type Diagnosed } from '../diagnose.ts';
import type { KnownIds } from '../draft.ts';
import { readContent } from '../files/read-content.ts';
import type { Finding, Report, RuledFinding } from '../finding.ts';
import { interpretTranslations } from '../interpret.ts';
import { runSharedChecks, type RecordTexts } from './shared-checks.ts';

/** What the thread begins with. */
export interface TextThreadData {
  readonly root: string;
  /** Tells which of the shared rules have been taken. */
  readonly taken: SharedArrayBuffer;
}

/** What the thread has found. */
export interface TextAnswer {
  readonly translations: Diagnosed;
  /** Findings about records, by the code of their rule; whoever has the files gives them their places. */
  readonly records: readonly { readonly code: string; readonly finding: Finding }[];
}

const messages = on(parentPort!, 'message');
const findings: RuledFinding[] = [];
const report: Report = (rule, finding) => void findings.push({ rule, finding });
const records: { code: string; finding: Finding }[] = [];
const reportRecord: Report = ({ code }, finding) => void records.push({ code, finding });

const { root, taken } = workerData as TextThreadData;
const { files } = readContent(root, report, 'translations');
const knownIds = received<KnownIds>();
const drafts = await interpretTranslations(files, knownIds, report);
runChecks(FILE_CHECKS, drafts, report);
const texts = await received<RecordTexts>();
runChecks(TRANSLATION_CHECKS, { ...drafts, originals: texts.originals, knownIds: await knownIds }, report);
runSharedChecks(taken, texts, reportRecord);
const answer: TextAnswer = { translations: await diagnose(findings, files), records };
parentPort!.postMessage(answer);

async function received<T>(): Promise<T> {
  const { value } = (await messages.next()) as IteratorYieldResult<[T]>;
  return value[0];
}
