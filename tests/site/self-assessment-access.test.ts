import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { assessment } from './assessment-steps.ts';
import { axeFindings } from './axe.ts';
import { useSite } from './visit.ts';

const site = useSite();

async function expectClean(page: Page): Promise<void> {
  const { passes, violations } = await axeFindings(page);
  expect(passes).toBeGreaterThan(10);
  expect(violations).toEqual([]);
}

describe.each([
  ['light', 'en', 1280],
  ['dark', 'de', 360],
] as const)('axe finds nothing in %s, in %s, at %i px', (colorScheme, language, width) => {
  it('at any step of the self-assessment', async () => {
    const { page, go, close } = await site.visit({
      colorScheme,
      bypassCSP: true,
      viewport: { width, height: 800 },
      acceptDownloads: true,
    });
    const { t, button, answerAll, save, load } = assessment(page, language);
    await go(`/${language}/self-assessment/`);
    await page.waitForLoadState('networkidle');
    await page.locator('#privacy > summary').click();
    await expectClean(page);
    await button(t.form.full).click();
    await expectClean(page);
    await answerAll((place) => ([3, 1, 0, 2, 4, 5, 6] as const)[place % 7]!);
    await page.getByRole('heading', { name: t.tool.jobs }).waitFor();
    await expectClean(page);
    await page.getByLabel(t.tool.pick).fill('CNC');
    await page.getByRole('option').first().waitFor();
    await expectClean(page);
    await page.getByRole('option').first().click();
    for (const view of ['radar', 'table', 'rows'] as const) {
      await button(t.tool.view[view]).click();
      await expectClean(page);
    }
    const file = await save();
    await button(t.result.makeLink).click();
    await load(file, '[data-compare-file]');
    await page.getByRole('heading', { name: t.tool.comparison }).waitFor();
    await expectClean(page);
    await button(t.result.change).click();
    await button(t.nav.back).click();
    await load(file);
    await button(t.tool.dismiss).waitFor();
    await expectClean(page);
    await close();
  });
});

it('a person finds the self-assessment from the home page, the header and the footer', async () => {
  const { page, go, close } = await site.visit();
  await go('/en/');
  const links = page.locator('a[href="/en/self-assessment/"]');
  expect(await links.count()).toBe(3);
  await page.getByRole('link', { name: assessment(page, 'en').t.homeLink }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(assessment(page, 'en').t.title);
  await close();
});

it('every question and the result lead to a form that holds version, question and language, and no answer', async () => {
  const { page, go, close } = await site.visit();
  const { t, button, question } = assessment(page, 'fr');
  await go('/fr/self-assessment/');
  await button(t.form.full).click();
  await question(0).locator('input').nth(3).check();
  const forms = await page
    .locator('.feedback-link')
    .evaluateAll((links) =>
      links.map((link) => Object.fromEntries(new URL((link as HTMLAnchorElement).href).searchParams)),
    );
  expect(forms).toHaveLength(41);
  for (const form of forms) {
    expect(form).toMatchObject({ template: 'self-assessment-feedback.yml', language: 'fr' });
    expect(form.instrument).toMatch(/^advanced-manufacturing \d+\.\d+\.\d+$/);
    expect(Object.keys(form)).not.toContain('feedback');
  }
  expect(new Set(forms.map(({ item }) => item)).size).toBe(41);
  await close();
});
