import type { EscoChange } from './changes.ts';
import type { CopyCheck } from './copied-text.ts';
import type { EscoCoverage } from './coverage.ts';
import type { EscoPackage } from './package.ts';
import type { SkillProposals } from './propose.ts';
import type { Verification } from './verify.ts';

/** So many of a long list are printed unless all are asked for. */
const SHOWN = 20;

const percent = (part: number, whole: number) => (whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} %`);

/** A part of the list with a line that counts the rest. */
function some<T>(items: readonly T[], line: (item: T) => string, shown = SHOWN): string[] {
  const rest = items.length - shown;
  return [...items.slice(0, shown).map(line), ...(rest > 0 ? [`... and ${rest} more`] : [])];
}

/** What was compared with ESCO, and every statement that ESCO does not make. */
export function verificationReport({ compared, notCompared, contradictions }: Verification): string {
  return [
    ...contradictions.map(({ file, message }) => `${file}: ${message}`),
    `${compared} IRIs, codes, labels and relations compared: ${contradictions.length} wrong` +
      (notCompared > 0 ? `, ${notCompared} not in this version of ESCO` : ''),
  ].join('\n');
}

/** How many texts were compared with ESCO's, and which repeat them. */
export function copyReport({ compared, copied }: CopyCheck): string {
  return [
    ...copied.map(
      ({ file, field, iri, share }) =>
        `${file}: \`${field}\` shares ${Math.round(100 * share)} % of its word triples with ESCO’s description of ${iri}; say it in your own words`,
    ),
    `${compared} texts compared with ESCO’s descriptions: ${copied.length} copied`,
  ].join('\n');
}

/** The figures of the coverage, and the ESCO skills in most use that nothing of ours takes up. */
export function coverageReport(coverage: EscoCoverage, { skills }: EscoPackage): string {
  const { relations, covered, coveredClosely, occupations, open } = coverage;
  return [
    `ESCO says ${relations} times that one of ${occupations} occupations of our job profiles needs a skill (essential).`,
    `Our skills take up ${covered} of these relations: ${percent(covered, relations)};`,
    `without matches that are merely wider: ${percent(coveredClosely, relations)}.`,
    `${open.length} ESCO skills are not taken up. Most needed:`,
    ...some(open, ({ iri, occupations: count }) => `  ${count}  ${skills.get(iri)?.label ?? '?'}  ${iri}`),
  ].join('\n');
}

const REASONS = { label: 'same name', 'other-label': 'other name', similar: 'similar' } as const;

/** The proposals by skill. They are only printed: whoever knows the trade decides and writes them into the record. */
export function proposalReport(proposed: readonly SkillProposals[]): string {
  return proposed
    .flatMap(({ skill, proposals }) => [
      `content/skills/${skill}.yaml`,
      ...proposals.map(({ iri, label, reason }) => `  ${REASONS[reason].padEnd(10)}  ${label}  ${iri}`),
    ])
    .join('\n');
}

/** What the newer version changes, by kind of change. */
export function changeReport(changes: readonly EscoChange[]): string {
  const kinds = [...new Set(changes.map(({ kind }) => kind))];
  const counts = kinds.map((kind) => `${changes.filter((change) => change.kind === kind).length} ${kind}`);
  return [
    ...changes.map(({ kind, record, message }) => `${kind.padEnd(13)}  ${record}: ${message}`),
    changes.length === 0 ? 'Nothing changes for our records.' : `${changes.length} changes: ${counts.join(', ')}`,
  ].join('\n');
}
