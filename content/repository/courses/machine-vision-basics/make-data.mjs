// Makes repeat.csv (five rings, each measured ten times by the camera) and samples.csv (180 rings with the width of
// the worst notch, by reference microscope and by camera).
// Synthetic: nothing here was measured. The generator is seeded, so that every run gives the same files.
// Run: node make-data.mjs
import { writeFileSync } from 'node:fs';

function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = seeded(1288);
/** Roughly normal: the sum of twelve uniform numbers. */
const normal = (sd) => {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += random();
  return sum * sd;
};

const repeat = [];
for (const [ring, reference] of [41.932, 41.968, 42.003, 42.041, 42.077].entries()) {
  for (let round = 1; round <= 10; round++) {
    const reading = reference + 0.004 + normal(0.0032);
    repeat.push([ring + 1, round, reference.toFixed(3), reading.toFixed(3)].join(','));
  }
}
writeFileSync(new URL('repeat.csv', import.meta.url), `ring,round,reference_mm,reading_mm\n${repeat.join('\n')}\n`);

const samples = [];
for (let ring = 1; ring <= 180; ring++) {
  const bad = ring % 3 === 0;
  const reference = bad ? 0.3 + 0.5 * random() ** 2 : 0.28 * random() ** 1.2;
  const reading = Math.max(0, reference + normal(0.055));
  samples.push([ring, reference.toFixed(2), reading.toFixed(2)].join(','));
}
writeFileSync(new URL('samples.csv', import.meta.url), `ring,reference_mm,reading_mm\n${samples.join('\n')}\n`);
