// Writes two small files about one machining centre, synthetic: machine-orders.csv (24 orders of four weeks) and
// machine-weeks.csv (meter reading per week). Run with: node make-data.mjs. No dependency; same output on every run.
import { writeFileSync } from 'node:fs';

let state = 14067;
function random() {
  // Generator mulberry32: small, fast, repeatable.
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const around = (value, share) => value * (1 + share * (2 * random() - 1));

// hours per piece and mean power while working, in kW
const PARTS = {
  'bracket-plate': { hours: 0.3, power: 9.5 },
  'bracket-cast': { hours: 0.1, power: 8.4 },
  cover: { hours: 0.08, power: 7.6 },
  'bearing-block': { hours: 0.75, power: 10.8 },
};
const PLAN = [
  ['bracket-plate', 40], ['cover', 90], ['bearing-block', 10], ['bracket-cast', 60], ['cover', 70], ['bearing-block', 6],
];

const orders = ['week,order,part,pieces,hours,kwh_working'];
const weeks = ['week,meter_kwh'];
let number = 4100;
for (let week = 1; week <= 4; week += 1) {
  let working = 0;
  let hoursWorked = 0;
  for (const [part, planned] of PLAN) {
    const pieces = Math.round(around(planned, 0.2));
    const hours = pieces * around(PARTS[part].hours, 0.04);
    const kwh = hours * around(PARTS[part].power, 0.03);
    working += kwh;
    hoursWorked += hours;
    number += 1;
    orders.push([week, number, part, pieces, hours.toFixed(2), kwh.toFixed(1)].join(','));
  }
  // The rest of the week: ready 20 h at 4.2 kW, standby the remaining hours up to 120 at 2.1 kW, off at 0.1 kW.
  const base = 20 * 4.2 + (120 - 20 - hoursWorked) * 2.1 + 48 * 0.1;
  weeks.push([week, Math.round(working + around(base, 0.03))].join(','));
}
writeFileSync(new URL('machine-orders.csv', import.meta.url), orders.join('\n') + '\n');
writeFileSync(new URL('machine-weeks.csv', import.meta.url), weeks.join('\n') + '\n');
