import type { SheetRelease } from './sheet.ts';

/** Below 0 where the first version is older, above 0 where it is newer, 0 where they are the same. */
export function compareVersions(a: string, b: string): number {
  const [first, second] = [a, b].map((version) => version.split('.').map(Number));
  for (const [place, part] of first!.entries()) if (part !== second![place]) return part - second![place]!;
  return 0;
}

/** The items that versions after the given one have changed, added or taken out. */
export function changedSince(version: string, releases: readonly SheetRelease[]): Set<string> {
  return new Set(
    releases.filter((release) => compareVersions(release.version, version) > 0).flatMap(({ items }) => items),
  );
}
