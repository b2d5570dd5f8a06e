import type { Check } from '../check.ts';
import { instrumentBalance } from './instrument-balance.ts';
import { instrumentBands } from './instrument-bands.ts';
import { instrumentChanged } from './instrument-changed.ts';
import { instrumentChangelog } from './instrument-changelog.ts';
import { instrumentMissing } from './instrument-missing.ts';
import { instrumentSize } from './instrument-size.ts';
import { itemIdReused } from './item-id-reused.ts';
import { itemJoined } from './item-joined.ts';
import { itemKind } from './item-kind.ts';
import { itemLength } from './item-length.ts';
import { itemNegation } from './item-negation.ts';
import { itemPerson } from './item-person.ts';
import { itemSentence } from './item-sentence.ts';
import { reliabilityRecord } from './reliability-record.ts';
import { shortForm } from './short-form.ts';
import { textRepeated } from './text-repeated.ts';
import { translationAbsent } from './translation-absent.ts';
import { translationIncomplete } from './translation-incomplete.ts';
import { translationOrder } from './translation-order.ts';
import { translationOutdated } from './translation-outdated.ts';
import { translationRepeated } from './translation-repeated.ts';
import { translationReviewer } from './translation-reviewer.ts';
import { translationUnmarked } from './translation-unmarked.ts';

/** The rules for instruments of self-assessment: the whole, the wording of items, translations, reliability. */
export const INSTRUMENT_CHECKS: readonly Check[] = [
  instrumentMissing,
  instrumentSize,
  instrumentBalance,
  shortForm,
  itemIdReused,
  instrumentBands,
  instrumentChangelog,
  instrumentChanged,
  itemLength,
  itemNegation,
  itemJoined,
  itemSentence,
  itemPerson,
  itemKind,
  textRepeated,
  translationAbsent,
  translationIncomplete,
  translationOutdated,
  translationUnmarked,
  translationOrder,
  translationRepeated,
  translationReviewer,
  reliabilityRecord,
];
