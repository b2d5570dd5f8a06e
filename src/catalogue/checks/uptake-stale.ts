import { alignmentDigest } from '../alignment-digest.ts';
import type { Check } from './check.ts';

export const uptakeStale: Check = {
  code: 'OBS414',
  name: 'uptake-stale',
  severity: 'warning',
  title: 'What was measured of a classification fits the alignments of today',
  explanation:
    'The quality page says how much of ESCO the skills of the observatory take up. The figure was measured on alignments that have changed since. Measure again ' +
    'with `npm run esco -- --from DIR --coverage --write`, where DIR is an unpacked ESCO package; without one, say so in the pull request.',
  example: {
    wrong: "uptake: { ..., of: 'a909b80e68f7' }   (measured before an alignment was added)",
    right: 'uptake: as the command writes it',
  },
  *check({ draft: { records } }) {
    const measured = records.sources.filter(({ data }) => data.uptake);
    if (measured.length === 0) return;
    const digest = alignmentDigest(records.skills, records['job-profiles']);
    for (const { data, file } of measured)
      if (data.uptake!.of !== digest)
        yield {
          file: file.path,
          path: ['uptake', 'of'],
          message: 'the uptake was measured on other alignments',
        };
  },
};
