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
  ['insights', 'en', 4],
  ['insights/c25', 'it', 4],
  ['insights/indicators/work-based-learning', 'fr', 1],
  ['embed/robot-density', 'es', 1],
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

describe('a chart that is taken elsewhere', () => {
  it('is embedded as the page of the chart alone, which leads back to where it stands', async () => {
    const { page, go, expectQuiet, close } = await site.visit();
    await go('/de/insights/indicators/robot-density/');
    const figure = page.locator('[data-chart=robot-density]');
    await figure.getByText(messagesIn('de').chart.share, { exact: true }).click();
    const markup = await figure.locator('.chart-share code').innerText();
    const address = /^<iframe src="([^"]+)" title="[^"]+"/.exec(markup)![1]!;
    expect(new URL(address).pathname).toBe('/de/embed/robot-density/');
    expect(await figure.locator('.cite-text').innerText()).toContain('/de/insights/indicators/robot-density/');

    await go(new URL(address).pathname);
    await page.locator('canvas:visible').waitFor();
    expect(await page.locator('header, nav, footer').count()).toBe(0);
    const back = page.getByRole('link', { name: messagesIn('de').chart.more });
    expect(new URL((await back.getAttribute('href'))!).pathname).toBe('/de/insights/indicators/robot-density/');
    expect(await back.getAttribute('target')).toBe('_top');
    expectQuiet();
    await close();
  });

  it('says how to read it, its limits and its source on every page that has one', async () => {
    const { page, go, close } = await site.visit({ javaScriptEnabled: false });
    const { chart } = messagesIn('en');
    for (const place of ['quality', 'insights', 'insights/c10', 'insights/indicators/ai-use-enterprises']) {
      await go(`/en/${place}/`);
      const captions = await page.locator('[data-chart] figcaption').allInnerTexts();
      expect(captions.length).toBeGreaterThan(0);
      for (const caption of captions)
        for (const part of [chart.howToRead, chart.limits, chart.source]) expect(caption).toContain(part);
    }
    await close();
  });
});

it('the figures of a sector have an address of their own', async () => {
  const { page, go, close } = await site.visit({ javaScriptEnabled: false });
  const t = messagesIn('fr');
  await go('/fr/insights/');
  const whole = await page.locator('[data-chart=demand] tbody tr').first().innerText();
  await page.locator('.scope-filter summary').click();
  await page.locator('.scope-filter a[href$="/insights/c28/"]').click();
  await page.waitForURL('**/fr/insights/c28/');
  expect(await page.locator('h1').innerText()).toContain(t.insights.title);
  expect(await page.locator('[data-chart=demand-c28] tbody tr').first().innerText()).not.toBe(whole);
  await close();
});

it('a figure that its source marks says so beside it', async () => {
  const { page, go, close } = await site.visit({ javaScriptEnabled: false });
  await go('/it/insights/indicators/work-based-learning/');
  const spain = page.locator('tbody tr').filter({ hasText: 'Spagna' }).locator('td');
  expect(await spain.allInnerTexts()).toEqual([
    '95',
    '98,6',
    '96,7',
    expect.stringMatching(new RegExp(`^90,8\\s+${messagesIn('it').indicators.flags.break}$`)),
  ]);
  await close();
});
