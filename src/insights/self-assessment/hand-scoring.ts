import type { Level } from '../../model/levels.ts';
import { isEnough, levelOf } from './scoring.ts';
import type { Sheet } from './sheet.ts';

/** The sums of answers that give a level. */
export interface SumRange {
  readonly level: Level;
  readonly from: number;
  readonly to: number;
}

/** The highest answer. */
const MOST = 3;

/** How many numbered answers are needed where so many items apply: at least 70 %. */
export function answersNeeded(applying: number): number {
  let answered = applying;
  while (answered > 0 && isEnough(answered - 1, applying)) answered -= 1;
  return answered;
}

/** For people with a pencil: which sums of so many answers give which level, lowest first; a level that no sum gives is absent. */
export function sumRanges(answered: number, bands: Sheet['bands']): SumRange[] {
  const ranges: SumRange[] = [];
  for (let sum = 0; sum <= answered * MOST; sum++) {
    const level = levelOf(sum / (answered * MOST), bands);
    const last = ranges.at(-1);
    if (last?.level === level) ranges[ranges.length - 1] = { ...last, to: sum };
    else ranges.push({ level, from: sum, to: sum });
  }
  return ranges;
}
