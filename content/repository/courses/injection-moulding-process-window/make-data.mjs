// Writes moulding-trial.csv: a 2^2 experiment with five parts per setting and five at the centre, synthetic.
// Factors: holding pressure 300 or 450 bar, mould temperature 30 or 50 degrees Celsius (centre 375 bar, 40 degrees).
// Responses: length in mm after 24 hours, depth of the sink mark opposite the rib in µm.
// Run with: node make-data.mjs. No dependency; same output on every run.
import { writeFileSync } from 'node:fs';

let state = 20430;
function random() {
  // Generator mulberry32: small, fast, repeatable.
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

const settings = [
  { hold: 300, mould: 30, p: -1, t: -1 },
  { hold: 450, mould: 30, p: 1, t: -1 },
  { hold: 300, mould: 50, p: -1, t: 1 },
  { hold: 450, mould: 50, p: 1, t: 1 },
  { hold: 375, mould: 40, p: 0, t: 0 },
];
const runs = settings.flatMap((setting) => Array.from({ length: 5 }, () => setting));
// Random order (Fisher-Yates), so that slow drifts do not fall on one setting.
for (let i = runs.length - 1; i > 0; i -= 1) {
  const j = Math.floor(random() * (i + 1));
  [runs[i], runs[j]] = [runs[j], runs[i]];
}
const lines = ['run,hold_bar,mould_c,length_mm,sink_um'];
runs.forEach(({ hold, mould, p, t }, index) => {
  const length = 119.94 + 0.075 * p - 0.06 * t + 0.028 * p * t + 0.022 * normal();
  const sink = 38 - 9 * p + 5 * t + 2.5 * normal();
  lines.push([index + 1, hold, mould, length.toFixed(3), Math.round(sink)].join(','));
});
writeFileSync(new URL('moulding-trial.csv', import.meta.url), lines.join('\n') + '\n');
