import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { useSite } from '../visit.ts';
import { tasksOf, type Doing } from './task.ts';
import type { Way } from './walker.ts';

/** A job by the name that people give it. */
const WELDER = { en: 'welder', es: 'soldador', de: 'Schweißer' };

const welder = ({ language }: Way) => WELDER[language as keyof typeof WELDER];

async function findTheJob({ page, walker, way }: Doing): Promise<void> {
  await walker.pick(page.locator('main input[name=q]'), welder(way));
  await page.waitForURL('**/jobs/welder/');
}

async function answerThree({ page, walker }: Doing): Promise<void> {
  const questions = page.locator('[data-questions] fieldset');
  await questions.nth(2).waitFor();
  for (const [place, answer] of [0, 1, 0].entries()) await walker.answer(questions.nth(place), answer);
}

tasksOf('a learner', useSite(), {
  'what does this job do all day': async (doing) => {
    await findTheJob(doing);
    const tasks = doing.page.locator('#tasks li');
    expect(await tasks.count()).toBeGreaterThanOrEqual(4);
    expect(await doing.page.locator('#tasks').innerText()).toContain(doing.t.block.tasks);
  },

  'what am I missing, what first': async (doing) => {
    await findTheJob(doing);
    await doing.walker.follow(doing.page.getByRole('link', { name: doing.t.gaps.jobPage }));
    await answerThree(doing);
    const { page } = doing;
    await page.locator('[data-result] tbody tr').first().waitFor();
    const steps = page.locator('[data-result] ol > li');
    expect(await steps.count()).toBeGreaterThanOrEqual(1);
    expect(await steps.count()).toBeLessThanOrEqual(3);
    // A step names what it closes.
    expect(await steps.first().innerText()).toMatch(/\d/);
  },

  'jobs near what I can already do': async (doing) => {
    await findTheJob(doing);
    const { page, walker } = doing;
    await walker.follow(page.locator('#moves').getByRole('link').first());
    await page.waitForURL('**/jobs/**');
    expect(page.url()).not.toContain('/jobs/welder/');
  },

  'where can I go from here': async (doing) => {
    await findTheJob(doing);
    const { page, walker, t } = doing;
    await walker.follow(page.getByRole('link', { name: t.pathways.jobPage }));
    await page.locator('.ladder tbody tr').first().waitFor();
    expect(await page.locator('[data-result] details').count()).toBeGreaterThan(1);
  },

  'save my result, come back with it, see it again': async (doing) => {
    await findTheJob(doing);
    const { page, walker, t, go, way } = doing;
    await walker.follow(page.getByRole('link', { name: t.gaps.jobPage }));
    await answerThree(doing);
    const result = page.locator('[data-result]');
    await result.locator('tbody tr').first().waitFor();
    const before = await result.innerText();
    const downloading = page.waitForEvent('download');
    await walker.press(page.locator('[data-save]'));
    const saved = readFileSync(await (await downloading).path());
    await go(`/${way.language}/gaps/`);
    await page.locator('[data-load]').setInputFiles({ name: 'r.json', mimeType: 'application/json', buffer: saved });
    await expect.poll(() => result.innerText()).toBe(before);
  },

  'share the jobs that I compare by their address': async (doing) => {
    const { page, walker, t, go } = doing;
    await walker.follow(page.locator('main').getByRole('link', { name: t.home.learnCompare }));
    for (const job of [welder(doing.way), 'CNC']) await walker.pick(page.getByLabel(t.compare.pick), job);
    const result = page.locator('[data-result]');
    // The tasks of the jobs come last.
    await expect.poll(() => result.locator('h3 + p').count()).toBeGreaterThanOrEqual(2);
    const before = await result.innerText();
    await go(new URL(page.url()).pathname + new URL(page.url()).search);
    await expect.poll(() => result.innerText()).toBe(before);
  },
});
