// Writes pocket-widths.csv: synthetic widths of the pocket of the course, 30 parts in the order in which they were made.
// The cutter wears, so the pocket grows narrower; readings scatter. Fixed seed. Run with: node make-data.mjs
import { writeFileSync } from 'node:fs';

const START = 24.027; // mm, width of part 1 without scatter
const WEAR = 0.0009; // mm narrower with every part
const SCATTER = 0.0026; // mm, standard deviation of making and measuring together

let state = 4513n;
/** Uniform number from 0 to 1: linear congruential generator with 48 bits, as in the C function drand48. */
function random() {
  state = (25214903917n * state + 11n) & ((1n << 48n) - 1n);
  return Number(state) / 2 ** 48;
}

let text = 'part,width_mm\n';
for (let part = 1; part <= 30; part++) {
  const noise = random() + random() + random() + random() - 2; // standard deviation 0.577
  text += `${part},${(START - WEAR * (part - 1) + (SCATTER / 0.577) * noise).toFixed(3)}\n`;
}
writeFileSync(new URL('pocket-widths.csv', import.meta.url), text);
