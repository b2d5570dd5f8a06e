import { describe, expect, it } from 'vitest';
import { printed } from '../testing/content.ts';
import { learningFactory } from '../testing/fixtures.ts';

const hall = 'content/learning-factories/south-hall.yaml';

describe('learning factories', () => {
  const withSteps = (...steps: string[]) =>
    learningFactory(
      'South Hall',
      '',
      `equipment: not-known\ncapabilities:\n${steps.map((step) => `  - { step: ${step}, note: Done there., source: handbook }\n`).join('')}`,
    );

  it('OBS480: a step that is named twice', async () => {
    expect(await printed({ [hall]: withSteps('machining', 'machining') })).toMatchInlineSnapshot(`
      "content/learning-factories/south-hall.yaml:12:13  error  the step \`machining\` is named already
          11 |   - { step: machining, note: Done there., source: handbook }
        > 12 |   - { step: machining, note: Done there., source: handbook }
             |             ^^^^^^^^^
          13 | offers: not-known
        OBS480 step-named-twice /en/contribute/rules/obs480/"
    `);
    expect(await printed({ [hall]: withSteps('machining') })).toBe('');
  });

  it('a step, a technology or a source that there is not', async () => {
    expect(await printed({ [hall]: withSteps('machinning') })).toContain('did you mean: machining');
    const lathe =
      'equipment:\n  - { name: lathe, technologies: [turnning], source: handbok }\ncapabilities: not-known\n';
    const output = await printed({ [hall]: learningFactory('South Hall', '', lathe) });
    expect(output).toContain('did you mean: turning');
    expect(output).toContain('did you mean: handbook');
  });

  it('equipment without a source', async () => {
    const lathe = 'equipment:\n  - name: lathe\ncapabilities: not-known\n';
    expect(await printed({ [hall]: learningFactory('South Hall', '', lathe) })).toMatchInlineSnapshot(`
      "content/learning-factories/south-hall.yaml:10:5  error  the field \`source\` is missing
           9 | equipment:
        > 10 |   - name: lathe
             |     ^^^^^^^^^^^
          11 | capabilities: not-known
        expected: source: The source that names it.
        OBS202 missing-field /en/contribute/rules/obs202/"
    `);
  });

  it('OBS411: a region of another country', async () => {
    const placed = learningFactory('South Hall').replace('nuts: not-known', 'nuts: ES21');
    expect(await printed({ [hall]: placed.replace('country: ES', 'country: DE') })).toContain('OBS411');
    expect(await printed({ [hall]: placed })).toBe('');
  });

  it('a contact that is the address of a person', async () => {
    const mail = learningFactory('South Hall').replace('contact: not-known', 'contact: mailto:somebody@school.eu');
    expect(await printed({ [hall]: mail })).toContain('is not a web address');
  });
});
