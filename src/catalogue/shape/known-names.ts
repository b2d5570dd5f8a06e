/**
 * Names that other projects and earlier drafts use for our fields. Each means the same, so that renaming
 * is certain; a field only fits where the kind has it and it is not there yet.
 */
const KNOWN_RENAMES: Record<string, readonly string[]> = {
  name: ['title'],
  label: ['title'],
  prefLabel: ['title'],
  preferredLabel: ['title'],
  altLabel: ['otherTitles'],
  altLabels: ['otherTitles'],
  aliases: ['otherTitles'],
  otherNames: ['otherTitles'],
  alternativeTitles: ['otherTitles'],
  synonyms: ['otherTitles'],
  isco08: ['isco'],
  iscoCode: ['isco'],
  iscoGroup: ['isco'],
  nace: ['sectors'],
  eqfLevel: ['eqf'],
  eqfLevels: ['eqf'],
  isced: ['iscedf'],
  iscedFField: ['iscedf'],
  license: ['licence'],
  organization: ['organisation'],
  lang: ['language'],
  url: ['website', 'address'],
  link: ['website', 'address'],
  homepage: ['website'],
  submitter: ['submittedBy'],
  submitted: ['submittedOn'],
  reviewInterval: ['reviewEvery'],
  learningOutcomes: ['outcomes'],
  previousIds: ['formerIds'],
};

/** Fields that people look for and that are never typed, with the reason. */
export const COMPUTED: Record<string, string> = {
  id: 'The id is the name of the file.',
  status: 'The status is computed from `reviews` and `retired`.',
  state: 'The status is computed from `reviews` and `retired`.',
  narrower: 'The narrower records are computed from their `broader`.',
  movesFrom: 'Where people come from is computed from `moves.up` of the other jobs.',
  jobs: 'The jobs are computed from the job profiles.',
  usedBy: 'Who uses a record is computed.',
};

/** The field that another name certainly stands for, among those that are free. */
export function certainRename(name: string, free: readonly string[]): string | undefined {
  const known = Object.hasOwn(KNOWN_RENAMES, name) ? KNOWN_RENAMES[name]! : [];
  return (
    known.find((field) => free.includes(field)) ??
    free.find((field) => field !== name && folded(field) === folded(name))
  );
}

/** A name without what styles of writing differ in: `other_titles` and `OtherTitles` are `otherTitles`. */
function folded(name: string): string {
  return name.replace(/[-_ ]/g, '').toLowerCase();
}
