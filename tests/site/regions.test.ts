import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../src/i18n/messages.ts';
import { useSite } from './visit.ts';

const site = useSite();

/** What the numbers in a text are, whatever parts their thousands. */
const numbersIn = (text: string | null) =>
  ((text ?? '').replace(/(?<=\d)[.,\s](?=\d{3}\b)/g, '').match(/\d+/g) ?? []).map(Number);

/** Where the mark of a region stands on the screen. */
async function markOf(page: Page, region: string) {
  return (await page.locator(`.place-map circle[data-place=${region}]`).boundingBox())!;
}

async function boxesOf(elements: Locator) {
  return Promise.all((await elements.all()).map(async (element) => (await element.boundingBox())!));
}

describe.each([
  ['en', 1280],
  ['de', 360],
  ['fr', 360],
] as const)('the map of regions in %s at %i px', (language, width) => {
  const t = messagesIn(language).regions;

  it('shows a mark and a legible name for each region of Europe, none over another', async () => {
    const { page, go, expectQuiet, close } = await site.visit({
      viewport: { width, height: 800 },
      javaScriptEnabled: false,
    });
    await go(`/${language}/regions/`);
    const map = (await page.locator('.place-map svg').boundingBox())!;
    const inside = (box: typeof map) =>
      box.x >= map.x - 1 &&
      box.y >= map.y - 1 &&
      box.x + box.width <= map.x + map.width + 1 &&
      box.y + box.height <= map.y + map.height + 1;
    const marks = await boxesOf(page.locator('.place-map circle'));
    const names = await boxesOf(page.locator('.place-map text:visible'));
    expect(marks.length).toBeGreaterThanOrEqual(10);
    expect(names).toHaveLength(marks.length);
    expect([...marks, ...names].filter((box) => !inside(box))).toEqual([]);
    const size = await page
      .locator('.place-map text:visible')
      .first()
      .evaluate((text: SVGTextElement) => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM()!.a);
    expect(size).toBeGreaterThan(11);
    for (const [index, one] of names.entries())
      for (const other of names.slice(index + 1)) {
        const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
        // The boxes of the browser are as high as a line; letters are not.
        const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
        expect(across <= 0 || down <= one.height / 3).toBe(true);
      }
    expectQuiet();
    await close();
  });

  it('puts regions where they lie, and names in words those that it does not show', async () => {
    const { page, go, close } = await site.visit({ viewport: { width, height: 800 } });
    await go(`/${language}/regions/`);
    const [basque, baden, kocaeli, swedish] = await Promise.all(
      ['basque-country', 'baden-wuerttemberg', 'kocaeli', 'ostergotland'].map((region) => markOf(page, region)),
    );
    expect(basque!.x).toBeLessThan(baden!.x);
    expect(basque!.y).toBeGreaterThan(baden!.y);
    expect(kocaeli!.x).toBeGreaterThan(swedish!.x);
    expect(swedish!.y).toBeLessThan(baden!.y);
    const caption = page.locator('.place-map figcaption');
    expect(await caption.textContent()).toContain(t.map.outside);
    expect(await caption.locator('a[href$="/regions/british-columbia/"]').count()).toBe(1);
    await close();
  });

  it('has its twin in the list: every region by its name, the marks among them', async () => {
    const { page, go, close } = await site.visit({ viewport: { width, height: 800 }, javaScriptEnabled: false });
    await go(`/${language}/regions/`);
    const hrefs = (links: Locator) => links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!).sort());
    const listed = await hrefs(page.locator('[data-list] .rows a'));
    const shown = await hrefs(page.locator('.place-map figcaption a, .place-map a:has(text:visible)'));
    expect(listed.length).toBeGreaterThanOrEqual(11);
    expect(shown).toEqual(listed);
    // Keyboards and screen readers go through the list, not through the picture as well.
    expect(await page.locator('.place-map svg').getAttribute('aria-hidden')).toBe('true');
    expect(await page.locator('.place-map svg a:not([tabindex="-1"])').count()).toBe(0);
    await close();
  });
});

describe.each([
  ['en', 1280],
  ['it', 360],
] as const)('a region in %s at %i px', (language, width) => {
  const t = messagesIn(language);

  it('is reached from an organisation and leads back to it', async () => {
    const { page, go, expectQuiet, close } = await site.visit({ viewport: { width, height: 800 } });
    await go(`/${language}/organisations/tknika/`);
    await page.locator('.facts a[href$="/regions/basque-country/"]').click();
    await expect.poll(() => new URL(page.url()).pathname).toBe(`/${language}/regions/basque-country/`);
    const organisations = page.locator('#organisations .ref-list a');
    expect(await organisations.count()).toBe(5);
    await page.locator('#organisations a[href$="/organisations/cifp-tartanga/"]').click();
    await expect.poll(() => page.url()).toContain('/organisations/cifp-tartanga/');
    expectQuiet();
    await close();
  });

  it('says that its offers are unknown rather than none, and what would change it', async () => {
    const { page, go, close } = await site.visit({ viewport: { width, height: 800 }, javaScriptEnabled: false });
    await go(`/${language}/regions/lombardy/`);
    expect(await page.locator('#offers').textContent()).toContain(t.regions.noOffer);
    expect(await page.locator('#offers').textContent()).toContain(t.regions.offerWouldChange);
    const cells = page.locator('#coverage tbody td');
    expect(await cells.count()).toBe(16);
    expect(await page.locator('#coverage tbody td.unasked', { hasText: t.regions.cellUnknown }).count()).toBe(16);
    expect(await page.locator('#questions li').count()).toBeGreaterThanOrEqual(2);
    expect(await page.locator('#coverage a[href$="/coverage/"]').count()).toBe(1);
    await close();
  });

  it('shows figures that stand the same on the page of their indicator', async () => {
    const { page, go, expectQuiet, close } = await site.visit({ viewport: { width, height: 800 } });
    await go(`/${language}/regions/basque-country/`);
    const employed = page.locator('#figures li', { has: page.locator('a[href$="/manufacturing-employment-spain/"]') });
    const [value, period] = numbersIn(await employed.locator('.meta').textContent());
    expect(period).toBe(2015);
    await employed.locator('a').click();
    await expect.poll(() => page.url()).toContain('/manufacturing-employment-spain/');
    expect(await page.locator(`table [data-value="${value}"]`).count()).toBe(1);
    expectQuiet();
    await close();
  });

  it('keeps the figures of the European Union folded, and says where the region has none of its own', async () => {
    const { page, go, close } = await site.visit({ viewport: { width, height: 800 }, javaScriptEnabled: false });
    await go(`/${language}/regions/british-columbia/`);
    expect(await page.locator('#figures').textContent()).toContain(t.regions.noOwnIndicator);
    const fold = page.locator('#figures details').first();
    expect(await fold.locator('li').first().isVisible()).toBe(false);
    await fold.locator('summary').click();
    expect(await fold.locator('li').first().isVisible()).toBe(true);
    await close();
  });

  it('asks for as many essential needs as the insights count', async () => {
    const { page, go, close } = await site.visit({ javaScriptEnabled: false });
    await go(`/${language}/regions/slovenia/`);
    const needs = (await page.locator('#coverage tbody td small').allTextContents()).flatMap(numbersIn);
    await go(`/${language}/insights/`);
    const [before] = t.insights.holes.split('{answered}');
    const holes = numbersIn(await page.locator('p', { hasText: before!.trim() }).textContent());
    expect(needs).toHaveLength(16);
    expect(needs.reduce((sum, need) => sum + need, 0)).toBe(holes[1]);
    await close();
  });

  it('stands in the coverage by region, hatched', async () => {
    const { page, go, close } = await site.visit({ viewport: { width, height: 800 }, javaScriptEnabled: false });
    await go(`/${language}/regions/`);
    const total = await page.locator('[data-list] .rows a').count();
    await go(`/${language}/coverage/`);
    expect(await page.locator('.by-region tbody tr').count()).toBe(total);
    expect(await page.locator('.by-region td.unasked').count()).toBe(4 * total);
    expect(await page.locator('.by-region th a[href$="/regions/kocaeli/"]').count()).toBe(1);
    await close();
  });
});

it('keeps marks apart from land in forced colours and in the dark', async () => {
  for (const options of [{ forcedColors: 'active' }, { colorScheme: 'dark' }, { colorScheme: 'light' }] as const) {
    const { page, go, close } = await site.visit(options);
    await go('/en/regions/');
    const fillOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).fill);
    const [land, partner, other] = await Promise.all(
      ['.place-map .land', '.place-map .filled', '.place-map circle:not(.filled)'].map(fillOf),
    );
    expect(partner).not.toBe(land);
    expect(partner).not.toBe(other);
    await close();
  }
});

it('filters organisations by region', async () => {
  const { page, go, close } = await site.visit();
  await go('/en/organisations/?region=lombardy');
  await expect.poll(() => page.locator('[data-list] .rows > li:visible').count()).toBe(2);
  await close();
});
