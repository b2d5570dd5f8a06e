import type { GroupTexts } from '../../../i18n/messages/self-assessment/group/en.ts';
import type { ItemKind } from '../../../model/assessment-terms.ts';
import type { Sheet } from '../../../insights/self-assessment/sheet.ts';
import type { PagePlace } from '../../page-place.ts';
import type { AssessmentTexts } from '../texts.ts';

type ToolTexts = GroupTexts['tool'];

/** What the script of the group view says, given by the page. */
export interface GroupPageTexts extends ToolTexts, Pick<AssessmentTexts, 'forms' | 'levels' | 'familyNames'> {
  readonly kinds: Readonly<Record<ItemKind, string>>;
}

/** What the page gives the script of the group view. */
export interface GroupSetting {
  readonly sheet: Sheet;
  readonly texts: GroupPageTexts;
  readonly place: PagePlace;
}
