import type { PluralForms } from '../../i18n/format.ts';
import type { Collection } from '../../model/collections.ts';

/** What the search page says, given by the page. */
export interface SearchTexts {
  readonly loading: string;
  readonly start: string;
  readonly none: string;
  readonly noneHint: string;
  readonly failed: string;
  readonly more: string;
  readonly resultsFor: string;
  readonly results: PluralForms;
  readonly matched: string;
  readonly understood: string;
  readonly fewerWords: string;
  readonly similarNames: string;
  readonly kinds: Readonly<Record<Collection, string>>;
}
