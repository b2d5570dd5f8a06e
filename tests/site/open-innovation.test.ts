import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../src/i18n/messages.ts';
import { DIST, useSite } from './visit.ts';

const site = useSite();
const EXAMPLE = 'example-scratches-on-brushed-steel';

/** What machine vision and the Basque Country are called. */
const NEEDS = [
  ['en', 1280, 'Machine vision', 'Basque Country'],
  ['de', 360, 'Industrielle Bildverarbeitung', 'Baskenland'],
] as const;

describe.each(NEEDS)('find a centre in %s at %i px', (language, width, technology, region) => {
  const t = messagesIn(language).openInnovation;
  const options = { viewport: { width, height: 800 } };

  it('for machine vision in the Basque Country: who is there, what is not known of them, what teaches it', async () => {
    const { page, go, expectQuiet, close } = await site.visit(options);
    await go(`/${language}/open-innovation/`);
    const { facet } = messagesIn(language);
    await page.getByLabel(facet.technology, { exact: true }).selectOption({ label: technology });
    await page.getByLabel(facet.region, { exact: true }).selectOption({ label: region });
    await page.getByRole('button', { name: t.find.show }).click();
    await page.waitForURL('**/find-a-centre/?technology=machine-vision&region=basque-country');

    const organisations = page.locator('[data-candidates=organisations]');
    await expect.poll(() => organisations.locator('[data-none-known]').isVisible()).toBe(true);
    expect(await organisations.locator('[data-none-known]').textContent()).toContain(technology);
    expect(await organisations.locator('[data-fitting] > li').count()).toBe(0);
    const there = organisations.locator('[data-unknown] li');
    expect(await there.locator('a[href$="/organisations/tknika/"]').count()).toBe(1);
    expect(await there.locator('a[href$="/organisations/afil/"]').count()).toBe(0);
    expect(await there.count()).toBeGreaterThanOrEqual(4);

    const factories = page.locator('[data-candidates=learning-factories] [data-unknown] a');
    expect(await factories.getAttribute('href')).toMatch(/\/learning-factories\/miguel-altuna\/$/);
    const offers = page.locator('[data-candidates=offers]');
    expect(await offers.locator('[data-fitting] a[href$="/machine-vision-and-ai-inspection/"]').isVisible()).toBe(true);
    expect(await offers.locator('[data-anywhere]').isVisible()).toBe(true);
    expect(await offers.locator('a[href$="/robotic-welding/"]').count()).toBe(0);

    // Nobody fits: the form of a challenge opens with what was asked for.
    const form = new URL((await page.locator('[data-post]').getAttribute('href'))!);
    expect(form.pathname).toMatch(/\/issues\/new$/);
    expect(Object.fromEntries(form.searchParams)).toEqual({
      template: 'post-challenge.yml',
      technologies: technology,
      region,
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expectQuiet();
    await close();
  });

  it('tells those of whom a source names the technology from the others', async () => {
    const { page, go, expectQuiet, close } = await site.visit(options);
    await go(`/${language}/open-innovation/find-a-centre/?technology=additive-manufacturing&region=south-holland`);
    const organisations = page.locator('[data-candidates=organisations]');
    // Da Vinci College has it by the equipment of its learning factory.
    await expect
      .poll(() =>
        organisations.locator('[data-fitting] a').evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
      )
      .toEqual([`/${language}/organisations/da-vinci-college/`]);
    expect(await organisations.locator('[data-unknown]').isVisible()).toBe(false);
    expect(await organisations.locator('[data-none-known]').isVisible()).toBe(false);

    const { facet } = messagesIn(language);
    await page.getByLabel(facet.region, { exact: true }).selectOption('');
    expect(new URL(page.url()).search).toBe('?technology=additive-manufacturing');
    await page.getByLabel(facet.technology, { exact: true }).selectOption('textile-technology');
    expect(await organisations.locator('[data-none-known]').isVisible()).toBe(true);
    await page.getByLabel(facet.technology, { exact: true }).selectOption('');
    await expect.poll(() => organisations.locator('[data-fitting] > li').count()).toBeGreaterThan(15);
    expect(new URL(page.url()).search).toBe('');
    expectQuiet();
    await close();
  });

  it('lists everything without scripts', async () => {
    const { page, go, close } = await site.visit({ ...options, javaScriptEnabled: false });
    await go(`/${language}/open-innovation/find-a-centre/`);
    for (const list of ['organisations', 'learning-factories', 'offers'])
      expect(await page.locator(`[data-candidates=${list}] [data-fitting] > li:visible`).count(), list).toBeGreaterThan(
        5,
      );
    expect(await page.locator('.need-form').isVisible()).toBe(false);
    expect(await page.getByText(t.find.noScript).isVisible()).toBe(true);
    await close();
  });

  it('an address with what there is not leaves the choice open', async () => {
    const { page, go, expectQuiet, close } = await site.visit(options);
    await go(`/${language}/open-innovation/find-a-centre/?technology=magic&region=%3Cb%3E`);
    expect(await page.locator('[data-candidates=organisations] [data-fitting] > li').count()).toBeGreaterThan(15);
    expectQuiet();
    await close();
  });
});

describe('challenges', () => {
  const t = messagesIn('en').openInnovation;

  it('are posted with a form that the page links to, with an example to look at', async () => {
    const { page, go, expectQuiet, close } = await site.visit();
    await go('/en/open-innovation/');
    const form = await page.getByRole('link', { name: t.post, exact: true }).getAttribute('href');
    expect(new URL(form!).searchParams.get('template')).toBe('post-challenge.yml');
    expect(await page.getByText(t.openNone).isVisible()).toBe(true);
    await page.getByRole('link', { name: t.seeExample }).click();
    await page.waitForURL(`**/open-innovation/challenges/${EXAMPLE}/`);
    expect(await page.locator('.notice').textContent()).toContain(t.exampleNotice);
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    expectQuiet();
    await close();
  });

  it('do not count the example, nor list, search or announce it', async () => {
    const { page, go, close } = await site.visit();
    await go('/en/open-innovation/challenges/');
    expect(await page.locator('[data-list] .rows a').count()).toBe(0);
    expect(await page.getByText(messagesIn('en').list.empty).isVisible()).toBe(true);
    await go('/en/skills/set-up-machine-vision/');
    expect(await page.locator(`a[href*="${EXAMPLE}"]`).count()).toBe(0);
    for (const file of ['sitemap-0.xml', 'search-index/en.json', 'lists/challenges.en.json', 'data/quality.csv']) {
      const text = readFileSync(`${DIST}/${file}`, 'utf8');
      expect(text.length, file).toBeGreaterThan(10);
      expect(text, file).not.toContain('example-scratches');
    }
    await close();
  });
});

it('communities and formats name their sources and what is not known', async () => {
  const { page, go, close } = await site.visit({ javaScriptEnabled: false });
  await go('/fr/open-innovation/communities/');
  const rows = page.locator('[data-list] .rows a');
  expect(await rows.count()).toBeGreaterThanOrEqual(8);
  await rows.first().click();
  expect(await page.locator('#known li .meta a').count()).toBe(await page.locator('#known li').count());
  expect(await page.locator('#questions li').count()).toBeGreaterThan(0);
  await close();
});
