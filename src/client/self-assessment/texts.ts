import type { SelfAssessmentTexts } from '../../i18n/messages/self-assessment/en.ts';
import type { Form } from '../../model/assessment-terms.ts';
import type { GraphOffer } from '../../insights/graph/graph.ts';
import type { PickerTexts } from '../jobs/job-picker.ts';

type ToolTexts = SelfAssessmentTexts['tool'];

/** What the script says, given by the page. */
export interface AssessmentTexts extends ToolTexts, PickerTexts {
  readonly forms: Readonly<Record<Form, string>>;
  /** The names of the levels, lowest first. */
  readonly levels: readonly string[];
  /** The names of the skill families by code. */
  readonly familyNames: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<GraphOffer['collection'] | 'learning-factories', string>>;
}
