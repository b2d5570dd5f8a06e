// Makes shifts.csv and stops.csv: two synthetic weeks of an assembly line for pneumatic valves. Run: node make-data.mjs
// No firm stands behind the figures. The generator is seeded, so every run gives the same files.
import { writeFileSync } from 'node:fs';

let state = 90907;
const uniform = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};
const between = (low, high) => Math.round(low + (high - low) * uniform());

const DAYS = [7, 8, 9, 10, 11, 14, 15, 16, 17, 18].map((day) => `2026-09-${String(day).padStart(2, '0')}`);
const SHIFTS = [
  { name: 'early', begin: 6 * 60, breakAt: 9 * 60 + 30 },
  { name: 'late', begin: 14 * 60, breakAt: 17 * 60 + 30 },
];
/** Minutes of a shift; 30 of them are the break. */
const LENGTH = 480;
const BREAK = 30;
/** Shortest cycle of the bottleneck, the leak test, in seconds. */
const CYCLE = 24;

/** Unplanned stops: how many in a shift at least and at most, and how many minutes. */
const STOPS = [
  { station: 'S20', code: 'F2', count: [2, 5], minutes: [3, 11] },
  { station: 'S30', code: 'F3', count: [0, 2], minutes: [6, 18] },
  { station: 'S10', code: 'W1', count: [0, 2], minutes: [5, 20] },
  { station: 'S50', code: 'F5', count: [0, 2], minutes: [3, 9] },
  { station: 'S40', code: 'F4', count: [0, 1], minutes: [4, 12] },
];

const clock = (minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const shifts = ['date,shift,shift_min,break_min,planned_stop_min,cycle_s,counter_total,counter_good,booked_good'];
const stops = [];

for (const [index, date] of DAYS.entries()) {
  for (const { name, begin, breakAt } of SHIFTS) {
    const taken = [[breakAt, breakAt + BREAK]];
    const place = (minutes) => {
      for (;;) {
        const start = begin + 5 + Math.floor(uniform() * (LENGTH - minutes - 10));
        if (taken.every(([from, to]) => start >= to + 1 || start + minutes + 1 <= from)) {
          taken.push([start, start + minutes]);
          return start;
        }
      }
    };
    const own = [];
    const add = (station, code, minutes) => {
      const start = place(minutes);
      own.push({ date, shift: name, start, end: start + minutes, station, code });
    };
    const secondWeek = index >= 5;
    // Changeover between sizes: from the second week on tools are laid out before the line stops.
    for (let n = 0; n < (name === 'early' ? 2 : 1); n += 1)
      add('line', 'C1', secondWeek ? between(19, 29) : between(30, 44));
    for (const { station, code, count, minutes } of STOPS) {
      const times = between(...count);
      for (let n = 0; n < times; n += 1) add(station, code, between(...minutes));
    }
    // A planned stop: service of an hour on both Wednesdays.
    const service = name === 'early' && (index === 2 || index === 7) ? 60 : 0;
    if (service) add('line', 'P1', service);
    if (index === 3 && name === 'late') add('S30', 'F3', 65);

    const stopped = own.reduce((sum, { start, end }) => sum + end - start, 0);
    const run = LENGTH - BREAK - stopped;
    const effective = CYCLE * (1.07 + 0.06 * uniform() + (name === 'late' ? 0.02 : 0));
    const total = Math.floor((run * 60) / effective);
    const rejected = Math.round(total * (0.018 + 0.014 * uniform() + (index === 3 && name === 'late' ? 0.03 : 0)));
    const good = total - rejected;
    let booked = good;
    if (index === 1 && name === 'late') booked += 40; // a full box booked twice
    if (index === 6 && name === 'early') booked -= 100; // a digit lost
    shifts.push([date, name, LENGTH, BREAK, service, CYCLE, total, good, booked].join(','));
    stops.push(...own.sort((a, b) => a.start - b.start));
  }
}

const lines = stops.map(({ date, shift, start, end, station, code }, index) => [
  index + 1,
  date,
  shift,
  clock(start),
  clock(end),
  station,
  code,
  '',
]);
// Planted faults of booking, all of them seen in real logs: no end, ends before it begins, entered twice, wrong station.
const of = (date, shift, code) => lines.find((line) => line[1] === date && line[2] === shift && line[6] === code);
of(DAYS[0], 'early', 'F2')[4] = '';
const swapped = of(DAYS[4], 'late', 'F2');
[swapped[3], swapped[4]] = [swapped[4], swapped[3]];
of(DAYS[8], 'early', 'F2')[5] = 'S02';
lines.find(
  (line) => line[1] === DAYS[3] && line[2] === 'late' && line[6] === 'F3' && line[3] && minutes(line) === 65,
)[7] = 'reference leak out of date; calibrated again';
const copied = of(DAYS[6], 'late', 'C1');
lines.splice(lines.indexOf(copied) + 1, 0, [lines.length + 1, ...copied.slice(1, 7), 'second entry']);

function minutes(line) {
  const [from, to] = [line[3], line[4]].map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
  return to - from;
}

writeFileSync(new URL('shifts.csv', import.meta.url), shifts.join('\n') + '\n');
writeFileSync(
  new URL('stops.csv', import.meta.url),
  ['id,date,shift,start,end,station,code,remark', ...lines.map((line) => line.join(','))].join('\n') + '\n',
);
