import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from 'chart.js';
import type { ChartConfiguration } from 'chart.js';
import type { ChartData } from './chart-data.ts';
import { pageColours } from './colours.ts';
import { labelLines } from './label-lines.ts';
import { pictureOf } from './picture.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip);

/** A figure that is not known has no bar. */
export type BarConfiguration = ChartConfiguration<'bar', (number | null)[]>;

/** Height of a row with its gap, of each of several bars in it, and of what stands around the rows, in pixels. */
const ROW = 34;
const BAR = 16;
const AROUND = 96;

/** Size of the letters on the axes, in pixels. */
const LETTERS = 13;

/** The tones that series take in turn where their meaning asks for none. */
const TURNS = ['accent', 'digital', 'transversal', 'green', 'warn', 'soft'];

/** A chart on the page. */
export interface DrawnChart {
  /** The chart as a PNG, with its title above and its caption below. */
  picture(title: string, caption: readonly string[]): Promise<Blob>;
}

/** How the series look and what the figures count. */
export interface BarLook {
  /** The names of the colours by series; those without one take turns. */
  readonly tones: readonly (string | undefined)[];
  readonly unit: string;
  readonly language: string;
  /** True where the series stand beside each other instead of on top. */
  readonly isGrouped: boolean;
}

/** Draws lying bars, stacked or side by side: a row a name, a part a series, in the colours of the page, light or dark. */
export function drawBars(canvas: HTMLCanvasElement, data: ChartData, look: BarLook): DrawnChart {
  canvas.parentElement!.style.setProperty('block-size', `${data.rows.length * rowHeight(data, look) + AROUND}px`);
  let chart = new Chart(canvas, configurationOf(canvas, data, look));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    chart.destroy();
    chart = new Chart(canvas, configurationOf(canvas, data, look));
  });
  return { picture: (title, caption) => pictureOf(canvas, title, caption) };
}

/** Bars that stand beside each other need more room, the more there are of them. */
function rowHeight({ series }: ChartData, { isGrouped }: BarLook): number {
  return isGrouped ? Math.max(ROW, series.length * BAR + ROW - BAR) : ROW;
}

function configurationOf(canvas: HTMLCanvasElement, { series, rows }: ChartData, look: BarLook): BarConfiguration {
  const colour = pageColours(canvas.parentElement!);
  const number = new Intl.NumberFormat(look.language);
  const ticks = { color: colour('--ink'), font: { family: getComputedStyle(canvas).fontFamily, size: LETTERS } };
  const lines = { color: colour('--rule') };
  return {
    type: 'bar',
    data: {
      labels: rows.map(({ name }) => name),
      datasets: series.map((label, index) => ({
        label,
        data: rows.map(({ values }) => values[index] ?? null),
        backgroundColor: colour(toneVariable(look.tones[index] ?? TURNS[index % TURNS.length]!)),
        // A line between the parts: colours alone do not tell them apart.
        borderColor: colour('--paper'),
        borderWidth: { right: 2 },
        maxBarThickness: 22,
      })),
    },
    options: {
      indexAxis: 'y',
      maintainAspectRatio: false,
      animation: false,
      locale: look.language,
      scales: {
        x: {
          stacked: !look.isGrouped,
          beginAtZero: true,
          title: { display: true, text: look.unit, color: colour('--ink-soft'), font: ticks.font },
          ticks: { ...ticks, maxRotation: 0, autoSkipPadding: 16 },
          grid: lines,
          border: lines,
        },
        y: {
          stacked: !look.isGrouped,
          ticks: {
            ...ticks,
            callback(_, index) {
              return labelLines(rows[index]!.name, this.chart.width, LETTERS);
            },
          },
          grid: { display: false },
          border: lines,
        },
      },
      plugins: {
        legend: {
          display: series.length > 1,
          position: 'top',
          align: 'start',
          labels: { ...ticks, boxWidth: 14, boxHeight: 14 },
        },
        tooltip: {
          callbacks: { label: ({ dataset, raw }) => `${dataset.label}: ${number.format(Number(raw))}` },
        },
      },
    },
  };
}

function toneVariable(tone: string): string {
  return tone === 'soft' ? '--rule-strong' : `--${tone}`;
}
