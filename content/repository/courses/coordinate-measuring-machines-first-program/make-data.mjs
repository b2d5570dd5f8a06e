// Writes bore-points.csv: 36 points of a bore, synthetic. Run with: node make-data.mjs
// The bore has its centre at (30.024, 39.982), a mean diameter of 20.013 mm, a three-lobed form of 4 µm amplitude
// (as from three clamping points) and random scatter of about 0.5 µm. No dependency; same output on every run.
import { writeFileSync } from 'node:fs';

let state = 20261128;
function random() {
  // Generator mulberry32: small, fast, repeatable.
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

const nominal = { x: 30, y: 40 };
const offset = { x: 0.024, y: -0.018 };
const radius = 10.0065;
const lobes = 0.004;
const scatter = 0.0005;

const rows = ['angle_deg,x_mm,y_mm'];
for (let angle = 0; angle < 360; angle += 10) {
  const a = (angle * Math.PI) / 180;
  const r =
    radius + offset.x * Math.cos(a) + offset.y * Math.sin(a) + lobes * Math.cos(3 * (a - Math.PI / 18)) + scatter * normal();
  rows.push([angle, (nominal.x + r * Math.cos(a)).toFixed(4), (nominal.y + r * Math.sin(a)).toFixed(4)].join(','));
}
writeFileSync(new URL('bore-points.csv', import.meta.url), rows.join('\n') + '\n');
