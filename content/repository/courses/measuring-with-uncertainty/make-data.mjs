// Makes shaft.csv: ten readings of one spot of the shaft (series "spot"), and two persons measuring it at three heights
// and in three directions, twice each (series "form").
// Synthetic: nothing here was measured. The ten readings of the spot are set down by hand so that they are easy to
// calculate with; the others come from a seeded generator, so that every run gives the same file.
// Run: node make-data.mjs
import { writeFileSync } from 'node:fs';

function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = seeded(286);
/** Roughly normal: the sum of twelve uniform numbers. */
const normal = (sd) => {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += random();
  return sum * sd;
};

const rows = [7, 9, 6, 8, 10, 7, 8, 6, 9, 8].map((value, index) => [
  'spot',
  'A',
  'middle',
  0,
  index + 1,
  24980 + value,
]);

/** What the shaft really is, in µm from 24.988 mm, and by how much person B presses the reading down. */
const HEIGHTS = { left: 2, middle: 0, right: -3 };
const DIRECTIONS = { 0: 0, 60: 1, 120: -1 };
const PERSONS = { A: 0, B: -2 };

for (const [person, pressed] of Object.entries(PERSONS))
  for (const [height, taper] of Object.entries(HEIGHTS))
    for (const [direction, oval] of Object.entries(DIRECTIONS))
      for (const round of [1, 2]) {
        const reading = Math.round(24988 + pressed + taper + oval + normal(1.2));
        rows.push(['form', person, height, direction, round, reading]);
      }

const lines = rows.map((row) => [...row.slice(0, 5), (row[5] / 1000).toFixed(3)].join(','));
writeFileSync(
  new URL('shaft.csv', import.meta.url),
  `series,person,height,direction_deg,round,reading_mm\n${lines.join('\n')}\n`,
);
