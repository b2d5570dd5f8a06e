// Makes readings.csv, repeats.csv and others.csv: synthetic readings of ten axles (drawing IR-02). Run: node make-data.mjs
// No measured part stands behind the figures. The generator is seeded, so every run gives the same files.
import { writeFileSync } from 'node:fs';

let state = 20261128;
const uniform = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};
const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
const at = (value, digits) => value.toFixed(digits);

/** Standard deviation of one reading of the micrometer, in mm. */
const REPEATABILITY = 0.0008;

/** True diameters in mm: size in the middle, taper (C minus A), and difference between the directions 90° and 0°. */
const axles = [
  { size: 19.9865, taper: 0.001, oval: 0 },
  { size: 19.9875, taper: 0, oval: 0.001 },
  { size: 19.986, taper: 0.001, oval: 0 },
  { size: 19.9855, taper: 0.011, oval: 0 },
  { size: 19.9885, taper: 0, oval: 0.001 },
  { size: 19.9915, taper: 0, oval: 0 },
  { size: 19.987, taper: 0.001, oval: 0.008 },
  { size: 19.975, taper: 0.001, oval: 0 },
  { size: 19.986, taper: 0, oval: 0.001 },
  { size: 19.9978, taper: 0, oval: 0 },
];

const readings = ['axle,plane,direction_deg,reading_mm'];
for (const [index, { size, taper, oval }] of axles.entries())
  for (const [step, plane] of ['A', 'B', 'C'].entries())
    for (const direction of [0, 90]) {
      const truth = size + (taper * (step - 1)) / 2 + (direction ? oval / 2 : -oval / 2);
      let reading = at(truth + REPEATABILITY * normal(), 3);
      // One slip of the pen is planted: two digits change places.
      if (index === 8 && plane === 'B' && direction === 90) reading = '19.896';
      readings.push([index + 1, plane, direction, reading].join(','));
    }

const repeats = ['reading,value_mm'];
for (let n = 1; n <= 10; n += 1) repeats.push([n, at(19.9865 + REPEATABILITY * normal(), 3)].join(','));

const others = ['axle,d16_left_mm,groove_distance_mm,run_out_left_mm'];
const runOut = [0.012, 0.008, 0.015, 0.01, 0.034, 0.018, 0.011, 0.009, 0.021, 0.014];
for (let n = 1; n <= 10; n += 1) {
  const d16 = n === 6 ? 15.948 : 15.978 + 0.006 * normal();
  const distance = n === 3 ? 82.74 : 82.65 + 0.012 * normal();
  others.push([n, at(d16, 3), at(distance, 2), at(runOut[n - 1], 3)].join(','));
}

writeFileSync(new URL('readings.csv', import.meta.url), readings.join('\n') + '\n');
writeFileSync(new URL('repeats.csv', import.meta.url), repeats.join('\n') + '\n');
writeFileSync(new URL('others.csv', import.meta.url), others.join('\n') + '\n');
