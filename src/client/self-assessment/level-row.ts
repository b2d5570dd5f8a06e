import type { Form } from '../../model/assessment-terms.ts';
import type { Level } from '../../model/levels.ts';
import type { Score } from '../../insights/self-assessment/scoring.ts';
import type { AssessmentTexts } from './texts.ts';

/** The score of a group with what a job asks for, as the three views show it. */
export interface LevelRow {
  readonly title: string;
  readonly score: Score;
  /** Undefined without a job, and where the job asks nothing of the group. */
  readonly asked: Level | undefined;
}

/** The rows of a result in the order of the instrument. */
export function levelRowsOf(
  scores: readonly Score[],
  form: Form,
  asked: ReadonlyMap<string, Level> | undefined,
  texts: Pick<AssessmentTexts, 'familyNames'>,
): LevelRow[] {
  return scores.map((score) => ({ title: titleOf(score, form, texts), score, asked: asked?.get(score.group.id) }));
}

/** The rows with the widest gap to a job first, or without a job the highest level first; those without a level last. */
export function sortedRows(rows: readonly LevelRow[], hasTarget: boolean): LevelRow[] {
  // Sorting is stable: rows that are alike stay in the order of the instrument.
  return [...rows].sort((a, b) => rank(b, hasTarget) - rank(a, hasTarget));
}

/** How far a row is from what is asked for, in levels; negative where it is beyond; undefined where that cannot be said. */
export function gapOf({ score: { level }, asked }: LevelRow): number | undefined {
  return level === undefined || asked === undefined ? undefined : asked - level;
}

/** A person's own level in words, or why there is none. */
export function ownWords({ score: { level, state } }: Pick<LevelRow, 'score'>, texts: AssessmentTexts): string {
  if (level !== undefined) return texts.levels[level - 1]!;
  return state === 'not-applicable' ? texts.notApplicable : texts.tooFew;
}

/** The name of a group: of its area, or of its skill family in the short form. */
export function titleOf(
  { group }: Pick<Score, 'group'>,
  form: Form,
  { familyNames }: Pick<AssessmentTexts, 'familyNames'>,
): string {
  return form === 'full' ? group.areas[0]!.title : (familyNames[group.id] ?? group.id);
}

const LAST = -100;

function rank(row: LevelRow, hasTarget: boolean): number {
  const { level } = row.score;
  if (level === undefined) return LAST;
  return hasTarget ? (gapOf(row) ?? LAST + level) : level;
}
