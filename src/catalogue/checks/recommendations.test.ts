import { describe, expect, it } from 'vitest';
import { printed } from '../testing/content.ts';
import { recommendation } from '../testing/fixtures.ts';

const file = 'content/policy/fewer-forms.mdx';
/** Written today, so that nothing in it is old. */
const on = new Date().toISOString().slice(0, 10);
const withBody = (body: string) => printed({ [file]: recommendation('Fewer forms', { on, body }) });

describe('OBS470: the text of a recommendation', () => {
  it('may hold Markdown and the two figures', async () => {
    expect(
      await withBody('## Why\n\n1. **One** of <Figure of="job-profiles"/>, see [there](https://school.eu/).'),
    ).toBe('');
  });

  it.each([
    ['an import', 'import fs from "node:fs"'],
    ['an export', 'export const x = 1'],
    ['an expression', 'It is {process.env.HOME}.'],
    ['another component', '<Chart of="x"/>'],
    ['a script', '<script src="https://school.eu/x.js"></script>'],
    ['an expression in a figure', '<Figure of={name}/>'],
  ])('must not hold %s', async (_name, body) => {
    const found = await withBody(body);
    expect(found).toContain('would be executed, and is refused');
    expect(found.match(/OBS470/g)).toHaveLength(1);
  });
});

describe('OBS471: the figures of a recommendation', () => {
  it('are written down', async () => {
    expect(await withBody('<Figure of="open-courses"/>')).toContain('the figure is not written down in `restsOn`');
    expect(await withBody('<IndicatorFigure id="apprentices" geography="DE" period="2024"/>')).toContain(
      'the figure is not written down in `restsOn`',
    );
  });

  it('exist', async () => {
    expect(await withBody('<Figure of="job-profile"/>')).toContain('did you mean: job-profiles');
    const other = recommendation('Fewer forms', { on, body: '' }).replace("period: '2024'", "period: '1999'");
    expect(await printed({ [file]: other })).toContain('the indicator `apprentices` has no such figure');
  });

  it('are listed once', async () => {
    const twice = recommendation('Fewer forms', { on }).replace(
      '  - { measure',
      `  - { measure: job-profiles, value: 2, on: ${on} }\n  - { measure`,
    );
    expect(await printed({ [file]: twice })).toContain('the figure is listed twice');
  });
});

describe('OBS472: the evidence of a recommendation', () => {
  it('has moved when it differs by more than its tolerance', async () => {
    // Five per cent of 63 is 3.15: the 65.2 of the indicator is within it, and beyond the 3.1 of 62.
    expect(await printed({ [file]: recommendation('Fewer forms', { on, value: 63 }) })).toBe('');
    const moved = await printed({ [file]: recommendation('Fewer forms', { on, value: 62 }) });
    expect(moved).toContain('the figure is 65.2 now; it was 62 when the text was written');
    expect(moved).toContain('warning');
  });

  it('grows old after twelve months', async () => {
    expect(await printed({ [file]: recommendation('Fewer forms', { on: '2020-01-10' }) })).toContain(
      'the figure was looked up a year ago or longer',
    );
  });
});
