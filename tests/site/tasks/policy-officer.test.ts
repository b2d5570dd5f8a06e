import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { useSite } from '../visit.ts';
import { tasksOf, type Doing } from './task.ts';

async function openInsights({ page, walker, t }: Doing): Promise<void> {
  await walker.follow(page.locator('main').getByRole('link', { name: t.insights.title, exact: true }));
}

tasksOf('a policy officer', useSite(), {
  'the widest skill gaps, with source and date': async (doing) => {
    await openInsights(doing);
    const chart = doing.page.locator('[data-chart=scarce]');
    expect(await chart.locator('tbody tr').count()).toBeGreaterThanOrEqual(5);
    const caption = await chart.locator('figcaption').innerText();
    expect(caption).toContain(doing.t.chart.source);
    expect(caption).toMatch(/20\d\d/);
  },

  'the gaps of one sector': async (doing) => {
    await openInsights(doing);
    const { page, walker } = doing;
    await walker.press(page.locator('.scope-filter summary'));
    await walker.follow(page.locator('.scope-filter a[href$="/insights/c25/"]'));
    expect(await page.locator('[data-chart=scarce-c25] tbody tr').count()).toBeGreaterThan(5);
  },

  'a region beside others, in a fair comparison': async (doing) => {
    await openInsights(doing);
    const { page, walker, t } = doing;
    await walker.follow(page.locator('a[href$="/insights/indicators/manufacturing-employment-spain/"]'));
    expect(await page.locator('tbody tr').count()).toBe(19);
    const caption = await page.locator('[data-chart] figcaption').innerText();
    for (const part of [t.chart.howToRead, t.chart.limits, '2015']) expect(caption).toContain(part);
  },

  'who offers what in my region, and what is not known': async ({ page, walker, t }) => {
    await walker.follow(page.getByRole('navigation').getByRole('link', { name: t.nav.regions, exact: true }));
    await walker.follow(page.locator('[data-list] a[href$="/regions/basque-country/"]'));
    expect(await page.locator('main a[href$="/organisations/tknika/"]').count()).toBeGreaterThan(0);
    expect(await page.locator('#coverage, #offers').count()).toBe(2);
    expect(await page.locator('main').innerText()).toContain(t.regions.questions);
  },

  'coverage, and the list of holes': async ({ page, walker, t }) => {
    await walker.follow(page.locator('footer').getByRole('link', { name: t.coverage.title, exact: true }));
    expect(await page.locator('main tbody').first().innerText()).toMatch(/\d+\s?%/);
    await walker.follow(page.locator('main tbody a').first());
    expect(await page.getByRole('link', { name: t.coverage.propose }).count()).toBeGreaterThan(0);
  },

  'a picture for a slide with its source, and the figures under it': async (doing) => {
    await openInsights(doing);
    const { page, walker, t } = doing;
    const chart = page.locator('[data-chart=demand]');
    await chart.scrollIntoViewIfNeeded();
    await chart.locator('canvas:visible').waitFor();
    const files: Buffer[] = [];
    for (const name of [t.chart.png, t.chart.csv]) {
      const downloading = page.waitForEvent('download');
      await walker.press(chart.getByRole('button', { name }));
      files.push(readFileSync(await (await downloading).path()));
    }
    expect(files[0]!.subarray(1, 4).toString()).toBe('PNG');
    expect(files[1]!.toString().split('\r\n').length).toBeGreaterThan(15);
  },

  'what rests on the project’s word alone, and what on several sources': async ({ page, walker, t }) => {
    await walker.follow(page.getByRole('link', { name: t.home.stateMore }));
    const evidence = page.locator('[data-chart=evidence]');
    const heads = await evidence.locator('thead').textContent();
    for (const head of [t.quality.ownJudgementOnly, t.quality.moreSources]) expect(heads).toContain(head);
  },

  'a citation that names the state that was seen': async (doing) => {
    await openInsights(doing);
    const { page, walker, t } = doing;
    const chart = page.locator('[data-chart=eqf]');
    await walker.press(chart.getByText(t.chart.share, { exact: true }));
    expect(await chart.locator('.cite-text').innerText()).toMatch(/\([0-9a-f]{7}\)/);
  },
});
