import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/messages/en.ts';
import { COLLECTIONS } from '../../src/model/collections.ts';
import { useSite } from '../site/visit.ts';

const site = useSite();

/** Results of the page by kind, as they are shown. */
const results = (page: Page) =>
  page.locator('[data-part=groups] section').evaluateAll((sections) =>
    sections.map((section) => ({
      kind: section.querySelector('h2')!.textContent.replace(/\s+\d+$/, ''),
      titles: [...section.querySelectorAll('li a')].map((link) => link.textContent),
    })),
  );

const status = (page: Page) => page.locator('[data-part=status]');
const box = (page: Page) => page.getByRole('searchbox').or(page.getByRole('combobox'));

describe('the search page', () => {
  it('shows results by kind with the reason why they were found', async () => {
    const { page, go, expectQuiet, close } = await site.visit();
    await go('/en/search/?q=soldering');
    await status(page).getByText('results for “soldering”').waitFor();
    const groups = await results(page);
    expect(groups.map((group) => group.kind)).toEqual(expect.arrayContaining(['Job profiles', 'Skills']));
    expect(groups.find((group) => group.kind === 'Skills')!.titles.slice(0, 2)).toContain(
      'solder electronic assemblies',
    );
    const matched = page.locator('.matched', { hasText: 'solder electronic assemblies' }).first();
    expect(await matched.locator('mark').allTextContents()).toContain('solder');
    expect(await page.locator('[data-part=groups] .meta mark').count()).toBeGreaterThan(0);
    expectQuiet();
    await close();
  });

  it('keeps words and filters in the address', async () => {
    const { page, go, expectQuiet, close } = await site.visit();
    await go('/en/search/');
    await expect.poll(() => page.locator('[data-part=browse-text]').textContent()).toBe(en.search.start);
    await box(page).fill('laser');
    await page.getByRole('checkbox', { name: /^Skills/ }).check();
    await page.waitForURL('**/en/search/?kind=skills&q=laser');
    await status(page).getByText('results for “laser”').waitFor();
    await page.getByRole('heading', { name: 'Job profiles' }).waitFor({ state: 'detached' });
    expect((await results(page)).map((group) => group.kind)).toEqual(['Skills']);
    const counted = Number(
      await page
        .locator('label', { hasText: /^\s*Skills/ })
        .locator('.n')
        .textContent(),
    );
    await status(page).getByText(`${counted} results for “laser”`).waitFor();

    await page.reload();
    await status(page).getByText(`${counted} results for “laser”`).waitFor();
    expect(await page.getByRole('checkbox', { name: /^Skills/ }).isChecked()).toBe(true);
    await page.getByRole('button', { name: en.list.clear }).click();
    await page.waitForURL('**/en/search/?q=laser');
    await page.getByRole('heading', { name: 'Job profiles' }).waitFor();
    expect((await results(page)).length).toBeGreaterThan(1);
    // The language switch keeps them.
    expect(await page.locator('a[hreflang=fr]').getAttribute('href')).toMatch(/\/fr\/search\/\?q=laser$/);
    expectQuiet();
    await close();
  });

  it('shows more of a kind and leads on from there', async () => {
    const { page, go, close } = await site.visit();
    await go('/en/search/?q=machine&kind=skills');
    const links = page.locator('[data-part=groups] li a');
    await links.nth(4).waitFor();
    expect(await links.count()).toBe(5);
    await page.getByRole('button', { name: `${en.search.more}: ${en.kinds.skills}` }).click();
    await links.nth(5).waitFor();
    expect(await links.nth(5).evaluate((link) => link === document.activeElement)).toBe(true);
    await close();
  });

  it('understands typing errors and says so', async () => {
    const { page, go, close } = await site.visit();
    await go('/en/search/?q=cnc%20machnist');
    await page.getByText('Results for “cnc machinist”').waitFor();
    expect((await results(page))[0]!.titles[0]).toBe('computer numerical control machine operator');
    await close();
  });

  it('helps on where nothing is found', async () => {
    const { page, go, close } = await site.visit();
    await go('/en/search/?q=zebra%20welder%20dashboards%20sql');
    await status(page).getByText('Nothing found for “zebra welder dashboards sql”.').waitFor();
    await page.getByRole('heading', { name: en.search.similarNames }).waitFor();
    // A word that stands nowhere is not searched for again.
    expect(await page.locator('[data-part=hints] ul').first().locator('a').allTextContents()).toContain(
      'dashboards sql',
    );
    expect(await page.locator('[data-part=hints] a', { hasText: 'welder' }).count()).toBeGreaterThan(0);
    expect(await page.locator('[data-part=browse] a').first().textContent()).toBe(en.kinds['job-profiles']);
    await close();
  });

  it('shows whatever is typed as text', async () => {
    const { page, go, expectQuiet, close } = await site.visit();
    const typed = '<img src=x onerror="document.title=1">';
    await go(`/en/search/?q=${encodeURIComponent(typed)}`);
    await status(page).getByText(typed).waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    expectQuiet();
    await close();
  });

  it('offers the lists where the index cannot be loaded', async () => {
    const { page, go, close } = await site.visit();
    await page.route('**/pagefind/*.json*', (route) => route.abort());
    await go('/en/search/?q=robot');
    await page.getByText(en.search.failed).waitFor();
    expect(await page.locator('[data-part=browse] a').count()).toBe(COLLECTIONS.length);
    expect(await page.locator('form.filters').isVisible()).toBe(false);
    await close();
  });
});

describe('the search box', () => {
  it('suggests names by keyboard, from anywhere on a page', async () => {
    const { page, go, expectQuiet, close } = await site.visit();
    await go('/en/skills/set-up-cnc-controls/');
    await page.keyboard.press('/');
    await page.keyboard.type('cnc mach');
    const options = page.getByRole('option');
    await options.first().waitFor();
    const input = page.getByRole('combobox');
    expect(await input.getAttribute('aria-expanded')).toBe('true');
    expect(await options.allTextContents()).toContain(
      'computer numerical control machine operatorJob profileCNC machinist',
    );
    expect(await options.last().textContent()).toBe('All results for “cnc mach”');

    await page.keyboard.press('ArrowDown');
    expect(await input.getAttribute('aria-activedescendant')).toBe(await options.first().getAttribute('id'));
    expect(await options.first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowUp');
    expect(await input.getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('Escape');
    expect(await input.getAttribute('aria-expanded')).toBe('false');
    expect(await input.inputValue()).toBe('cnc mach');

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/technologies/cnc-machining/');
    expectQuiet();
    await close();
  });

  it('leads to all results with Enter and by the last suggestion', async () => {
    const { page, go, close } = await site.visit();
    await go('/en/jobs/welder/');
    await page.keyboard.press('/');
    await page.keyboard.type('tig');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/search/?q=tig');
    await status(page).getByText('for “tig”').waitFor();
    await go('/en/jobs/welder/');
    await box(page).fill('tig');
    await page.getByRole('option', { name: 'All results' }).click();
    await page.waitForURL('**/en/search/?q=tig');
    await close();
  });

  it('takes a slash for a slash where somebody writes', async () => {
    const { page, go, close } = await site.visit();
    await go('/en/jobs/');
    await page.getByRole('searchbox', { name: en.list.textFilter }).focus();
    await page.keyboard.type('MIG/MAG');
    expect(await page.getByRole('searchbox', { name: en.list.textFilter }).inputValue()).toBe('MIG/MAG');
    await close();
  });

  it('costs a reading page little, and the rest only when it is used', async () => {
    const { page, go, close } = await site.visit();
    const fetched: string[] = [];
    page.on('response', (response) => fetched.push(new URL(response.url()).pathname));
    await go('/en/jobs/welder/');
    await page.waitForLoadState('networkidle');
    const scripts = fetched.filter((path) => path.endsWith('.js'));
    const bytes = scripts.reduce((sum, path) => sum + gzipSync(readFileSync(`dist${path}`)).length, 0);
    expect(bytes).toBeLessThan(10_000);
    expect(fetched.filter((path) => /search-index|pagefind/.test(path))).toEqual([]);
    await page.keyboard.press('/');
    await page.waitForResponse((response) => response.url().endsWith('/search-index/en.json'));
    await close();
  });
});
