import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { launchChromium } from '../../src/browser/chromium.ts';
import { PROGRESS_KEY } from '../../src/client/course/progress-store.ts';
import { fill } from '../../src/i18n/format.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import { DIST, useSite } from './visit.ts';

const site = useSite();
const COURSE = 'repository/courses/energy-monitoring-of-machines/';

describe.each([
  ['en', 1280],
  ['de', 360],
] as const)('a course in %s', (language, width) => {
  const t = messagesIn(language).course;

  it('is read lesson by lesson, and its progress is kept only if the reader wants it', async () => {
    const { page, go, expectQuiet, close } = await site.visit({ viewport: { width, height: 800 } });
    const stored = () => page.evaluate((key) => localStorage.getItem(key), PROGRESS_KEY);
    await go(`/${language}/${COURSE}`);
    expect(await page.locator('.course-parts li').count()).toBe(8);
    await page.getByRole('link', { name: t.start }).click();
    expect(new URL(page.url()).pathname).toBe(`/${language}/${COURSE}1/`);
    expect(await page.locator('.course-text math').count()).toBeGreaterThan(3);
    expect(await page.locator('.course-text').getAttribute('lang')).toBe(language === 'en' ? null : 'en');
    expect(await page.getByLabel(t.progress.done).isVisible()).toBe(false);
    expect(await stored()).toBeNull();

    await page.getByLabel(t.progress.keep).check();
    await page.getByLabel(t.progress.done).check();
    await page.locator('[rel=next]').click();
    expect(new URL(page.url()).pathname).toBe(`/${language}/${COURSE}2/`);
    await page.locator('[rel=prev]').click();
    await expect.poll(() => page.getByLabel(t.progress.done).isChecked()).toBe(true);
    await go(`/${language}/${COURSE}`);
    await expect
      .poll(() => page.getByRole('status').textContent())
      .toContain(fill(t.progress.state, { n: 1, total: 7 }));
    expect(await page.locator('.course-parts li', { hasText: t.progress.mark }).count()).toBe(1);
    expect(await page.locator('[data-next]').getAttribute('href')).toBe(`/${language}/${COURSE}2/`);
    await page.getByRole('button', { name: t.progress.forget }).click();
    expect(await stored()).toBeNull();
    expect(await page.locator('.course-parts .done').count()).toBe(0);
    expectQuiet();
    await close();
  });

  it('is complete without JavaScript, its solutions on a page of their own', async () => {
    const { page, go, close } = await site.visit({ javaScriptEnabled: false, viewport: { width, height: 800 } });
    await go(`/${language}/${COURSE}final-check/`);
    expect(await page.locator('.progress').isVisible()).toBe(false);
    expect(await page.locator('.course-text').textContent()).not.toContain('410.4 / 1500');
    await page.locator('[rel=next]').click();
    expect(new URL(page.url()).pathname).toBe(`/${language}/${COURSE}solutions/`);
    expect(await page.locator('.course-text').textContent()).toContain('410.4 / 1500');
    expect(await page.getByText(t.solutionsNote).isVisible()).toBe(true);
    await close();
  });
});

it('a figure is shown, and formulas are drawn', async () => {
  const { page, go, expectQuiet, close } = await site.visit();
  await go(`/en/${COURSE}3/`);
  const figure = page.locator('.course-text img').first();
  await figure.scrollIntoViewIfNeeded();
  expect(await figure.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth)).toBeGreaterThan(100);
  await go(`/en/${COURSE}4/`);
  const { width, height } = (await page.locator('mfrac').first().boundingBox())!;
  expect(width).toBeGreaterThan(40);
  expect(height).toBeGreaterThan(25);
  expectQuiet();
  await close();
});

it('no formula of any course was left unread', () => {
  const pages = readdirSync(join(DIST, 'en/repository/courses'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  expect(pages.length).toBeGreaterThan(40);
  const html = pages.map((file) => [file, readFileSync(join(DIST, 'en/repository/courses', file), 'utf8')] as const);
  expect(html.filter(([, text]) => text.includes('formula-error')).map(([file]) => file)).toEqual([]);
  expect(html.filter(([, text]) => text.includes('attachment:')).map(([file]) => file)).toEqual([]);
});

it('a course is printed whole, the solutions on sheets of their own', async () => {
  const { page, go, expectQuiet, close } = await site.visit();
  await go(`/en/${COURSE}print/`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.nav-row').isVisible()).toBe(false);
  expect(await page.locator('.course-print > section').count()).toBe(8);
  const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  const solutions = page.locator('section[data-type=solutions]');
  expect(await solutions.evaluate((section) => getComputedStyle(section).breakBefore)).toBe('page');
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(sheets).toBeGreaterThanOrEqual(3);
  expect(sheets).toBeLessThanOrEqual(10);
  expectQuiet();
  await close();
});

const archives = readdirSync(join(DIST, 'data/courses')).filter((file) => file.endsWith('.zip'));

it('there is an archive of every course', () => {
  const courses = readdirSync('content/repository/courses');
  expect(courses.length).toBeGreaterThanOrEqual(6);
  expect(archives).toEqual(courses.map((id) => `${id}.zip`));
});

it.each(archives)('the archive %s is complete', (archive) => {
  const files = unzipSync(readFileSync(join(DIST, 'data/courses', archive)));
  const names = Object.keys(files);
  for (const name of ['LICENSE', 'metadata.json', 'index.html', '1.html', 'solutions.html', 'source/index.md'])
    expect(names).toContain(name);
  const description = JSON.parse(strFromU8(files['metadata.json']!)) as { hasPart: unknown[] };
  expect(description.hasPart.length).toBe(names.filter((name) => /^(?!index)[^/]+\.html$/.test(name)).length);
  const broken = names
    .filter((name) => name.endsWith('.html'))
    .flatMap((name) =>
      [...strFromU8(files[name]!).matchAll(/ (?:href|src)="(?!https?:|#)([^"#]+)/g)].map(([, to]) => `${name}: ${to}`),
    )
    .filter((link) => !names.includes(decodeURI(link.slice(link.indexOf(': ') + 2))));
  expect(broken).toEqual([]);
});

it('a course is read from its archive without a network', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'course-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const archive = readFileSync(join(DIST, 'data/courses/energy-monitoring-of-machines.zip'));
  for (const [name, bytes] of Object.entries(unzipSync(archive))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await (await browser.newContext({ offline: true })).newPage();
  const trouble: string[] = [];
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  page.on('requestfailed', (request) => trouble.push(request.url()));
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await page.getByRole('link', { name: /^Lesson 1/ }).click();
  for (let part = 1; part < 8; part++) {
    const figure = page.locator('img');
    if (part === 3) expect(await figure.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
    await page.locator('nav a').last().click();
  }
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Solutions');
  expect(await page.locator('main').evaluate((main) => getComputedStyle(main).maxWidth)).not.toBe('none');
  expect(trouble).toEqual([]);
});
