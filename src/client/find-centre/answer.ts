/** What somebody is looking for; empty where they leave it open. */
export interface Need {
  readonly technology: string;
  readonly region: string;
}

/** By what a row is found. */
export interface Findable {
  readonly technologies: readonly string[];
  readonly regions: readonly string[];
}

/** How rows answer a need. */
export interface Answer<Row> {
  /** Those of which a source says that they fit. */
  readonly fitting: readonly Row[];
  /** Those in the region of which nobody has said whether they work with the technology. */
  readonly unknown: readonly Row[];
}

/**
 * Which places answer a need. A place fits when it lies in the region and a source names the technology for it. Where a
 * region is asked for, the others there are not thrown away: that nothing is known of them is no “no”.
 */
export function placesFor<Row extends Findable>(rows: readonly Row[], need: Need): Answer<Row> {
  const there = rows.filter(({ regions }) => need.region === '' || regions.includes(need.region));
  if (need.technology === '') return { fitting: there, unknown: [] };
  const [fitting, others] = [true, false].map((fits) =>
    there.filter(({ technologies }) => technologies.includes(need.technology) === fits),
  ) as [Row[], Row[]];
  return { fitting, unknown: need.region === '' ? [] : others };
}

/**
 * Which offers answer a need. An offer without a provider belongs to no region and can be taught in any; one with a provider
 * is of use where that one sits.
 */
export function offersFor<Row extends Findable>(rows: readonly Row[], need: Need): readonly Row[] {
  return rows.filter(
    ({ technologies, regions }) =>
      (need.technology === '' || technologies.includes(need.technology)) &&
      (need.region === '' || regions.length === 0 || regions.includes(need.region)),
  );
}
