import { describe, expect, it } from 'vitest';
import { printed } from '../testing/content.ts';
import { jobProfile, microCredential, skill, technology } from '../testing/fixtures.ts';

const job = (id: string, moves: string) => ({
  [`content/job-profiles/${id}.yaml`]: jobProfile(`${id} work`, `moves: ${moves}\n`),
});
const tech = (id: string, more: string) => ({ [`content/technologies/${id}.yaml`]: technology(id, more) });

describe('relations', () => {
  it('OBS304: a relation typed on both sides', async () => {
    expect(await printed({ ...tech('milling', 'related: [turning]\n'), ...tech('turning', 'related: [milling]\n') }))
      .toMatchInlineSnapshot(`
      "content/technologies/turning.yaml:4:11  warning  this relation stands in content/technologies/milling.yaml already; the other direction is computed
          3 | description: Used for everything that is round.
        > 4 | related: [milling]
            |           ^^^^^^^
          5 | evidence:
        OBS304 relation-typed-twice /en/contribute/rules/obs304/"
    `);
    expect(
      await printed({ ...job('miller', '{ across: [turner] }'), ...job('turner', '{ across: [miller] }') }),
    ).toContain('OBS304');
    expect(await printed({ ...tech('milling', 'related: [turning]\n') })).toBe('');
  });

  it('OBS305: a relation to itself, in all its forms', async () => {
    expect(await printed(job('turner', '{ up: [turner] }'))).toMatchInlineSnapshot(`
      "content/job-profiles/turner.yaml:22:15  error  \`turner\` is this record itself
          21 | tools: [lathe]
        > 22 | moves: { up: [turner] }
             |               ^^^^^^
          23 | evidence:
        OBS305 self-relation /en/contribute/rules/obs305/"
    `);
    for (const more of ['broader: milling\n', 'related: [milling]\n'])
      expect(await printed(tech('milling', more))).toContain('`milling` is this record itself');
    const confusable = 'confusable:\n  - { skill: weld, difference: There is none. }\n';
    expect(await printed({ 'content/skills/weld.yaml': skill('weld', confusable) })).toContain('OBS305');
    expect(
      await printed({ 'content/micro-credentials/m.md': microCredential('Milling', 'Text.\n', 'stacksInto: [m]\n') }),
    ).toContain('OBS305');
  });

  it('OBS306: a circle, printed as a chain', async () => {
    expect(
      await printed({
        ...job('turner', '{ up: [miller] }'),
        ...job('miller', '{ up: [toolmaker] }'),
        ...job('toolmaker', '{ up: [turner] }'),
      }),
    ).toMatchInlineSnapshot(`
      "content/job-profiles/turner.yaml:22:15  error  \`up\` leads in a circle: miller > toolmaker > turner > miller
          21 | tools: [lathe]
        > 22 | moves: { up: [miller] }
             |               ^^^^^^
          23 | evidence:
        OBS306 cycle /en/contribute/rules/obs306/"
    `);
    expect(
      await printed({ ...tech('milling', 'broader: turning\n'), ...tech('turning', 'broader: milling\n') }),
    ).toContain('OBS306');
    const stacked = (id: string, into: string) => ({
      [`content/micro-credentials/${id}.md`]: microCredential(id, 'Text.\n', `stacksInto: [${into}]\n`),
    });
    expect(await printed({ ...stacked('part', 'whole'), ...stacked('whole', 'part') })).toContain('OBS306');
  });

  it('OBS306: not for two ways to the same job', async () => {
    const jobs = {
      ...job('a', '{ up: [b, c] }'),
      ...job('b', '{ up: [d] }'),
      ...job('c', '{ up: [d] }'),
      ...job('d', '{}'),
    };
    expect(await printed(jobs)).toBe('');
  });

  it('OBS306: each of two circles once', async () => {
    const jobs = {
      ...job('a', '{ up: [b] }'),
      ...job('b', '{ up: [a, c] }'),
      ...job('c', '{ up: [d] }'),
      ...job('d', '{ up: [c] }'),
    };
    expect((await printed(jobs)).match(/leads in a circle: .*/g)).toEqual([
      'leads in a circle: a > b > a',
      'leads in a circle: c > d > c',
    ]);
  });

  it('OBS308: relations that exclude each other, in either direction', async () => {
    expect(await printed({ ...job('turner', '{ up: [miller] }'), ...job('miller', '{ across: [turner] }') }))
      .toMatchInlineSnapshot(`
      "content/job-profiles/miller.yaml:22:19  error  \`turner\` stands under \`up\` in content/job-profiles/turner.yaml as well; a job is either one step on or at the same height
          21 | tools: [lathe]
        > 22 | moves: { across: [turner] }
             |                   ^^^^^^
          23 | evidence:
        OBS308 contradictory-relation /en/contribute/rules/obs308/"
    `);
    expect(await printed(tech('milling', 'broader: turning\nrelated: [turning]\n'))).toContain(
      'what is wider is not also a neighbour',
    );
  });

  it('OBS307: a replacement that is missing or retired itself', async () => {
    const retired = (id: string, by: string) => ({
      [`content/technologies/${id}.yaml`]: `${technology(id)}retired: { on: 2026-02-01, reason: Out of use., replacedBy: ${by} }\n`,
    });
    expect(await printed(retired('milling', 'turming'))).toMatchInlineSnapshot(`
      "content/technologies/milling.yaml:8:61  error  there is no record with the id \`turming\` in this collection
          7 | submittedOn: 2026-01-10
        > 8 | retired: { on: 2026-02-01, reason: Out of use., replacedBy: turming }
            |                                                             ^^^^^^^
          9 |
        did you mean: turning
        OBS307 replacement /en/contribute/rules/obs307/"
    `);
    expect(await printed({ ...retired('milling', 'planing'), ...retired('planing', 'turning') }))
      .toMatchInlineSnapshot(`
      "content/technologies/milling.yaml:8:61  error  \`planing\` is retired itself
          7 | submittedOn: 2026-01-10
        > 8 | retired: { on: 2026-02-01, reason: Out of use., replacedBy: planing }
            |                                                             ^^^^^^^
          9 |
        OBS307 replacement /en/contribute/rules/obs307/"
    `);
    expect(await printed(retired('milling', 'turning'))).toBe('');
  });
});
