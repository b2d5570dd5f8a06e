import { expect } from 'vitest';
import { useSite } from '../visit.ts';
import { tasksOf } from './task.ts';
import type { Way } from './walker.ts';

/** What somebody calls the job who does not know its official name. */
const OPERATOR = {
  en: 'CNC machinist',
  es: 'operador de máquinas de control',
  de: 'CNC-Anwendungsfachkraft',
};

/** What we need, and where. */
const NEED = {
  en: { technology: 'Machine vision', region: 'Basque Country' },
  es: { technology: 'Visión artificial', region: 'País Vasco' },
  de: { technology: 'Industrielle Bildverarbeitung', region: 'Baskenland' },
};

const operator = ({ language }: Way) => OPERATOR[language as keyof typeof OPERATOR];

tasksOf('a company', useSite(), {
  'find the profile by the title that we use': async ({ page, walker, way }) => {
    await walker.pick(page.locator('main input[name=q]'), operator(way));
    await page.waitForURL('**/jobs/**');
    expect(await page.locator('h1').innerText()).toMatch(/cnc|comp|num/i);
  },

  'take the skills over into a job advertisement': async ({ page, walker, t, way }) => {
    await walker.pick(page.locator('main input[name=q]'), operator(way));
    await page.waitForURL('**/jobs/**');
    const rows = page.locator('#skills tbody tr');
    expect(await rows.count()).toBeGreaterThan(8);
    expect(await page.locator('#skills').innerText()).toContain(t.need.essential);
  },

  'what a micro-credential proves': async ({ page, walker, t }) => {
    await walker.follow(page.getByRole('link', { name: t.nav.microCredentials, exact: true }).first());
    await walker.follow(page.locator('[data-list] a[href*="/micro-credentials/"]').first());
    const text = await page.locator('main').innerText();
    for (const part of [t.block.outcomes, t.block.assessment, t.offer.awardingBody]) expect(text).toContain(part);
  },

  'compare two roles': async ({ page, walker, t, way }) => {
    await walker.follow(page.locator('main').getByRole('link', { name: t.home.learnCompare }));
    for (const job of ['robot', operator(way)]) await walker.pick(page.getByLabel(t.compare.pick), job);
    await page.locator('[data-result] table').first().waitFor();
    expect(await page.locator('.chosen li').count()).toBe(2);
  },

  'who could move to the new robot cell': async ({ page, walker, t }) => {
    await walker.follow(page.locator('footer').getByRole('link', { name: t.pathways.title, exact: true }));
    await walker.pick(page.getByLabel(t.pathways.pickTo), 'robot');
    const ways = page.locator('[data-result] details');
    await ways.first().waitFor();
    expect(await ways.first().locator('li').count()).toBeGreaterThan(0);
  },

  'find a centre near us, or post what we need': async ({ page, walker, t, way }) => {
    const { technology, region } = NEED[way.language as keyof typeof NEED];
    await walker.follow(page.locator('main').getByRole('link', { name: t.openInnovation.home }));
    await walker.choose(page.locator('select[name=technology]'), technology);
    await walker.choose(page.locator('select[name=region]'), region);
    const there = page.locator('[data-candidates=organisations] [data-unknown] li');
    await expect.poll(() => there.count()).toBeGreaterThan(0);
    expect(await page.locator('[data-candidates=offers] [data-fitting] > li').count()).toBeGreaterThan(0);
    const form = new URL((await page.locator('[data-post]').getAttribute('href'))!);
    expect([form.searchParams.get('technologies'), form.searchParams.get('region')]).toEqual([technology, region]);
  },

  'a plan on paper': async ({ page, walker, t }) => {
    await walker.follow(page.locator('footer').getByRole('link', { name: t.gaps.title, exact: true }));
    await walker.pick(page.getByLabel(t.gaps.pickTarget), 'robot');
    await walker.answer(page.locator('[data-questions] fieldset').first(), 0);
    await page.locator('[data-result] tbody tr').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-result]').isVisible()).toBe(true);
    expect(await page.locator('[data-questions]').isVisible()).toBe(false);
  },
});
