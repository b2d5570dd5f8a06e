import { FILE_RULES } from '../files/rules.ts';
import { PARSE_RULES } from '../parse/rules.ts';
import type { RuleInfo } from '../rule.ts';
import { SHAPE_RULES } from '../shape/rules.ts';
import { basisAligned } from './basis-aligned.ts';
import { BODY_CHECKS } from './body-checks.ts';
import { challengeDeadline } from './challenge-deadline.ts';
import { challengeStates } from './challenge-states.ts';
import type { Check } from './check.ts';
import { contradictoryRelation } from './contradictory-relation.ts';
import { countryRegion } from './country-region.ts';
import { cycles } from './cycles.ts';
import { dates } from './dates.ts';
import { duplicateTitle } from './duplicate-title.ts';
import { essentialSkills } from './essential-skills.ts';
import { fewSkills } from './few-skills.ts';
import { figureOrigin } from './figure-origin.ts';
import { figureRepeated } from './figure-repeated.ts';
import { exampleMarked } from './example-marked.ts';
import { eventDates } from './event-dates.ts';
import { FILE_CHECKS } from './file-checks.ts';
import { findingFigure } from './finding-figure.ts';
import { keyOrder } from './key-order.ts';
import { levelMissing } from './level-missing.ts';
import { levelRepeated } from './level-repeated.ts';
import { listedTwice } from './listed-twice.ts';
import { memberPlaced } from './member-placed.ts';
import { mixedQuestions } from './mixed-questions.ts';
import { nearDuplicateTitle } from './near-duplicate-title.ts';
import { phaseRole } from './phase-role.ts';
import { privateAddress } from './private-address.ts';
import { productFiles } from './product-files.ts';
import { recommendationEvidence } from './recommendation-evidence.ts';
import { recommendationFigures } from './recommendation-figures.ts';
import { replacement } from './replacement.ts';
import { reviewer } from './reviewer.ts';
import { RULE_CRASHED } from './run.ts';
import { sameSkills } from './same-skills.ts';
import { INSTRUMENT_CHECKS } from './self-assessment/instrument-checks.ts';
import { selfRelation } from './self-relation.ts';
import { skillTwice } from './skill-twice.ts';
import { stepTwice } from './step-twice.ts';
import { TEXT_CHECKS } from './text-checks.ts';
import { TRANSLATION_CHECKS } from './translation-checks.ts';
import { typedTwice } from './typed-twice.ts';
import { uniqueId } from './unique-id.ts';
import { unknownCode } from './unknown-code.ts';
import { unknownReference } from './unknown-reference.ts';
import { uptakeStale } from './uptake-stale.ts';
import { vocabularyDuplicate } from './vocabulary-duplicate.ts';
import { vocabularyHierarchy } from './vocabulary-hierarchy.ts';
import { vocabularyMissing } from './vocabulary-missing.ts';
import { vocabularyUnused } from './vocabulary-unused.ts';

/** The rules for records, vocabularies and instruments. A new one is one module and one line here. */
export const RECORD_CHECKS: readonly Check[] = [
  unknownReference,
  unknownCode,
  uniqueId,
  typedTwice,
  selfRelation,
  cycles,
  replacement,
  contradictoryRelation,
  listedTwice,
  duplicateTitle,
  nearDuplicateTitle,
  levelMissing,
  levelRepeated,
  essentialSkills,
  fewSkills,
  skillTwice,
  sameSkills,
  basisAligned,
  uptakeStale,
  figureOrigin,
  figureRepeated,
  mixedQuestions,
  findingFigure,
  countryRegion,
  memberPlaced,
  dates,
  eventDates,
  recommendationFigures,
  recommendationEvidence,
  reviewer,
  stepTwice,
  challengeStates,
  challengeDeadline,
  exampleMarked,
  privateAddress,
  productFiles,
  phaseRole,
  vocabularyUnused,
  vocabularyHierarchy,
  vocabularyDuplicate,
  vocabularyMissing,
  keyOrder,
  ...INSTRUMENT_CHECKS,
];

/** All rules that look at the content as a whole. */
export const CHECKS: readonly RuleInfo[] = [
  ...RECORD_CHECKS,
  ...BODY_CHECKS,
  ...TEXT_CHECKS,
  ...TRANSLATION_CHECKS,
  ...FILE_CHECKS,
];

/** Every rule there is, sorted by code: those of the readers, of the schemas and of the checks. */
export const RULES: readonly RuleInfo[] = [...FILE_RULES, ...PARSE_RULES, ...SHAPE_RULES, ...CHECKS, RULE_CRASHED].sort(
  (a, b) => (a.code < b.code ? -1 : 1),
);

/** The names of the rules by their codes. */
export const RULE_NAMES: ReadonlyMap<string, string> = new Map(RULES.map(({ code, name }) => [code, name]));
