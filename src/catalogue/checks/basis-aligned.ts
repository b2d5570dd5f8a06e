import type { Skill } from '../../model/skill.ts';
import type { Basis } from '../../model/skill-link.ts';
import type { RecordPath } from '../finding.ts';
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
      for (const [link, { skill, basis }] of data.skills.entries()) {
        const aligned = alignments.get(skill);
        if (!aligned) continue;
        for (const path of notAligned(basis, aligned))
          yield {
            file: file.path,
            path: ['skills', link, 'basis', ...path],
            message: `the skill \`${skill}\` is not aligned with this ESCO concept`,
            note: `The alignments stand in content/skills/${skill}.yaml, under \`esco\`.`,
          };
      }
    }
  },
};

/** The places of the ESCO concepts in the basis of a link with which its skill is not aligned. */
function notAligned(basis: readonly Basis[], aligned: NonNullable<Skill['esco']>): RecordPath[] {
  const places: RecordPath[] = [];
  basis.forEach((reason, index) => {
    if (reason === 'draft' || !('concepts' in reason)) return;
    reason.concepts.forEach((iri, place) => {
      // A skill has a handful of alignments: looking through them is faster than a set for each.
      if (!aligned.some((alignment) => alignment.iri === iri)) places.push([index, 'concepts', place]);
    });
  });
  return places;
}
