import { saveFile } from '../save-file.ts';
import { csvOf, type ChartData } from './chart-data.ts';
import type { DrawnChart } from './draw-bars.ts';

/** Charts are drawn shortly before they come into view: nobody waits for one that is far below. */
const NEAR = '600px';

/** Draws the charts of the page from their tables, and makes their downloads work. */
export function enhanceCharts(): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        void draw(target as HTMLElement);
      }
    },
    { rootMargin: NEAR },
  );
  for (const figure of document.querySelectorAll<HTMLElement>('[data-chart]')) {
    // The table is folded once there is a picture; its place is kept so that the page does not jump.
    figure.querySelector<HTMLElement>('[data-plot]')!.hidden = false;
    figure.querySelector<HTMLDetailsElement>('[data-table]')!.open = false;
    observer.observe(figure);
  }
}

async function draw(figure: HTMLElement): Promise<void> {
  const { drawBars } = await import('./draw-bars.ts');
  const data = readTable(figure);
  const tones = [...figure.querySelectorAll<HTMLElement>('thead th')].slice(1).map(({ dataset }) => dataset.tone);
  const canvas = figure.querySelector('canvas')!;
  const look = {
    tones,
    unit: figure.dataset.unit ?? '',
    language: document.documentElement.lang,
    isGrouped: 'grouped' in figure.dataset,
  };
  const chart = drawBars(canvas, data, look);
  offerDownloads(figure, data, chart);
}

function readTable(figure: HTMLElement): ChartData {
  const [rowsAre = '', ...series] = [...figure.querySelectorAll('thead th')].map(textOf);
  const rows = [...figure.querySelectorAll('tbody tr')].map((row) => ({
    name: textOf(row.querySelector('th')!),
    values: [...row.querySelectorAll('td')].map(({ dataset }) =>
      dataset.value === undefined ? undefined : Number(dataset.value),
    ),
  }));
  return { rowsAre, series, rows };
}

function offerDownloads(figure: HTMLElement, data: ChartData, chart: DrawnChart): void {
  const name = figure.dataset.chart ?? 'chart';
  figure.querySelector<HTMLElement>('[data-actions]')!.hidden = false;
  figure.querySelector('[data-csv]')!.addEventListener('click', () => {
    saveFile(`${name}.csv`, new Blob([csvOf(data)], { type: 'text/csv;charset=utf-8' }));
  });
  figure.querySelector('[data-png]')!.addEventListener('click', () => {
    const caption = [...figure.querySelectorAll('figcaption > p:not([data-actions])')].map(textOf);
    void chart.picture(figure.dataset.finding ?? '', caption).then((png) => saveFile(`${name}.png`, png));
  });
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
