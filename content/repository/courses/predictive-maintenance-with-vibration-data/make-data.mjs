// Makes waveform.csv (0.2 s of vibration velocity of a fan) and trend.csv (daily readings of its bearing, 104 days).
// Synthetic: nothing here was measured. The generator is seeded, so that every run gives the same files.
// Run: node make-data.mjs
import { writeFileSync } from 'node:fs';

function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = seeded(20816);
/** Roughly normal: the sum of twelve uniform numbers. */
const normal = (sd) => {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += random();
  return sum * sd;
};

// 200 samples, 1000 a second; the fan turns at 1500 r/min = 25 Hz.
const wave = [];
for (let i = 0; i < 200; i++) {
  const t = i / 1000;
  const v =
    3.2 * Math.sin(2 * Math.PI * 25 * t + 0.4) +
    1.1 * Math.sin(2 * Math.PI * 50 * t + 1.2) +
    0.5 * Math.sin(2 * Math.PI * 100 * t) +
    normal(0.15);
  wave.push([t.toFixed(3), v.toFixed(3)].join(','));
}
writeFileSync(new URL('waveform.csv', import.meta.url), `time_s,velocity_mm_s\n${wave.join('\n')}\n`);

// Damage at the outer ring begins on day 70 and doubles its signal every 12 days.
const trend = [];
for (let day = 1; day <= 104; day++) {
  const slow = day % 7 === 0; // one day a week at part load
  const damage = day > 70 ? 0.2 * (2 ** ((day - 70) / 12) - 1) : 0;
  const envelope = (0.2 + damage) * (1 + normal(0.07)) * (slow ? 0.6 : 1);
  const overall = Math.sqrt(2.1 ** 2 + (1.4 * damage) ** 2) * (1 + normal(0.05)) * (slow ? 0.65 : 1);
  trend.push([day, slow ? 1200 : 1500, overall.toFixed(2), envelope.toFixed(3)].join(','));
}
writeFileSync(
  new URL('trend.csv', import.meta.url),
  `day,speed_rpm,velocity_rms_mm_s,envelope_bpfo_m_s2\n${trend.join('\n')}\n`,
);
