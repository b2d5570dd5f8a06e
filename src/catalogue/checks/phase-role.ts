import { nearest } from '../nearest.ts';
import type { Check } from './check.ts';

export const phaseRole: Check = {
  code: 'OBS526',
  name: 'phase-role',
  severity: 'error',
  title: 'Whoever acts in a phase is described among the roles',
  explanation:
    'A teacher who wants to use a learning structure must know what each person in it does. A phase names roles by the titles that they have in the list `roles`.',
  example: { wrong: 'roles: [Coach]   # the role is called coach', right: 'roles: [coach]' },
  *check({ draft }) {
    for (const { data, file } of draft.records['learning-structures']) {
      const known = data.roles.map(({ title }) => title);
      for (const [index, { roles }] of data.phases.entries()) {
        for (const [at, role] of roles.entries()) {
          if (known.includes(role)) continue;
          const suggestion = nearest(role, known);
          yield {
            file: file.path,
            path: ['phases', index, 'roles', at],
            message: `\`${role}\` is not described among the roles`,
            expected: known,
            ...(suggestion && { suggestion }),
          };
        }
      }
    }
  },
};
