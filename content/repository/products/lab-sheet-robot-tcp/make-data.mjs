// Makes poses-good.csv and poses-slip.csv: synthetic poses of a flange whose tool touches one fixed tip.
// Run: node make-data.mjs. No robot stands behind the figures. The generator is seeded.
import { writeFileSync } from 'node:fs';

let state = 4711;
const uniform = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};
const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
const radians = (degrees) => (degrees * Math.PI) / 180;

/** R = Rz · Ry · Rx, angles in degrees, as in tcp.py. */
function rotation([rz, ry, rx]) {
  const [cz, sz, cy, sy, cx, sx] = [rz, ry, rx].flatMap((angle) => [
    Math.cos(radians(angle)),
    Math.sin(radians(angle)),
  ]);
  return [
    [cz * cy, cz * sy * sx - sz * cx, cz * sy * cx + sz * sx],
    [sz * cy, sz * sy * sx + cz * cx, sz * sy * cx - cz * sx],
    [-sy, cy * sx, cy * cx],
  ];
}

const TCP = [12, -3.5, 148]; // tool centre point in the flange frame, mm
const TIP = [612, 85, 240]; // fixed tip in the base frame, mm
const TOUCH = 0.08; // how well a pose is taught, mm in each direction

// The flange looks down (rx near 180°) and is tilted and turned differently in each pose.
const angles = [
  [0, 0, 180],
  [40, 28, 182],
  [-75, -25, 176],
  [120, 8, 152],
  [-160, -10, 208],
  [75, 22, 160],
];

/** Poses with noise; `slip` moves one of them by some millimetres, as a hasty touch does. */
function poses(slip) {
  const lines = ['pose,x_mm,y_mm,z_mm,rz_deg,ry_deg,rx_deg'];
  for (const [index, turn] of angles.entries()) {
    const matrix = rotation(turn);
    const position = TIP.map(
      (value, axis) =>
        value -
        matrix[axis].reduce((sum, factor, at) => sum + factor * TCP[at], 0) +
        TOUCH * normal() +
        (slip[index]?.[axis] ?? 0),
    );
    lines.push(
      [index + 1, ...position.map((value) => value.toFixed(2)), ...turn.map((value) => value.toFixed(2))].join(','),
    );
  }
  return lines.join('\n') + '\n';
}

writeFileSync(new URL('poses-good.csv', import.meta.url), poses({}));
writeFileSync(new URL('poses-slip.csv', import.meta.url), poses({ 3: [1.6, -1.1, 2.2] }));
