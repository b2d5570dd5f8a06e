import type { Check } from './check.ts';

/** States after which nothing follows. */
const LAST = new Set(['done', 'withdrawn']);

export const challengeStates: Check = {
  code: 'OBS481',
  name: 'challenge-states',
  severity: 'error',
  title: 'A challenge begins open, changes from state to state, and ends once',
  explanation:
    'The states of a challenge tell its story, oldest first. It is posted `open`, may be `taken` and opened again, and ends `done` or `withdrawn`. Repeating a ' +
    'state says nothing; whoever wants to ask again after the end posts a new challenge.',
  example: {
    wrong: 'states:\n  - { state: taken, on: 2027-02-01 }',
    right: 'states:\n  - { state: open, on: 2027-01-10 }\n  - { state: taken, on: 2027-02-01 }',
  },
  *check({ draft }) {
    for (const { file, data } of draft.records.challenges) {
      for (const [index, { state }] of data.states.entries()) {
        const before = data.states[index - 1]?.state;
        const finding = { file: file.path, path: ['states', index, 'state'] };
        if (before === undefined && state !== 'open')
          yield { ...finding, message: `the first state is \`${state}\``, expected: ['open'] };
        else if (before === state) yield { ...finding, message: `it is \`${state}\` already` };
        else if (before !== undefined && LAST.has(before))
          yield { ...finding, message: `\`${state}\` follows \`${before}\`, after which nothing comes` };
      }
    }
  },
};
