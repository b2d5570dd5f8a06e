import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { useSite } from '../visit.ts';
import { tasksOf } from './task.ts';

tasksOf('a teacher', useSite(), {
  'find an open course with hours, level and licence': async ({ page, walker, t }) => {
    await walker.follow(page.getByRole('navigation').getByRole('link', { name: t.nav.repository, exact: true }));
    await walker.follow(page.locator('[data-list] a[href*="/repository/courses/"]').first());
    const facts = await page.locator('.facts').innerText();
    for (const fact of [t.offer.workload, t.offer.eqf, t.offer.licence]) expect(facts).toContain(fact);
  },

  'see which jobs a micro-credential serves, and how far': async ({ page, walker, t }) => {
    await walker.follow(page.getByRole('link', { name: t.nav.microCredentials, exact: true }).first());
    await walker.follow(page.locator('[data-list] a[href*="/micro-credentials/"]').first());
    expect(await page.locator('#fits').innerText()).toMatch(/\d+[^\d]+\d+/);
  },

  'print a job profile': async ({ page, walker }) => {
    await walker.pick(page.locator('main input[name=q]'), 'welder');
    await page.waitForURL('**/jobs/**');
    await page.emulateMedia({ media: 'print' });
    const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
    expect(sheets?.length).toBeLessThanOrEqual(3);
  },

  'copy the four levels of a skill into a grading sheet': async ({ page, walker, t }) => {
    await walker.follow(page.locator('#most-asked li a').first());
    const levels = await page.locator('#levels').innerText();
    for (const level of ['foundation', 'intermediate', 'advanced', 'specialised'] as const)
      expect(levels.toLowerCase()).toContain(t.level[level].toLowerCase());
    expect(levels.length).toBeGreaterThan(200);
  },

  'draft a micro-credential from a template with skill and level filled in': async ({ page, walker, t }) => {
    await walker.follow(page.locator('footer').getByRole('link', { name: t.coverage.title, exact: true }));
    await walker.follow(page.locator('main tbody a').first());
    const form = await page.getByRole('link', { name: t.coverage.propose }).first().getAttribute('href');
    const filled = new URL(form!).searchParams;
    expect(filled.get('template')).toBe('propose-micro-credential.yml');
    expect(filled.get('outcomes')).toMatch(/^\(.+, [1-4]\)$/);
  },

  'report an error with the record filled in': async ({ page, walker, t, way }) => {
    await walker.follow(page.locator('#most-asked li a').first());
    const form = await page.getByRole('link', { name: t.end.report }).getAttribute('href');
    const filled = new URL(form!).searchParams;
    expect(filled.get('record')).toMatch(/^content\/skills\/[\w-]+\.yaml$/);
    expect(filled.get('language')).toBe(way.language);
  },

  'correct the translation of a record where it stands': async ({ page, walker, t, way }) => {
    await walker.follow(page.locator('#most-asked li a').first());
    const link = page.getByRole('link', { name: t.end.translate });
    if (way.language === 'en') return expect(await link.count()).toBe(0);
    const [, file, line] = /\/blob\/main\/(.+)#L(\d+)$/.exec((await link.getAttribute('href'))!)!;
    expect(file).toBe(`content/translations/${way.language}/skills.yaml`);
    const id = new URL(page.url()).pathname.split('/').at(-2);
    expect(readFileSync(file!, 'utf8').split('\n')[Number(line) - 1]).toBe(`${id}:`);
  },

  'find a learning factory for a step, and whom to ask': async ({ page, walker, t }) => {
    await walker.follow(
      page.getByRole('navigation').getByRole('link', { name: t.kinds['learning-factories'], exact: true }),
    );
    await walker.follow(page.locator('.chain a[href$="/process-steps/assembly/#sites"]'));
    await walker.follow(page.locator('#sites a[href$="/learning-factories/dhbw-heidenheim/"]'));
    expect(await page.locator('.facts').innerText()).toContain('heidenheim.dhbw.de');
  },

  'cite a page': async ({ page, walker, t }) => {
    await walker.follow(page.locator('#most-asked li a').first());
    await walker.press(page.locator('#cite summary'));
    const citation = await page.locator('#cite .cite-text').innerText();
    expect(citation).toContain(new URL(page.url()).pathname);
    expect(citation).toMatch(/\b[0-9a-f]{7}\b/);
    expect(citation).not.toContain(t.state.notKnown);
  },
});
