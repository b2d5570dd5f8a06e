// Makes bush.csv: 36 subgroups of five bushes, bore in µm above 16.000 mm.
// Synthetic: nothing here was measured. Subgroups 1 to 12 are set down by hand so that they are easy to calculate with.
// Subgroups 13 to 36 come from a seeded generator, so that every run gives the same file: a drift upwards (13 to 24),
// a loose insert (25), and the process set to the middle (26 to 36). The seed was chosen so that the chart shows what
// the lessons are about.
// Run: node make-data.mjs
import { writeFileSync } from 'node:fs';

function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = seeded(12743);
/** Roughly normal: the sum of twelve uniform numbers. */
const normal = (sd) => {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += random();
  return sum * sd;
};

const subgroups = [
  [12, 17, 18, 14, 12],
  [15, 17, 19, 12, 12],
  [18, 17, 20, 18, 15],
  [15, 23, 15, 13, 12],
  [16, 16, 15, 15, 16],
  [18, 19, 16, 10, 18],
  [11, 15, 11, 16, 13],
  [16, 25, 15, 18, 12],
  [15, 18, 15, 17, 16],
  [13, 17, 13, 21, 14],
  [18, 16, 18, 14, 18],
  [15, 19, 17, 16, 13],
];

for (let number = 13; number <= 36; number++) {
  const drifting = number <= 24;
  const loose = number === 25;
  const mean = drifting ? 15.8 + 0.35 * (number - 13) : loose ? 15.8 : 13.5;
  const sd = loose ? 6.5 : 2.7;
  subgroups.push(Array.from({ length: 5 }, () => Math.round(mean + normal(sd))));
}

const lines = subgroups.flatMap((values, index) =>
  values.map((value, position) => [index + 1, position + 1, value].join(',')),
);
writeFileSync(new URL('bush.csv', import.meta.url), `subgroup,part,bore_um\n${lines.join('\n')}\n`);
