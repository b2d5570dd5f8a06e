// Makes events.csv: the state messages of a hydraulic press for one shift of eight hours.
// Synthetic: nothing here was measured. The generator is seeded, so that every run gives the same file.
// Run: node make-data.mjs
import { writeFileSync } from 'node:fs';

/** Random numbers from 0 to 1, always the same series for the same seed. */
function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = seeded(20261123);
const between = (low, high) => Math.round(low + random() * (high - low));
const start = Date.UTC(2026, 10, 23, 5, 0, 0); // 06:00 in a country one hour ahead of UTC
const SHIFT = 8 * 3600;
const CYCLE = 12; // seconds for one part

const rows = [];
let second = 0;
let parts = 184_320;
let seq = 4101;
const add = (state) => {
  rows.push({ seq: seq++, ts: new Date(start + second * 1000).toISOString().replace('.000', ''), state, parts });
};

for (let run = 1; second < SHIFT; run++) {
  add('Executing');
  const made = Math.min(between(55, 130), Math.floor((SHIFT - second) / CYCLE));
  second += made * CYCLE;
  parts += made;
  if (second >= SHIFT - CYCLE) break;
  const pause =
    run === 5 ? ['OutOfService', 2040] : run === 9 ? ['NotAvailable', 720] : ['NotExecuting', between(60, 400)];
  add(pause[0]);
  second = Math.min(second + pause[1], SHIFT);
}
second = SHIFT;
add('NotExecuting');

// What happens on the way: one message is lost, one is delivered twice.
const lost = rows.findIndex((row, index) => index > 12 && row.state === 'NotExecuting');
rows.splice(lost, 1);
rows.splice(24, 0, { ...rows[23] });

const lines = rows.map(({ seq, ts, state, parts }) => [seq, ts, state, parts].join(','));
writeFileSync(new URL('events.csv', import.meta.url), `seq,ts,state,partsTotal\n${lines.join('\n')}\n`);
