import { isKnown } from '../../model/stated.ts';
import type { Check } from './check.ts';

export const stepTwice: Check = {
  code: 'OBS480',
  name: 'step-named-twice',
  severity: 'error',
  title: 'A learning factory names each step once',
  explanation:
    'Each step of the process chain stands once among the capabilities of a site, with one note that says what can be done there. Two entries for one step would be counted twice; join their notes.',
  example: {
    wrong: 'capabilities:\n  - { step: test, note: Tests drives., ... }\n  - { step: test, note: Tests wiring., ... }',
    right: 'capabilities:\n  - { step: test, note: Tests drives and wiring., ... }',
  },
  *check({ draft }) {
    for (const { file, data } of draft.records['learning-factories']) {
      if (!isKnown(data.capabilities)) continue;
      const seen = new Set<string>();
      for (const [index, { step }] of data.capabilities.entries()) {
        if (seen.has(step))
          yield {
            file: file.path,
            path: ['capabilities', index, 'step'],
            message: `the step \`${step}\` is named already`,
          };
        seen.add(step);
      }
    }
  },
};
