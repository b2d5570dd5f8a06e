// Writes receiver-pressure.csv: synthetic pressure of a shut-off hall network on a Sunday, every 30 seconds for 40
// minutes. All leaks are sonic, so the loss is proportional to the absolute pressure. Run with: node make-data.mjs
import { writeFileSync } from 'node:fs';

const VOLUME = 1250; // litres: receiver 1000, pipes 250
const LEAK_AT_8_BAR = 3.5; // litres per second ANR at 8 bar absolute
const START = 8.0; // bar absolute

// A little noise of reading: digits of pi, spread evenly around their middle.
const DIGITS = '314159265358979323846264338327950288419716939937510582097494459230781640628620899862803482534211706';

let text = 'time_s,gauge_pressure_bar\n';
for (let step = 0; step <= 80; step++) {
  const time = 30 * step;
  const absolute = START * Math.exp((-LEAK_AT_8_BAR * time) / (VOLUME * START));
  const noise = (Number(DIGITS[step]) - 4.5) * 0.003;
  text += `${time},${(absolute - 1 + noise).toFixed(2)}\n`;
}
writeFileSync(new URL('receiver-pressure.csv', import.meta.url), text);
