// Writes test-holes.csv: synthetic readings of holes in a test piece, made by two processes.
// Deterministic: the same seed always gives the same file. Run with: node make-data.mjs
import { writeFileSync } from 'node:fs';

let state = 20261128;
/** Uniform number from 0 to 1: linear congruential generator with the constants of Numerical Recipes. */
function uniform() {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 4294967296;
}
/** Roughly normal number with mean 0 and standard deviation 1: sum of twelve uniform ones. */
function normal() {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += uniform();
  return sum;
}

// Assumed behaviour: systematic undersize in mm, and spread from piece to piece in mm.
const processes = [
  { name: 'material extrusion', offset: (d) => -0.24 + 0.002 * d, spread: 0.045 },
  { name: 'polymer powder bed fusion', offset: (d) => -0.08 - 0.003 * d, spread: 0.035 },
];

const rows = ['process,nominal_mm,piece,measured_mm'];
for (const { name, offset, spread } of processes) {
  for (const nominal of [3, 5, 8, 12, 20]) {
    for (let piece = 1; piece <= 6; piece++) {
      rows.push(`${name},${nominal},${piece},${(nominal + offset(nominal) + spread * normal()).toFixed(2)}`);
    }
  }
}
writeFileSync(new URL('test-holes.csv', import.meta.url), rows.join('\n') + '\n');
