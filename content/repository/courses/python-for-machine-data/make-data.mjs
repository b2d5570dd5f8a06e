// Writes machine-log.csv: two days of a milling machine, one row per quarter of an hour, synthetic, with the faults that
// real logs have: decimal commas, empty fields, a change of unit, doubled rows, a gap, one impossible value, a counter
// that is reset, states in several spellings. Run with: node make-data.mjs. No dependency; same output on every run.
import { writeFileSync } from 'node:fs';

let seed = 8601;
function random() {
  // Generator mulberry32: small, fast, repeatable.
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const around = (value, share) => value * (1 + share * (2 * random() - 1));

/** State of a quarter of an hour; `q` counts quarters from midnight, `day` is 0 or 1. */
function stateAt(day, q) {
  if (q < 24) return 'off'; // until 06:00
  if (q < 28) return 'idle'; // warming up until 07:00
  if (q === 48 || q === 49 || q === 72 || q === 73) return 'idle'; // breaks at 12:00 and 18:00
  if (day === 0 && q >= 58 && q <= 60) return 'alarm'; // 14:30 to 15:15
  if (day === 1 && (q === 37 || (q >= 80 && q <= 84))) return 'alarm';
  if (q < 88) return 'working'; // until 22:00
  return day === 0 ? 'idle' : 'off'; // on the first evening nobody switched off
}
const POWER = { off: 0.3, idle: 2.9, alarm: 2.6, working: 10.4 };
const SPELLINGS = { off: ['off', 'Off'], idle: ['idle', 'Idle ', 'IDLE'], alarm: ['alarm', 'Alarm'], working: ['working', 'Working', 'working '] };

const rows = [];
let counter = 0;
for (let day = 0; day < 2; day += 1) {
  for (let q = 0; q < 96; q += 1) {
    const state = stateAt(day, q);
    if (q === 24) counter = 0; // the controller starts anew with the main switch
    if (state === 'working') counter += 4 + Math.floor(random() * 3);
    const kilowatt = around(POWER[state], state === 'working' ? 0.15 : 0.08);
    const inWatt = day === 1 && q >= 24; // after an update the gateway sends watts
    const text = inWatt ? String(Math.round(kilowatt * 1000)) : kilowatt.toFixed(2).replace('.', ',');
    const spelling = SPELLINGS[state][Math.floor(random() * SPELLINGS[state].length)];
    const clock = `${String(Math.floor(q / 4)).padStart(2, '0')}:${String((q % 4) * 15).padStart(2, '0')}`;
    rows.push({ day, q, fields: [`2026-03-${day === 0 ? '09' : '10'} ${clock}`, spelling, text, inWatt ? 'W' : 'kW', String(counter)] });
  }
}
const at = (day, q) => rows.find((row) => row.day === day && row.q === q).fields;
at(0, 33)[2] = ''; // nothing received
at(0, 65)[2] = 'n/a';
at(1, 45)[2] = '';
at(1, 62)[2] = 'n/a';
at(0, 40)[2] = '999,99'; // overflow of the meter
at(1, 30)[1] = 'off'; // wrong state from the gateway while the machine works
at(1, 31)[1] = 'off';

const kept = rows.filter((row) => !(row.day === 1 && row.q >= 8 && row.q <= 11)); // network down from 02:00 to 03:00
const lines = kept.flatMap((row) => {
  const line = row.fields.join(';');
  const doubled = (row.day === 0 && row.q === 52) || (row.day === 1 && row.q === 20);
  return doubled ? [line, line] : [line];
});
writeFileSync(new URL('machine-log.csv', import.meta.url), ['time;state;power;unit;counter', ...lines].join('\n') + '\n');
