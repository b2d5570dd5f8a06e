import type { TranslationCheck } from './check.ts';
import { translationField } from './translation-field.ts';
import { translationFigures } from './translation-figures.ts';
import { translationLength } from './translation-length.ts';
import { translationMissing } from './translation-missing.ts';
import { translationSame } from './translation-same.ts';
import { translationStale } from './translation-stale.ts';
import { translationUndated } from './translation-undated.ts';
import { translationUnknownRecord } from './translation-unknown-record.ts';

/** The rules for translations; apart from the others, so that a thread that needs no others can load these alone. */
export const TRANSLATION_CHECKS: readonly TranslationCheck[] = [
  translationUnknownRecord,
  translationField,
  translationFigures,
  translationLength,
  translationStale,
  translationUndated,
  translationSame,
  translationMissing,
];
