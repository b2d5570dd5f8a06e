import type { Update } from './update.ts';

/** What an import changes, in words: for the person who runs it, and for the pull request. */
export function reportOf({ entry, added, changed, unchanged, leftOut }: Update): string {
  const lines = [
    `${entry.file}: ${added.length} added, ${changed.length} changed, ${unchanged} unchanged`,
    ...added.map(({ geography, period, value, flags }) => `  + ${geography} ${period}: ${value}${marks(flags)}`),
    ...changed.map(
      ({ before, after }) =>
        `  ~ ${after.geography} ${after.period}: ${before.value}${marks(before.flags)} → ${after.value}${marks(after.flags)}`,
    ),
    ...(leftOut.length > 0 ? [`  not shown by this indicator: ${leftOut.join(', ')}`] : []),
  ];
  return lines.join('\n');
}

function marks(flags: readonly string[] = []): string {
  return flags.length > 0 ? ` (${flags.join(', ')})` : '';
}
