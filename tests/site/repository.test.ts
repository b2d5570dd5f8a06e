import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatSize } from '../../src/i18n/format.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import { DIST, useSite } from './visit.ts';

const site = useSite();
const ROWS = '[data-list] .rows > li:visible';

describe.each([
  ['en', 1280],
  ['fr', 360],
] as const)('the repository in %s', (language, width) => {
  const t = messagesIn(language);

  it('is one list over its classes, filtered by class, level and skill', async () => {
    const { page, go, expectQuiet, close } = await site.visit({ viewport: { width, height: 800 } });
    await go(`/${language}/`);
    await page.locator('.nav').getByRole('link', { name: t.nav.repository }).click();
    expect(new URL(page.url()).pathname).toBe(`/${language}/repository/`);
    const rows = page.locator(ROWS);
    const all = await rows.count();
    await go(`/${language}/repository/?class=learning-structures,products`);
    await expect.poll(() => rows.count()).toBeLessThan(all);
    for (const name of ['learning-structures', 'products'] as const)
      expect(await page.getByRole('heading', { level: 2, name: t.kinds[name] }).isVisible()).toBe(true);
    await go(`/${language}/repository/?class=courses&level=2&skill=monitor-energy-use-of-machines`);
    const course = page.locator('[data-found] a[href$="/repository/courses/energy-monitoring-of-machines/"]');
    await course.click();
    await expect.poll(() => page.url()).toContain(`/${language}/repository/courses/energy-monitoring-of-machines/`);
    expectQuiet();
    await close();
  });

  it('offers the files of a product with their size, as they lie in the repository', async () => {
    const { page, go, close } = await site.visit({ javaScriptEnabled: false });
    await go(`/${language}/repository/products/first-part-release-checklist/`);
    const folder = 'content/repository/products/first-part-release-checklist';
    const files = page.locator('#files li');
    expect(await files.count()).toBe(3);
    for (const file of await files.all()) {
      const address = (await file.locator('a').getAttribute('href'))!;
      const name = address.slice(address.lastIndexOf('/') + 1);
      expect(address).toBe(`/data/products/first-part-release-checklist/${name}`);
      expect(readFileSync(join(DIST, address))).toEqual(readFileSync(join(folder, name)));
      expect(await file.textContent()).toContain(formatSize(language, statSync(join(folder, name)).size));
    }
    await close();
  });

  it('tells of a learning structure all that a teacher needs', async () => {
    const { page, go, close } = await site.visit({ javaScriptEnabled: false });
    await go(`/${language}/repository/learning-structures/challenge-in-a-learning-factory/`);
    expect(await page.locator('#phases h3').count()).toBe(4);
    expect(await page.locator('#roles dt').count()).toBe(4);
    const hours = await page.locator('#timetable td.figure').allTextContents();
    expect(hours.reduce((sum, text) => sum + Number(text), 0)).toBe(60);
    expect(await page.locator('#timetable').textContent()).toContain('60');
    expect(await page.locator('#rubric tbody tr').first().locator('td').count()).toBe(4);
    await close();
  });
});

describe('learning paths', () => {
  const t = messagesIn('en');

  it('lead from a job over a course to its archive', async () => {
    const { page, go, expectQuiet, close } = await site.visit({ acceptDownloads: true });
    await go('/en/jobs/cnc-machine-operator/');
    const computed = page.locator('#learn .path-steps > li');
    expect(await computed.count()).toBeGreaterThan(1);
    expect(await computed.first().textContent()).toMatch(/adds [1-9]\d* of 14 essential skills: /);
    await page.locator('#learn').getByRole('link', { name: 'From the drawing to the CNC machine' }).click();
    expect(new URL(page.url()).pathname).toBe('/en/repository/paths/to-the-cnc-machine/');
    expect(await page.locator('.path-steps > li').count()).toBe(6);
    await page.locator('.path-steps a').first().click();
    expect(new URL(page.url()).pathname).toBe('/en/repository/courses/reading-engineering-drawings/');
    const [archive] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: t.course.zip }).click(),
    ]);
    expect(archive.suggestedFilename()).toBe('reading-engineering-drawings.zip');
    expect(
      readFileSync(await archive.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expectQuiet();
    await close();
  });

  it('say what they leave open', async () => {
    const { page, go, close } = await site.visit();
    await go('/en/repository/paths/to-the-cnc-machine/');
    const [covered, total] = /Covers (\d+) of (\d+)/.exec((await page.locator('#steps').textContent())!)!.slice(1);
    expect(await page.locator('#open .rows > li').count()).toBe(Number(total) - Number(covered));
    expect(Number(covered)).toBeGreaterThan(5);
    await close();
  });
});

it('nothing that could run is served beside a record', () => {
  expect(existsSync(join(DIST, 'data/courses/energy-monitoring-of-machines/week-in-four-states.svg'))).toBe(true);
  const drawing = readFileSync(
    join(DIST, 'data/courses/energy-monitoring-of-machines/week-in-four-states.svg'),
    'utf8',
  );
  expect(drawing).not.toMatch(/<script|onload=|https?:\/\/(?!www\.w3\.org)/);
});
