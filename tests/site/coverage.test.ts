import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../src/i18n/messages.ts';
import { useSite } from './visit.ts';

const site = useSite();

describe.each([
  ['en', 1280],
  ['de', 360],
] as const)('coverage in %s', (language, width) => {
  const t = messagesIn(language).coverage;

  it('leads from the insights over a sector to a proposal that is filled in', async () => {
    const { page, go, expectQuiet, close } = await site.visit({ viewport: { width, height: 800 } });
    await go(`/${language}/insights/`);
    await page.getByRole('link', { name: t.all }).click();
    await page.getByRole('link', { name: /^C25 / }).click();
    expect(new URL(page.url()).pathname).toBe(`/${language}/coverage/c25/`);
    const open = page.locator('td.open').first();
    expect(await open.textContent()).toMatch(/^[1-9]\d* \/ 0/);
    const form = new URL((await open.getByRole('link', { name: t.propose }).getAttribute('href'))!);
    expect(form.searchParams.get('template')).toBe('propose-micro-credential.yml');
    expect(form.searchParams.get('outcomes')).toMatch(/^\(.+, [1-4]\)$/);
    expect(await page.locator('td.unasked').first().textContent()).toContain(t.unasked);
    expectQuiet();
    await close();
  });

  it('adds up to the same needs in the overview and in the sector', async () => {
    const { page, go, close } = await site.visit({ javaScriptEnabled: false });
    const numbers = (text: string | null) =>
      (text ?? '')
        .replace(/(?<=\d)[.,](?=\d{3})/g, '')
        .match(/\d+/g)!
        .map(Number);
    await go(`/${language}/coverage/`);
    const row = page.locator('tbody tr', { has: page.getByRole('link', { name: /^C26 / }) });
    const overview = await Promise.all(
      (await row.locator('td small').all()).map(async (share) => numbers(await share.textContent())),
    );
    const columns: number[][][] = [[], [], [], []];
    for (const part of ['', 'page/2/', 'answered/']) {
      await go(`/${language}/coverage/c26/${part}`);
      for (const [index, column] of columns.entries())
        column.push(...(await page.locator(`tbody tr td:nth-of-type(${index + 1}) b`).allTextContents()).map(numbers));
    }
    expect(
      columns.map((pairs) => [
        pairs.reduce((sum, [jobs, offers]) => sum + (offers! > 0 ? jobs! : 0), 0),
        pairs.reduce((sum, [jobs]) => sum + jobs!, 0),
      ]),
    ).toEqual(overview);
    expect(overview).toHaveLength(4);
    await close();
  });
});
