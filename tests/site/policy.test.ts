import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/text.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import { useSite } from './visit.ts';

const site = useSite();
const BRIEF = 'policy/regional-impact-of-vocational-centres/';

describe('a recommendation', () => {
  it('shows its figures filled in, each in the table of what it rests on', async () => {
    const { page, go, expectQuiet, close } = await site.visit({ javaScriptEnabled: false });
    await go(`/en/${BRIEF}`);
    const figures = await page
      .locator('.live-figure data')
      .evaluateAll((all) => all.map((each) => ({ value: each.getAttribute('value'), text: each.textContent })));
    expect(figures.length).toBeGreaterThan(15);
    for (const { value, text } of figures) {
      expect(value).toMatch(/^\d+(\.\d+)?$/);
      expect(text).toMatch(/^\d[\d,.]*%?$/);
    }
    expect(await page.locator('#text').textContent()).toContain('50% of small and medium-sized manufacturers');
    const rows = page.locator('#rests-on tbody tr');
    expect(await rows.count()).toBe(figures.length);
    expectQuiet();
    await close();
  });

  it.each(LANGUAGES)('says in %s that the project has drafted it, and marks its text as English', async (language) => {
    const { page, go, close } = await site.visit();
    await go(`/${language}/${BRIEF}`);
    expect(await page.getByText(messagesIn(language).policy.draftNotice).count()).toBe(1);
    const marked = await page.locator('#text .body').getAttribute('lang');
    expect(marked).toBe(language === 'en' ? null : 'en');
    await close();
  });

  it('of the Alliance carries its sources and no text of ours', async () => {
    const { page, go, close } = await site.visit();
    await go('/en/policy/learning-factories-in-vet/');
    expect(await page.locator('#text').count()).toBe(0);
    expect(await page.locator('#evidence a[href*="/data/sources/"]').count()).toBe(2);
    await close();
  });
});

it('the roadmap shows baseline and value of today, and that nobody has endorsed it', async () => {
  const { page, go, close } = await site.visit();
  await go('/en/roadmap/grow-the-repository/');
  const facts = await page.locator('#progress dd').allTextContents();
  expect(facts[0]).toContain('24');
  expect(facts[1]).toMatch(/^\s*\d+/);
  expect(await page.locator('#endorsed').textContent()).toContain('None yet');
  await go('/en/roadmap/');
  expect(await page.locator('#alliance').textContent()).toContain('Tknika');
  await close();
});

it.each(LANGUAGES)('without an opportunity the page in %s says so and leads to the form', async (language) => {
  const { page, go, close } = await site.visit({ javaScriptEnabled: false });
  await go(`/${language}/opportunities/`);
  const t = messagesIn(language).opportunities;
  expect(await page.getByRole('heading', { name: t.noneTitle }).count()).toBe(1);
  const form = await page.getByRole('link', { name: t.propose }).getAttribute('href');
  expect(form).toContain('template=propose-opportunity.yml');
  await close();
});
