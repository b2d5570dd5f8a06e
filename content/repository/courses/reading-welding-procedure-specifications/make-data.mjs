// Writes weld-log.csv: a synthetic log of six butt joints with four runs each, welded to the sheet of the course.
// Deterministic: the seed is fixed. Four deviations are put in on purpose, see `deviations`. Run: node make-data.mjs
import { writeFileSync } from 'node:fs';

let seed = 135;
/** The next of a fixed series of numbers between -1 and 1 (Lehmer generator, modulus 2^31 - 1). */
function swing() {
  seed = (seed * 48271) % 2147483647;
  return (2 * seed) / 2147483647 - 1;
}

// Middle of each range of the sheet: voltage V, current A, travel speed mm/min.
const sheet = { 1: [19.0, 135, 175], 2: [26.0, 235, 310], 3: [26.0, 235, 310], 4: [25.5, 225, 290] };
const deviations = {
  '2-3': { speed: 238 }, // too slow: too much heat
  '3-2': { interpass: 271 }, // did not wait
  '5-4': { current: 252 }, // wire speed turned up
  '6-1': { voltage: 21.4 }, // arc too long
};

const rows = ['joint,run,voltage_v,current_a,length_mm,time_s,temperature_before_c'];
for (let joint = 1; joint <= 6; joint++) {
  for (let run = 1; run <= 4; run++) {
    const [voltage, current, speed] = sheet[run];
    const change = deviations[`${joint}-${run}`] ?? {};
    const u = change.voltage ?? voltage + 0.6 * swing();
    const i = change.current ?? current + 8 * swing();
    const v = (change.speed ?? speed * (1 + 0.05 * swing())) / 60;
    const length = 280 + Math.round(15 * swing());
    const before = change.interpass ?? (run === 1 ? 21 + 3 * swing() : 190 + 18 * run - 36 + 22 * swing());
    rows.push([joint, run, u.toFixed(1), Math.round(i), length, Math.round(length / v), Math.round(before)].join());
  }
}
writeFileSync(new URL('weld-log.csv', import.meta.url), rows.join('\n') + '\n');
