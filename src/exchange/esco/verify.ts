import type { Catalogue, Entry } from '../../catalogue/catalogue.ts';
import { LANGUAGES } from '../../model/text.ts';
import type { OccupationNames } from './occupation-names.ts';
import type { EscoPackage } from './package.ts';

/** Something that our records say of ESCO and that ESCO does not say. */
export interface Contradiction {
  readonly file: string;
  /** What is wrong, in plain words with both values, without full stop. */
  readonly message: string;
}

/** What came of comparing our records with ESCO. */
export interface Verification {
  /** How many statements were compared: IRIs, codes, labels, relations. */
  readonly compared: number;
  /** How many could not be, because neither the package nor the table of names has the occupation. */
  readonly notCompared: number;
  readonly contradictions: readonly Contradiction[];
}

/** What ESCO says, as far as it is at hand. */
export interface EscoSources {
  readonly esco: EscoPackage;
  /** The id of the source record that stands for the package, such as `esco-v1-1-1`. */
  readonly source: string;
  /** Official names of occupations from a newer version; they go before those of the package. */
  readonly names?: ReadonlyMap<string, OccupationNames>;
}

/** Collects comparisons. */
class Comparison {
  compared = 0;
  notCompared = 0;
  readonly contradictions: Contradiction[] = [];

  check(file: string, holds: boolean, message: () => string): void {
    this.compared += 1;
    if (!holds) this.contradictions.push({ file, message: message() });
  }

  equal(file: string, what: string, ours: string, theirs: string): void {
    this.check(
      file,
      withSingleSpaces(ours) === withSingleSpaces(theirs),
      () => `${what} is ${JSON.stringify(ours)} here and ${JSON.stringify(theirs)} in ESCO`,
    );
  }
}

/** Compares every ESCO IRI, code, official label and relation in the records with what ESCO says. */
export function verifyAgainstEsco({ entries }: Pick<Catalogue, 'entries'>, sources: EscoSources): Verification {
  const comparison = new Comparison();
  for (const skill of entries.skills.values()) verifySkill(skill, sources.esco, comparison);
  for (const job of entries['job-profiles'].values()) {
    verifyOccupation(job, sources, comparison);
    verifyRelations(job, sources, comparison);
  }
  const { compared, notCompared, contradictions } = comparison;
  return { compared, notCompared, contradictions };
}

/** Some labels of ESCO have a space too many, in one version and not in another. */
function withSingleSpaces(label: string): string {
  return label.trim().replace(/\s+/g, ' ');
}

function verifySkill({ file, data }: Entry<'skills'>, { skills }: EscoPackage, comparison: Comparison): void {
  for (const { iri, label } of data.esco) {
    const concept = skills.get(iri);
    comparison.check(file, concept !== undefined, () => `there is no concept ${iri} in ESCO`);
    if (concept) comparison.equal(file, `the label of ${iri}`, label, concept.label);
  }
}

function verifyOccupation(job: Entry<'job-profiles'>, { esco, names }: EscoSources, comparison: Comparison): void {
  const { file, data, translations } = job;
  if (!data.esco) return;
  const { iri, code, match } = data.esco;
  const occupation = esco.occupations.get(iri);
  const official: OccupationNames | undefined =
    names?.get(iri) ?? (occupation && { ...occupation, names: { en: occupation.label } });
  if (!official) {
    // An occupation of a newer version is not wrong; only nobody has looked.
    comparison.notCompared += 1;
    return;
  }
  comparison.equal(file, 'the ESCO code', code, official.code);
  comparison.equal(file, 'the ISCO group', data.isco, official.isco);
  if (match === 'exact' && official.names.en) comparison.equal(file, 'the title', data.title, official.names.en);
  for (const language of LANGUAGES) {
    const translation = translations[language];
    const name = official.names[language];
    if (!translation?.title || !translation.official?.includes('title')) continue;
    if (name) comparison.equal(file, `the official title in ${language}`, translation.title, name);
    else if (names?.has(iri))
      comparison.check(file, false, () => `the title in ${language} is called official, and ESCO has none`);
    else comparison.notCompared += 1;
  }
}

function verifyRelations({ file, data }: Entry<'job-profiles'>, { esco, source }: EscoSources, comparison: Comparison) {
  const relations = new Map((esco.relations.get(data.esco?.iri ?? '') ?? []).map(({ skill, need }) => [skill, need]));
  for (const { skill, basis } of data.skills) {
    for (const reason of basis) {
      if (reason === 'draft' || !('concepts' in reason)) continue;
      if (reason.source !== source) {
        comparison.notCompared += reason.concepts.length;
        continue;
      }
      for (const iri of reason.concepts)
        comparison.check(
          file,
          relations.get(iri) === reason.relation,
          () =>
            `\`${skill}\` rests on ${iri} as ${reason.relation}, which ESCO calls ${relations.get(iri) ?? 'nothing'}`,
        );
    }
  }
}
