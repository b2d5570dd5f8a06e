import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../src/i18n/messages.ts';
import { useSite } from './visit.ts';

const site = useSite();
const addresses = (links: Locator) => links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!));

describe.each([
  ['en', 1280],
  ['it', 360],
] as const)('learning factories in %s at %i px, without scripts', (language, width) => {
  const t = messagesIn(language).learningFactories;
  const options = { viewport: { width, height: 800 }, javaScriptEnabled: false };

  it('lead from each step of the process chain to as many skills, offers and sites as they say', async () => {
    const { page, go, expectQuiet, close } = await site.visit(options);
    await go(`/${language}/learning-factories/`);
    const steps = page.locator('.chain > li');
    expect(await steps.count()).toBe(6);
    const ways = await steps
      .locator('li a')
      .evaluateAll((links) =>
        links.map((link) => ({ href: link.getAttribute('href')!, count: parseInt(link.textContent, 10) })),
      );
    expect(ways).toHaveLength(24);
    expect(ways.filter(({ href, count }) => href.endsWith('#skills') && count >= 4)).toHaveLength(6);
    expect(ways.some(({ href, count }) => href.endsWith('#micro-credentials') && count > 0)).toBe(true);
    for (const { href, count } of ways) {
      await go(href);
      const part = page.locator(`[id="${href.split('#')[1]}"]`);
      expect(await part.locator('li').count(), href).toBe(count);
    }
    expectQuiet();
    await close();
  });

  it('stand on the map or beside it, and all of them in the list', async () => {
    const { page, go, close } = await site.visit(options);
    await go(`/${language}/learning-factories/`);
    const listed = (await addresses(page.locator('[data-list] .rows a'))).sort();
    const marks = await page
      .locator('.place-map circle')
      .evaluateAll((all) => all.map((mark) => (mark as SVGElement).dataset.place!));
    const outside = await addresses(page.locator('.place-map figcaption a'));
    expect(marks.length).toBeGreaterThanOrEqual(4);
    expect(outside.some((address) => address.endsWith('/camosun-innovates/'))).toBe(true);
    expect([...marks.map((id) => `/${language}/learning-factories/${id}/`), ...outside].sort()).toEqual(listed);
    await close();
  });

  it('say what is computed, and of what nothing is known', async () => {
    const { page, go, close } = await site.visit(options);
    await go(`/${language}/learning-factories/duurzaamheidsfabriek/`);
    expect(await page.locator('#skills .notice').textContent()).toBe(t.skillsComputed);
    expect(await page.locator('#skills a[href$="/skills/run-polymer-3d-printers/"]').count()).toBe(1);
    expect(await page.locator('#equipment li').count()).toBe(await page.locator('#equipment li .meta a').count());
    await go(`/${language}/learning-factories/miguel-altuna/`);
    expect(await page.locator('#equipment').textContent()).toContain(t.equipmentUnknown);
    expect(await page.locator('#skills').textContent()).toContain(t.skillsNone);
    expect(await page.locator('#questions li').count()).toBe(3);
    await close();
  });

  it('are found from the organisation, the region and the technology', async () => {
    const { page, go, close } = await site.visit(options);
    for (const from of [
      'organisations/da-vinci-college',
      'regions/south-holland',
      'technologies/additive-manufacturing',
    ]) {
      await go(`/${language}/${from}/`);
      expect(
        await page.locator('.blocks section a[href$="/learning-factories/duurzaamheidsfabriek/"]').count(),
        from,
      ).toBe(1);
    }
    await close();
  });
});
