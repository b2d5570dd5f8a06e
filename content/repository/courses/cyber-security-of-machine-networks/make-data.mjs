// Makes connections.csv: one week of the log of a firewall between a machine cell and the rest of a workshop.
// Synthetic: nothing here was recorded in a real network. The generator is seeded.
// Run: node make-data.mjs
import { writeFileSync } from 'node:fs';

function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = seeded(62443);
const minutes = (low, high) => Math.floor(low + random() * (high - low));
const monday = Date.UTC(2026, 10, 16);
const rows = [];
const add = (day, minute, source, destination, port, action = 'allow') =>
  rows.push({ at: monday + (day * 1440 + minute) * 60_000, source, destination, port, action });

const PLC = '10.20.1.13';
const LATHE = '10.20.1.11';
const ROBOT = '10.20.1.12';
const PANEL = '10.20.1.14';
const CAMERA = '10.20.1.15';
const TRANSFER = '10.10.5.20';
const JUMP = '10.10.5.30';
const BACKUP = '10.10.5.40';
const CAM_PC = '10.0.3.51';

for (let day = 0; day < 7; day++) {
  const working = day < 5;
  for (let hour = 0; hour < 24; hour += 4) add(day, hour * 60 + minutes(0, 30), PLC, TRANSFER, 8883);
  for (const device of [LATHE, ROBOT, PLC, PANEL, CAMERA]) add(day, minutes(300, 330), device, TRANSFER, 123);
  add(day, 1320 + minutes(0, 5), LATHE, BACKUP, 22);
  add(day, 1330 + minutes(0, 5), PANEL, BACKUP, 22);
  if (working) for (let i = 0; i < 3; i++) add(day, minutes(360, 840), LATHE, TRANSFER, 22);
  if (working) for (let i = 0; i < 3; i++) add(day, minutes(420, 960), CAM_PC, TRANSFER, 22);
  add(day, 190, CAMERA, '203.0.113.40', 443);
}
// Remote maintenance: permitted on Wednesday from 13:00 to 15:00.
add(2, 784, JUMP, ROBOT, 443);
add(2, 851, JUMP, ROBOT, 443);
// And once more, when nobody had asked for it.
add(6, 134, JUMP, ROBOT, 443);
// A laptop of the office knocks at the controller.
for (let i = 0; i < 6; i++) add(3, 605 + i, '10.0.3.77', PLC, 502, 'deny');

rows.sort((a, b) => a.at - b.at);
const stamp = (at) => new Date(at).toISOString().slice(0, 16) + 'Z';
const lines = rows.map((row) => [stamp(row.at), row.source, row.destination, row.port, row.action].join(','));
writeFileSync(
  new URL('connections.csv', import.meta.url),
  `time,source,destination,port,action\n${lines.join('\n')}\n`,
);
