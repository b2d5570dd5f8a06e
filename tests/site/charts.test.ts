import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../src/i18n/messages.ts';
import { useSite } from './visit.ts';

const site = useSite();

/** The cells of a table, row by row, with the figures as machines write them. */
function cellsOf(table: Locator): Promise<string[][]> {
  return table.evaluate((element) =>
    [...element.querySelectorAll('tr')].map((row) =>
      [...row.querySelectorAll<HTMLElement>('th, td')].map((cell) => cell.dataset.value ?? cell.textContent!.trim()),
    ),
  );
}

describe.each([
  ['quality', 'en', 5],
  ['quality', 'de', 5],
  ['insights', 'en', 3],
  ['insights', 'it', 3],
] as const)('the charts of the %s page in %s', (place, language, count) => {
  const t = messagesIn(language);

  it('are drawn from their tables, which can be opened, and downloaded as the same figures', async () => {
    const { page, go, expectQuiet, close } = await site.visit({ acceptDownloads: true });
    await go(`/${language}/${place}/`);
    const charts = page.locator('[data-chart]');
    expect(await charts.count()).toBe(count);
    for (const chart of await charts.all()) {
      await chart.scrollIntoViewIfNeeded();
      const csv = chart.getByRole('button', { name: t.chart.csv });
      await csv.waitFor();
      const colours = await chart.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
        const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
        const seen = new Set<string>();
        for (let at = 0; at < data.length; at += 4) if (data[at + 3]! > 200) seen.add(data.slice(at, at + 3).join());
        return seen.size;
      });
      expect(colours).toBeGreaterThan(3);

      const [download] = await Promise.all([page.waitForEvent('download'), csv.click()]);
      const lines = readFileSync(await download.path(), 'utf8')
        .trimEnd()
        .split('\r\n');
      const cells = await cellsOf(chart.locator('table'));
      expect(cells.length).toBeGreaterThan(1);
      expect(lines).toEqual(cells.map((row) => row.map((cell) => (/[",]/.test(cell) ? `"${cell}"` : cell)).join(',')));

      const [picture] = await Promise.all([
        page.waitForEvent('download'),
        chart.getByRole('button', { name: t.chart.png }).click(),
      ]);
      expect(
        readFileSync(await picture.path())
          .subarray(1, 4)
          .toString(),
      ).toBe('PNG');
      await chart.getByText(t.chart.table, { exact: true }).click();
      expect(await chart.locator('table').isVisible()).toBe(true);
    }
    expectQuiet();
    await close();
  });

  it('are complete tables without JavaScript', async () => {
    const { page, go, close } = await site.visit({ javaScriptEnabled: false });
    await go(`/${language}/${place}/`);
    expect(await page.locator('[data-chart] table:visible').count()).toBe(count);
    expect(await page.locator('[data-chart] canvas:visible').count()).toBe(0);
    await close();
  });
});

it('Chart.js is fetched for a page with a chart only', async () => {
  const { page, go, close } = await site.visit();
  const fetched: string[] = [];
  page.on('response', (response) => fetched.push(new URL(response.url()).pathname));
  const library = () => fetched.filter((path) => path.includes('draw-bars'));
  for (const path of ['/en/', '/en/jobs/', '/en/jobs/welder/', '/en/data/']) {
    await go(path);
    await page.waitForLoadState('networkidle');
  }
  expect(library()).toEqual([]);
  await go('/en/quality/');
  await page.waitForLoadState('networkidle');
  expect(library()).toHaveLength(1);
  await close();
});
