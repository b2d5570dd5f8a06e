import type { Level } from '../../model/levels.ts';

/** A level by skill; 0 for “not yet”. */
export type FragmentLevels = ReadonlyMap<string, 0 | Level>;

const NAME = 'levels';

/** Levels as the part of an address behind `#`, which browsers do not send: `#levels=weld:2,drill:0`. */
export function levelsFragment(levels: FragmentLevels): string {
  return levels.size === 0 ? '' : `#${NAME}=${[...levels].map(([skill, level]) => `${skill}:${level}`).join(',')}`;
}

/** Reads what `levelsFragment` wrote; whatever is no level of a skill is passed over. */
export function levelsInFragment(hash: string): FragmentLevels {
  const given = new URLSearchParams(hash.slice(1)).get(NAME) ?? '';
  const pairs = given.split(',').map((pair) => /^([a-z0-9-]{1,80}):([0-4])$/.exec(pair));
  return new Map(pairs.flatMap((pair) => (pair ? [[pair[1]!, Number(pair[2]) as 0 | Level]] : [])));
}
