/** The thread that finds all that is wrong or open in translations. It answers one message with one message. */
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import type { TranslationContext } from '../checks/check.ts';
import { FILE_CHECKS } from '../checks/file-checks.ts';
import { runChecks } from '../checks/run.ts';
import { TRANSLATION_CHECKS } from '../checks/translation-checks.ts';
import { diagnose } from '../diagnose.ts';
import { readContent } from '../files/read-content.ts';
import type { Report, RuledFinding } from '../finding.ts';
import { interpretTranslations } from '../interpret.ts';
import { parseFiles } from '../parse/parse-files.ts';

/** What translations are held against. */
export type TranslationBasis = Pick<TranslationContext, 'originals' | 'knownIds'>;

const findings: RuledFinding[] = [];
const report: Report = (rule, finding) => void findings.push({ rule, finding });

const { files } = readContent(workerData as string, report, 'translations');
const parsed = await parseFiles(files, report);
// The message waits until it is asked for: nothing of it is needed before.
const [basis] = (await once(parentPort!, 'message')) as [TranslationBasis];
const translations = interpretTranslations(parsed, basis.knownIds, report);
runChecks(TRANSLATION_CHECKS, { ...translations, ...basis }, report);
runChecks(FILE_CHECKS, { parsedFiles: parsed.map(({ file }) => file) }, report);
parentPort!.postMessage(await diagnose(findings, files));
