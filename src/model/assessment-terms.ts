/**
 * The fixed terms of a self-assessment. They stand apart from the schemas so that what runs in the browser can
 * have them without the library that checks schemas.
 */

/** The kinds of item. The kind decides which four answers an item has. */
export const ITEM_KINDS = ['knowledge', 'skill', 'attitude'] as const;

/** The kind of an item. */
export type ItemKind = (typeof ITEM_KINDS)[number];

/** The kinds whose answers count in the score of an area. Attitude is shown apart and never counted. */
export const SCORED_KINDS = ['knowledge', 'skill'] as const satisfies readonly ItemKind[];

/** True for items whose answers count in a result. */
export function isScored({ kind }: { readonly kind: ItemKind }): boolean {
  return (SCORED_KINDS as readonly ItemKind[]).includes(kind);
}

/** The described answers of a kind of item by their value, lowest first. */
export const ANSWER_VALUES = [0, 1, 2, 3] as const;

/** A described answer as its place in the answers of the kind. */
export type AnswerValue = (typeof ANSWER_VALUES)[number];

/** The answers beside the described ones. None of them is zero, and none of them counts. */
export const OTHER_ANSWERS = ['not-applicable', 'unknown', 'undisclosed'] as const;

/** An answer beside the described ones. */
export type OtherAnswer = (typeof OTHER_ANSWERS)[number];

/** What a person answers to an item. */
export type Answer = AnswerValue | OtherAnswer;

/** The two lengths of an instrument: `short` has the items that are marked so, `full` has all. */
export const FORMS = ['short', 'full'] as const;

/** The length of an instrument that a person has chosen. */
export type Form = (typeof FORMS)[number];

/** How many items the short form has. */
export const SHORT_FORM_ITEMS = 12;

/** Versions of the scoring rules that the project has (`src/insights/self-assessment`). */
export const SCORING_VERSIONS = [1] as const;

/** The mark by which a result file is known. */
export const RESULT_FORMAT = 'lcamp-self-assessment';

/** The version of the result file that is written. */
export const RESULT_FORMAT_VERSION = 1;
