import type { Check } from './check.ts';
import { allRelations } from './relations.ts';

export const selfRelation: Check = {
  code: 'OBS305',
  name: 'self-relation',
  severity: 'error',
  title: 'A record has no relation to itself',
  explanation:
    'Nobody moves from a job to the same job, and no skill is wider than itself. Name the other record, or leave the relation out.',
  example: {
    wrong: '# cnc-operator.yaml\nmoves: { up: [cnc-operator] }',
    right: '# cnc-operator.yaml\nmoves: { up: [cnc-programmer] }',
  },
  *check(context) {
    for (const { from, to, path } of allRelations(context)) {
      if (from.id === to) yield { file: from.file.path, path, message: `\`${to}\` is this record itself` };
    }
  },
};
