/** The kinds of members that the Strategic Plan of the Alliance invites (2023), in its order. */
export const MEMBER_TYPES = ['vet', 'research', 'applied-sciences', 'companies', 'policy', 'international'] as const;
export type MemberType = (typeof MEMBER_TYPES)[number];

/**
 * Which types of organisations, as the observatory names them, are of which kind of member. The plan gives no definitions: a
 * type that is of no kind, or of more than one, stands where it fits best, and the page says that this is our reading.
 */
export const ORGANISATION_TYPES: Readonly<Record<MemberType, readonly string[]>> = {
  vet: ['vet-centre', 'innovation-centre', 'adult-education-centre', 'community-college', 'education-industry-network'],
  research: ['research-centre', 'competence-centre', 'consultancy'],
  'applied-sciences': ['university'],
  companies: ['company', 'industry-cluster'],
  policy: ['public-authority'],
  international: ['association'],
};
