import type { JobProfile } from '../../model/job-profile.ts';
import type { Check } from './check.ts';

export const basisAligned: Check = {
  code: 'OBS410',
  name: 'basis-not-aligned',
  severity: 'error',
  title: 'A link that rests on ESCO rests on concepts that the skill is aligned with',
  explanation:
    'A job-skill link may rest on relations that ESCO states between the occupation and some of its skills. That is a reason for our link only where our ' +
    'skill is aligned with these ESCO skills. Add the alignment to the skill, where it is right; else take the concept out of the basis, and where none is ' +
    'left, write `draft`.',
  example: {
    wrong: 'basis: a concept that the skill’s esco list does not have',
    right: 'basis: [draft]',
  },
  *check({ draft }) {
    const alignments = new Map(draft.records.skills.map(({ id, data }) => [id, data.esco]));
    for (const { data, file } of draft.records['job-profiles']) {
      for (const { link, index, place, iri, skill } of conceptsOf(data)) {
        // A skill has a handful of alignments: looking through them is faster than a set for each.
        const aligned = alignments.get(skill);
        if (!aligned || aligned.some((alignment) => alignment.iri === iri)) continue;
        yield {
          file: file.path,
          path: ['skills', link, 'basis', index, 'concepts', place],
          message: `the skill \`${skill}\` is not aligned with this ESCO concept`,
          note: `The alignments stand in content/skills/${skill}.yaml, under \`esco\`.`,
        };
      }
    }
  },
};

/** The ESCO concepts that the links of a profile rest on, with their places. */
function* conceptsOf({ skills }: JobProfile) {
  for (const [link, { skill, basis }] of skills.entries()) {
    for (const [index, reason] of basis.entries()) {
      if (reason === 'draft' || !('concepts' in reason)) continue;
      for (const [place, iri] of reason.concepts.entries()) yield { skill, link, index, place, iri };
    }
  }
}
