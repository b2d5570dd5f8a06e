// Makes waveforms.csv, spectra.csv, envelopes.csv and trend.csv: synthetic vibration of a coolant pump.
// Run: node make-data.mjs
// No machine stands behind the figures. The generator is seeded, so every run gives the same files.
import { writeFileSync } from 'node:fs';

let state = 85211;
const uniform = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};
const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());

/** 2048 samples at 5120 Hz: 0.4 s, so that a spectrum has lines every 2.5 Hz. */
const SAMPLES = 2048;
const RATE = 5120;
/** 2850 r/min, in Hz; the 19th line of the spectrum. */
const SPEED = 47.5;
/** Ball passing frequency of the outer ring of a 6205: 3.585 times the speed. */
const OUTER = 3.585 * SPEED;
const VANES = 5;

/** Acceleration amplitude in m/s² of a sine with the given velocity RMS in mm/s. */
const fromVelocity = (rms, frequency) => (rms / 1000) * Math.SQRT2 * 2 * Math.PI * frequency;
const sine =
  (amplitude, frequency, phase = 0) =>
  (time) =>
    amplitude * Math.sin(2 * Math.PI * frequency * time + phase);

/** What every record has: some unbalance, the passing of the vanes, noise. */
const usual = [
  sine(fromVelocity(0.9, SPEED), SPEED, 0.4),
  sine(fromVelocity(0.25, 2 * SPEED), 2 * SPEED, 1.1),
  sine(fromVelocity(0.35, VANES * SPEED), VANES * SPEED, 2.0),
];

/** Knocks of a damaged outer ring: each excites a resonance of 1800 Hz that dies away; the balls slip a little. */
function knocks(amplitude) {
  const times = [];
  for (let at = 0.0021; at < SAMPLES / RATE; at += (1 + 0.008 * normal()) / OUTER)
    times.push([at, amplitude * (1 + 0.15 * normal())]);
  return (time) => {
    let sum = 0;
    for (const [at, height] of times) {
      const since = time - at;
      if (since >= 0 && since < 0.006) sum += height * Math.exp(-since * 900) * Math.sin(2 * Math.PI * 1800 * since);
    }
    return sum;
  };
}

const records = {
  r1_m_s2: { parts: usual, noise: 0.3 },
  r2_m_s2: { parts: [...usual, sine(fromVelocity(5.2, SPEED), SPEED, 0.7)], noise: 0.3 },
  r3_m_s2: {
    parts: [
      ...usual,
      sine(fromVelocity(1.2, SPEED), SPEED, 0.2),
      sine(fromVelocity(3.6, 2 * SPEED), 2 * SPEED, 0.9),
      sine(fromVelocity(0.9, 3 * SPEED), 3 * SPEED, 2.2),
    ],
    noise: 0.3,
  },
  r4_m_s2: { parts: [...usual, knocks(14)], noise: 0.4 },
  // Bubbles that collapse are heard as a hiss: noise with little at low frequencies.
  r5_m_s2: { parts: usual, noise: 2.4, hiss: true },
};

const names = Object.keys(records);
const before = new Map(names.map((name) => [name, 0]));
const samples = new Map(names.map((name) => [name, []]));
const waveforms = ['time_s,' + names.join(',')];
for (let n = 0; n < SAMPLES; n += 1) {
  const time = n / RATE;
  const values = names.map((name) => {
    const { parts, noise, hiss } = records[name];
    const fresh = normal();
    const value =
      parts.reduce((sum, part) => sum + part(time), 0) + noise * (hiss ? fresh - 0.9 * before.get(name) : fresh);
    before.set(name, fresh);
    return value.toFixed(2);
  });
  for (const [index, name] of names.entries()) samples.get(name).push(Number(values[index]));
  waveforms.push([time.toFixed(6), ...values].join(','));
}

/** Cosine and sine part of the line `k` of a spectrum, as amplitudes. */
function line(values, k) {
  let [real, imaginary] = [0, 0];
  for (const [n, value] of values.entries()) {
    const angle = (2 * Math.PI * k * n) / values.length;
    real += value * Math.cos(angle);
    imaginary -= value * Math.sin(angle);
  }
  return [(2 * real) / values.length, (2 * imaginary) / values.length];
}

/** The envelope of the band from 1200 to 2400 Hz: the size of the analytic signal of these lines. */
function envelope(values) {
  const lines = [];
  for (let k = 1200 / STEP; k <= 2400 / STEP; k += 1) lines.push([k, ...line(values, k)]);
  return values.map((_, n) => {
    let [x, y] = [0, 0];
    for (const [k, real, imaginary] of lines) {
      const angle = (2 * Math.PI * k * n) / values.length;
      x += real * Math.cos(angle) - imaginary * Math.sin(angle);
      y += real * Math.sin(angle) + imaginary * Math.cos(angle);
    }
    return Math.hypot(x, y);
  });
}

/** Lines every 2.5 Hz up to 600 Hz: velocity as RMS in mm/s, and amplitude of the envelope in m/s². */
const STEP = RATE / SAMPLES;
const LAST = 600 / STEP;
const spectra = ['frequency_hz,' + names.map((name) => name.replace('m_s2', 'velocity_rms_mm_s')).join(',')];
const envelopes = ['frequency_hz,' + names.map((name) => name.replace('m_s2', 'envelope_m_s2')).join(',')];
const enveloped = new Map(names.map((name) => [name, envelope(samples.get(name))]));
for (let k = 10 / STEP; k <= LAST; k += 1) {
  const frequency = k * STEP;
  const velocity = names.map((name) =>
    ((Math.hypot(...line(samples.get(name), k)) / Math.SQRT2 / (2 * Math.PI * frequency)) * 1000).toFixed(3),
  );
  spectra.push([frequency, ...velocity].join(','));
  envelopes.push([frequency, ...names.map((name) => Math.hypot(...line(enveloped.get(name), k)).toFixed(3))].join(','));
}

/** One reading a day for 120 days: a bearing goes bad from day 70; two gaps, a loose sensor, a hot day. */
const trend = ['day,velocity_rms_mm_s,acceleration_peak_m_s2,bearing_temperature_c,note'];
const notes = { 31: 'sensor found loose and fixed', 58: 'new impeller', 96: 'hall at 34 °C' };
for (let day = 1; day <= 120; day += 1) {
  if (day === 44 || day === 45 || day === 83) {
    trend.push(`${day},,,,no reading`);
    continue;
  }
  const age = Math.max(0, day - 70) / 50;
  let velocity = (day < 58 ? 1.5 : 1.1) + 0.07 * normal() + 0.5 * age ** 4;
  let peak = 4.5 + 0.5 * normal() + 4.5 * (Math.exp(2.1 * age) - 1);
  let temperature = 48 + 1.2 * normal() + 6 * age ** 5 + (day === 96 ? 7 : 0);
  if (day >= 28 && day <= 30) [velocity, peak] = [0.4 + 0.1 * normal(), 0.9 + 0.2 * normal()];
  trend.push([day, velocity.toFixed(2), peak.toFixed(1), temperature.toFixed(0), notes[day] ?? ''].join(','));
}

writeFileSync(new URL('waveforms.csv', import.meta.url), waveforms.join('\n') + '\n');
writeFileSync(new URL('spectra.csv', import.meta.url), spectra.join('\n') + '\n');
writeFileSync(new URL('envelopes.csv', import.meta.url), envelopes.join('\n') + '\n');
writeFileSync(new URL('trend.csv', import.meta.url), trend.join('\n') + '\n');
