/**
 * The thread that finds all that is wrong or open in translations. It is sent the ids of all records and
 * then their texts, and answers with what it has found.
 */
import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { FILE_CHECKS } from '../checks/file-checks.ts';
import { runChecks } from '../checks/run.ts';
import { TRANSLATION_CHECKS } from '../checks/translation-checks.ts';
import { diagnose } from '../diagnose.ts';
import type { KnownIds } from '../draft.ts';
import { readContent } from '../files/read-content.ts';
import type { Report, RuledFinding } from '../finding.ts';
import { interpretTranslations } from '../interpret.ts';
import type { Originals } from '../originals.ts';

const messages = on(parentPort!, 'message');
const findings: RuledFinding[] = [];
const report: Report = (rule, finding) => void findings.push({ rule, finding });

const { files } = readContent(workerData as string, report, 'translations');
const knownIds = await received<KnownIds>();
const translations = await interpretTranslations(files, knownIds, report);
const originals = await received<Originals>();
runChecks(TRANSLATION_CHECKS, { ...translations, originals, knownIds }, report);
runChecks(FILE_CHECKS, translations, report);
parentPort!.postMessage(await diagnose(findings, files));

async function received<T>(): Promise<T> {
  const { value } = (await messages.next()) as IteratorYieldResult<[T]>;
  return value[0];
}
