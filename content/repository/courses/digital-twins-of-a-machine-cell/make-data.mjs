// Makes shifts.csv: planned time, stops, parts and energy of a milling cell for 36 shifts.
// Synthetic: nothing here was measured. The generator is seeded, so that every run gives the same file.
// Run: node make-data.mjs
import { writeFileSync } from 'node:fs';

function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = seeded(23247);
/** Roughly normal: the sum of twelve uniform numbers. */
const normal = (sd) => {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += random();
  return sum * sd;
};

const PLANNED = [480, 480, 480, 480, 360, 240];
const CYCLE = 114; // s, machine 96 and loading 18
const BASE = 3.4; // kW, whenever the cell is switched on
const PER_PART = 0.166; // kWh on top for each part

const lines = [];
for (let shift = 1; shift <= 36; shift++) {
  const planned = PLANNED[(shift - 1) % PLANNED.length];
  const stop = Math.round(10 + random() * random() * planned * 0.35);
  const shortStops = 1 - random() * 0.03;
  const parts = Math.floor((((planned - stop) * 60) / CYCLE) * shortStops);
  const extra = shift > 30 ? 0.024 : 0; // from shift 31 on something has changed
  const kwh = (BASE * planned) / 60 + (PER_PART + extra) * parts + normal(0.7);
  lines.push([shift, planned, stop, parts, kwh.toFixed(1)].join(','));
}
writeFileSync(new URL('shifts.csv', import.meta.url), `shift,planned_min,stop_min,parts,kwh\n${lines.join('\n')}\n`);
