// Writes flow-profile.csv: synthetic demand of an extraction fan, one value for every hour of a week, in per cent of
// full flow (steps 40, 55, 70, 85, 100). Fixed seed. Run with: node make-data.mjs
import { writeFileSync } from 'node:fs';

let state = 50;
/** A number from 0 to 1: multiplicative generator with prime modulus 65 537, enough for 168 hours. */
function draw() {
  state = (state * 75) % 65537;
  return state / 65537;
}

/** Demand of an hour: nights and Sunday idle, Saturday a short shift, weekdays with changing use of the machines. */
function demand(day, hour) {
  const night = hour < 6 || hour >= 22;
  if (day === 'Sun' || night || (day === 'Sat' && hour >= 14)) return 40;
  if (day === 'Sat') return draw() < 0.6 ? 55 : 70;
  const chance = draw();
  if (chance < 0.2) return 55;
  if (chance < 0.6) return 70;
  return chance < 0.87 ? 85 : 100;
}

const rows = ['day,hour,flow_percent'];
for (const day of ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']) {
  for (let hour = 0; hour < 24; hour++) rows.push(`${day},${hour},${demand(day, hour)}`);
}
writeFileSync(new URL('flow-profile.csv', import.meta.url), rows.join('\n') + '\n');
