import { plural } from '../../i18n/format.ts';
import { ANSWER_VALUES } from '../../model/assessment-terms.ts';
import type { Language } from '../../model/languages.ts';
import { masteredItems, strongestItems } from '../../insights/self-assessment/mastered.ts';
import { itemsOf, type Sheet, type SheetItem } from '../../insights/self-assessment/sheet.ts';
import { make } from '../make-element.ts';
import type { JobContext } from './job-context.ts';
import type { Assessment } from './state.ts';
import type { AssessmentTexts } from './texts.ts';

/** So many sentences are read; more are folded away, and do not fit on one sheet of paper. */
const FIRST = 8;

/** What the person can already do, in the sentences of the questionnaire. */
export function canList(
  sheet: Sheet,
  { form, answers }: Assessment,
  texts: AssessmentTexts,
  language: Language,
): HTMLElement[] {
  const items = masteredItems(sheet, form, answers);
  const title = make('h3', '', texts.can);
  if (items.length === 0) return [title, make('p', '', texts.canNone)];
  const parts: HTMLElement[] = [title, make('p', 'soft', texts.canLead), sentences(items.slice(0, FIRST))];
  const more = items.slice(FIRST);
  if (more.length > 0) {
    const fold = make('details', 'on-screen');
    fold.append(make('summary', '', plural(language, more.length, texts.canMore)), sentences(more));
    parts.push(fold);
  }
  return parts;
}

function sentences(items: readonly SheetItem[]): HTMLElement {
  const list = make('ul', 'sentences');
  list.append(...items.map(({ text }) => make('li', '', text)));
  return list;
}

/** Skills to name in an application, each with the sentence that shows it. */
export function strengthList(
  sheet: Sheet,
  { form, answers }: Assessment,
  texts: AssessmentTexts,
  context: JobContext | undefined,
): HTMLElement[] {
  const title = make('h3', '', texts.strengths);
  const items = strongestItems(sheet, form, answers);
  if (items.length === 0) return [title, make('p', 'soft', texts.strengthsNone)];
  const list = make('ul', 'ref-list');
  for (const { skill, text } of items) {
    const entry = make('li');
    if (context) entry.append(context.data.link('skills', skill), make('span', 'meta', text));
    else entry.textContent = text;
    list.append(entry);
  }
  return [title, make('p', 'soft', texts.strengthsLead), list];
}

/** The sentences on attitude by answer, apart from everything that is counted; nothing where the form asks for none. */
export function attitudeList(sheet: Sheet, { form, answers }: Assessment, texts: AssessmentTexts): HTMLElement[] {
  const items = itemsOf(sheet, form).filter(({ kind }) => kind === 'attitude');
  const list = make('dl', 'attitudes');
  for (const value of [...ANSWER_VALUES].reverse()) {
    const given = items.filter(({ id }) => answers.get(id) === value);
    if (given.length === 0) continue;
    const group = make('div');
    group.append(make('dt', '', sheet.answers.attitude[value]), ...given.map(({ text }) => make('dd', '', text)));
    list.append(group);
  }
  return list.childElementCount === 0
    ? []
    : [make('h3', '', texts.attitude), make('p', 'soft', texts.attitudeLead), list];
}
