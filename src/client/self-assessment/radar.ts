import { Chart, Filler, Legend, LineElement, PointElement, RadarController, RadialLinearScale } from 'chart.js';
import type { ChartConfiguration } from 'chart.js';
import { pageColours } from '../chart/colours.ts';
import { wrap } from '../chart/picture.ts';
import type { LevelRow } from './level-row.ts';
import type { AssessmentTexts } from './texts.ts';

Chart.register(RadarController, LineElement, PointElement, RadialLinearScale, Legend, Filler);

const LETTERS = 13;

/** Narrower than this, in pixels, names do not fit around the figure: numbers stand for them. */
const WIDE_ENOUGH = 480;

/** Characters in a line of a name beside the figure. */
const LINE = 18;

/** Draws the levels as a radar: a line for the person, a broken one for the job. Returns what takes it away again. */
export function drawRadar(
  canvas: HTMLCanvasElement,
  rows: readonly LevelRow[],
  hasTarget: boolean,
  texts: AssessmentTexts,
): () => void {
  const colour = pageColours(canvas.parentElement!);
  const font = { family: getComputedStyle(canvas).fontFamily, size: LETTERS };
  const isWide = canvas.parentElement!.clientWidth >= WIDE_ENOUGH;
  const series = {
    borderWidth: 2,
    // Unknown is a gap in the line, not a zero.
    spanGaps: false,
    fill: false,
  };
  const own = {
    ...series,
    label: texts.you,
    data: rows.map(({ score: { level } }) => level ?? null),
    borderColor: colour('--accent'),
    pointBackgroundColor: colour('--accent'),
    pointStyle: 'circle',
    pointRadius: 4,
  };
  // A larger hollow mark of another shape: it can be seen where it lies under a point of the person.
  const asked = {
    ...series,
    label: texts.asked,
    data: rows.map((row) => row.asked ?? null),
    borderColor: colour('--warn'),
    pointBackgroundColor: 'transparent',
    borderDash: [6, 4],
    pointStyle: 'rectRot',
    pointRadius: 9,
  };
  const configuration: ChartConfiguration<'radar', (number | null)[], string | string[]> = {
    type: 'radar',
    data: {
      labels: rows.map(({ title }, place) => (isWide ? wrap(title, LINE, (words) => words.length) : String(place + 1))),
      datasets: hasTarget ? [own, asked] : [own],
    },
    options: {
      maintainAspectRatio: false,
      animation: false,
      scales: {
        r: {
          min: 0,
          max: texts.levels.length,
          ticks: { stepSize: 1, display: false },
          angleLines: { color: colour('--rule') },
          grid: { color: colour('--rule') },
          pointLabels: { color: colour('--ink'), font },
        },
      },
      plugins: {
        legend: {
          display: hasTarget,
          labels: { color: colour('--ink'), font, usePointStyle: true },
        },
      },
    },
  };
  const chart = new Chart(canvas, configuration);
  return () => chart.destroy();
}
