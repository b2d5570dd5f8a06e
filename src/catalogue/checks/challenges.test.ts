import { describe, expect, it } from 'vitest';
import { loadWith, printed } from '../testing/content.ts';
import { challenge } from '../testing/fixtures.ts';

const file = 'content/challenges/weak-welds.md';
const withStates = (...states: [state: string, on: string][]) =>
  challenge('Weak welds', '', states.map(([state, on]) => `  - { state: ${state}, on: ${on} }\n`).join(''));

describe('challenges', () => {
  it('OBS481: states that tell no story', async () => {
    expect(await printed({ [file]: withStates(['taken', '2026-01-10']) })).toMatchInlineSnapshot(`
      "content/challenges/weak-welds.md:10:14  error  the first state is \`taken\`
           9 | states:
        > 10 |   - { state: taken, on: 2026-01-10 }
             |              ^^^^^
          11 | evidence:
        expected: open
        OBS481 challenge-states /en/contribute/rules/obs481/"
    `);
    const states = (...names: string[]) =>
      printed({ [file]: withStates(...names.map((name): [string, string] => [name, '2026-01-10'])) });
    expect(await states('open', 'open')).toContain('it is `open` already');
    expect(await states('open', 'withdrawn', 'open')).toContain(
      '`open` follows `withdrawn`, after which nothing comes',
    );
    expect(await states('open', 'taken', 'open', 'taken', 'done')).toBe('');
  });

  it('OBS408: a state before the one before it, or one that has not come yet', async () => {
    const before = await printed({ [file]: withStates(['open', '2026-02-10'], ['taken', '2026-01-10']) });
    expect(before).toContain('2026-01-10 is before the state before it (2026-02-10)');
    expect(await printed({ [file]: withStates(['open', '2126-02-10']) })).toContain('OBS408');
  });

  it('OBS482: a deadline before it was posted', async () => {
    expect(await printed({ [file]: withStates(['open', '2026-07-01']) })).toMatchInlineSnapshot(`
      "content/challenges/weak-welds.md:7:11  error  the deadline 2026-06-30 is before the day on which it was posted (2026-07-01)
          6 | nuts: not-known
        > 7 | deadline: 2026-06-30
            |           ^^^^^^^^^^
          8 | contact: not-known
        OBS482 deadline-before-posting /en/contribute/rules/obs482/"
    `);
    expect(await printed({ [file]: withStates(['open', '2026-06-30']) })).toBe('');
  });

  it('OBS483: an example that is not marked as one throughout', async () => {
    const example = 'content/challenges/example-weld.md';
    const marked = challenge('Weak welds', 'example: true\n');
    const ownerless = challenge('Weak welds').replace('south-school', 'example');
    const both = marked.replace('south-school', 'example');
    expect(await printed({ [example]: marked })).toContain('an example belongs to nobody, but `south-school` is named');
    expect(await printed({ [example]: ownerless })).toContain('it is not marked as one');
    expect(await printed({ [file]: both })).toContain('the id of an example begins with `example-`');
    expect(await printed({ [example]: both })).not.toContain('OBS483');
  });

  it('OBS411: a region of another country', async () => {
    const placed = challenge('Weak welds').replace('nuts: not-known', 'nuts: ES21');
    expect(await printed({ [file]: placed.replace('country: ES', 'country: DE') })).toContain('OBS411');
    expect(await printed({ [file]: placed })).toBe('');
  });
});

describe('an example', () => {
  it('stands apart from the records, so that nothing counts or links it', async () => {
    const example = challenge('Weak welds', 'example: true\nskills: [read-drawings]\ntechnologies: [turning]\n');
    const { catalogue } = await loadWith({
      'content/challenges/example-weld.md': example.replace('south-school', 'example'),
      'content/challenges/real-weld.md': challenge('Real welds', 'skills: [read-drawings]\ntechnologies: [turning]\n'),
    });
    expect([...catalogue.examples.keys()]).toEqual(['example-weld']);
    expect([...catalogue.entries.challenges.keys()]).toEqual(['late-scratches', 'real-weld']);
    expect(catalogue.links.challengesBySkill.get('read-drawings')).toEqual(['real-weld']);
    expect(catalogue.links.challengesByOrganisation.get('south-school')).toEqual(['late-scratches', 'real-weld']);
    expect(catalogue.links.recordsByTechnology.get('turning')).toEqual([{ collection: 'challenges', id: 'real-weld' }]);
  });
});
