// Writes shifts.csv (80 shifts of a milling cell, 40 before and 40 after a changed set-up routine) and stops.csv (all
// stops of week 2). The data are synthetic; the seed is fixed, so the files always come out the same.
// Run with: node make-data.mjs
import { writeFileSync } from 'node:fs';

const PLANNED = 450; // minutes of planned production time in a shift
const IDEAL = 84; // seconds for a part at ideal speed

let word = 0x2f6e2b1;
/** Uniform number from 0 to 1: xorshift with 32 bits. */
function chance() {
  word ^= word << 13;
  word ^= word >>> 17;
  word ^= word << 5;
  return (word >>> 0) / 4294967296;
}
/** Normal number with mean and standard deviation, by the method of Box and Muller. */
function spread(mean, deviation) {
  return mean + deviation * Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}
const minutes = (mean, deviation, least) => Math.max(least, Math.round(spread(mean, deviation)));

function stopsOf(week) {
  const stops = [];
  const changeover = week <= 4 ? [48, 6, 34] : week === 5 ? [31, 5, 20] : [24, 4, 16];
  for (let n = chance() < 0.5 ? 1 : 2; n > 0; n--) stops.push(['changeover', minutes(...changeover)]);
  for (let n = Math.floor(chance() * 3); n > 0; n--) stops.push(['waiting for material', minutes(11, 4, 3)]);
  if (chance() < 0.3) stops.push(['tool breakage', minutes(22, 6, 8)]);
  if (chance() < 0.22) stops.push(['spindle or drive fault', minutes(55, 18, 15)]);
  for (let n = Math.floor(chance() * 3); n > 0; n--) stops.push(['door sensor fault', minutes(6, 2, 2)]);
  if (chance() < 0.35) stops.push(['waiting for inspection', minutes(12, 4, 4)]);
  return stops;
}

const shifts = ['week,day,shift,period,planned_min,changeovers,changeover_min,other_stops_min,total_parts,good_parts'];
const log = ['day,shift,cause,minutes'];
const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];
for (let week = 1; week <= 8; week++) {
  for (const day of days) {
    for (const shift of ['early', 'late']) {
      const stops = stopsOf(week);
      const sum = (list) => list.reduce((total, [, length]) => total + length, 0);
      const changes = stops.filter(([cause]) => cause === 'changeover');
      const running = PLANNED - sum(stops);
      const total = Math.floor(((running * 60) / IDEAL) * spread(0.9, 0.015));
      let good = 0;
      for (let part = 0; part < total; part++) if (chance() > 0.03) good++;
      const period = week <= 4 ? 'before' : 'after';
      const others = sum(stops) - sum(changes);
      shifts.push([week, day, shift, period, PLANNED, changes.length, sum(changes), others, total, good].join());
      if (week === 2) for (const [cause, length] of stops) log.push([day, shift, cause, length].join());
    }
  }
}
writeFileSync(new URL('shifts.csv', import.meta.url), shifts.join('\n') + '\n');
writeFileSync(new URL('stops.csv', import.meta.url), log.join('\n') + '\n');
