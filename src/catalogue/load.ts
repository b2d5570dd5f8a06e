import { COLLECTIONS } from '../model/collections.ts';
import { buildDay, latestDay, newestDay } from './as-of.ts';
import { bodiesOf } from './bodies-of.ts';
import { BODY_CHECKS } from './checks/body-checks.ts';
import { FILE_CHECKS } from './checks/file-checks.ts';
import { RECORD_CHECKS } from './checks/registry.ts';
import { runChecks } from './checks/run.ts';
import { TEXT_CHECKS } from './checks/text-checks.ts';
import { TRANSLATION_CHECKS } from './checks/translation-checks.ts';
import type { Catalogue } from './catalogue.ts';
import { diagnose, type Diagnosed } from './diagnose.ts';
import type { Draft } from './draft.ts';
import { entriesOf, vocabulariesOf } from './entries.ts';
import { countRecords, readableFiles, readContent, type ContentFile } from './files/read-content.ts';
import type { Report, RuledFinding } from './finding.ts';
import { instrumentsOf } from './instruments/instruments-of.ts';
import { interpretRecords, interpretTranslations, knownIdsOf } from './interpret.ts';
import { linkEntries } from './link.ts';
import { originalsOf } from './originals.ts';
import { silent, type Progress } from './progress.ts';
import { translatedRecords } from './translated.ts';

/** The catalogue with all that is wrong or open in its content. */
export interface Loaded extends Diagnosed {
  /** Records that could not be understood are missing from it; the others are linked. */
  readonly catalogue: Catalogue;
  /** How many files of records were checked. */
  readonly records: number;
}

/**
 * Reads, checks and links everything below `content/`. Where only the findings are wanted, `checkContent`
 * gives the same ones sooner.
 *
 * @param root the project root
 * @param progress told how far the work has come
 */
export async function loadCatalogue(root: string, progress: Progress = silent): Promise<Loaded> {
  const findings: RuledFinding[] = [];
  const report: Report = (rule, finding) => void findings.push({ rule, finding });

  const day = buildDay(root);
  const content = readContent(root, report);
  const knownIds = knownIdsOf(content);
  const isTranslation = ({ place }: ContentFile) => place.type === 'translation';
  const [translated, others] = [
    content.files.filter(isTranslation),
    content.files.filter((one) => !isTranslation(one)),
  ];
  const draft = await interpretRecords(others, knownIds, report, progress);
  const translations = await interpretTranslations(translated, knownIds, report, progress);
  const originals = originalsOf(draft.records);
  progress('Checking across files');
  const knownDay = await day;
  runChecks(RECORD_CHECKS, { ...content, draft, latestDay: latestDay(knownDay) }, report);
  runChecks(BODY_CHECKS, { bodies: bodiesOf(draft.records), attachments: content.attachments }, report);
  runChecks(TEXT_CHECKS, { originals }, report);
  runChecks(TRANSLATION_CHECKS, { ...translations, originals, knownIds }, report);
  runChecks(FILE_CHECKS, { parsedFiles: [...draft.parsedFiles, ...translations.parsedFiles] }, report);

  const asOf = knownDay ?? newestDay(submissionDays(draft));
  const { entries, examples } = entriesOf(draft, {
    translated: translatedRecords({ ...translations, originals }),
    attachments: content.attachments,
    asOf,
  });
  const instruments = instrumentsOf(draft.selfAssessment, asOf);
  const catalogue: Catalogue = {
    asOf,
    digest: content.digest,
    entries,
    examples,
    vocabularies: vocabulariesOf(draft),
    instruments,
    links: linkEntries(entries, instruments),
  };
  return {
    catalogue,
    records: countRecords(content.files),
    ...(await diagnose(findings, readableFiles(content), progress)),
  };
}

function* submissionDays({ records, selfAssessment }: Draft): Iterable<string> {
  for (const collection of COLLECTIONS)
    for (const { data } of records[collection]) if ('submittedOn' in data) yield data.submittedOn;
  for (const { data } of selfAssessment.instruments) yield data.submittedOn;
}
