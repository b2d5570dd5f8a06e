import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/text.ts';
import { axeFindings } from './axe.ts';
import { PAGES } from './pages.ts';
import { useSite } from './visit.ts';

const site = useSite();

describe.each(['light', 'dark'] as const)('axe finds nothing in %s', (colorScheme) => {
  it.each(Object.entries(PAGES))('%s', async (_name, path) => {
    const { page, go, close } = await site.visit({ colorScheme, bypassCSP: true });
    // Every language gets its turn, so that none goes unseen.
    const language = LANGUAGES[Object.values(PAGES).indexOf(path) % LANGUAGES.length]!;
    await go(`/${language}/${path}`);
    await page.waitForLoadState('networkidle');
    const { passes, violations } = await axeFindings(page);
    expect(passes).toBeGreaterThan(10);
    expect(violations).toEqual([]);
    await close();
  });
});

it('axe sees a planted mistake', async () => {
  const { page, go, close } = await site.visit({ bypassCSP: true });
  await go('/en/about/');
  await page.evaluate(() => document.querySelector('main')!.append(document.createElement('img')));
  const { violations } = await axeFindings(page);
  expect(violations).toContainEqual(expect.objectContaining({ id: 'image-alt' }));
  await close();
});
