import type { Finding } from '../finding.ts';
import { visitMentions } from '../references.ts';
import { recordsAndInstruments, type Check } from './check.ts';

export const listedTwice: Check = {
  code: 'OBS309',
  name: 'listed-twice',
  severity: 'error',
  title: 'A list names each thing once',
  explanation:
    'The same id or code stands twice in one list. One of the two is superfluous, or was meant to be another.',
  example: { wrong: 'sectors: [C25, C28, C25]', right: 'sectors: [C25, C28]' },
  *check(context) {
    for (const { collection, data, file } of recordsAndInstruments(context)) {
      const findings: Finding[] = [];
      let list: string[] = [];
      visitMentions(collection, data, (_mention, value, path) => {
        const place = path[path.length - 1];
        if (typeof place !== 'number') return;
        if (place === 0) list = [];
        if (list.includes(value))
          findings.push({ file: file.path, path: [...path], message: `\`${value}\` stands in this list already` });
        else list.push(value);
      });
      yield* findings;
    }
  },
};
