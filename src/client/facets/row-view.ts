import { make } from '../make-element.ts';
import type { ListedRow } from './list-rows.ts';

/** What rows need of the page: the address of the list, and how a title in another language is marked. */
export interface RowPlace {
  /** The address below which the records stand, with a slash at its end. */
  readonly address: string;
  /** What the mark of a language says; `{language}` stands for its name. */
  readonly mark: string;
  readonly language: string;
}

/** The rows of a list under their headings, as the page itself shows them. */
export function showRows(rows: readonly ListedRow[], place: RowPlace): DocumentFragment {
  const shown = document.createDocumentFragment();
  for (const [group, members] of Map.groupBy(rows, (row) => row.group)) {
    const section = make('section', 'group');
    if (group) {
      section.setAttribute('aria-label', group);
      section.append(make('h2', '', group));
    }
    const list = make('ul', 'rows');
    list.append(...members.map((row) => showRow(row, place)));
    section.append(list);
    shown.append(section);
  }
  return shown;
}

function showRow(row: ListedRow, place: RowPlace): HTMLElement {
  const item = make('li');
  const link = document.createElement('a');
  link.href = `${place.address}${row.id}/`;
  if (row.titleLanguage) link.append(...foreignTitle(row.title, row.titleLanguage, place));
  else link.textContent = row.title;
  item.append(link);
  if (row.side) item.append(make('span', 'side', row.side));
  if (row.meta) item.append(make('span', 'meta', row.meta));
  return item;
}

function foreignTitle(title: string, language: string, place: RowPlace): HTMLElement[] {
  const text = make('span', '', title);
  text.lang = language;
  const mark = make('abbr', 'lang-tag', language);
  const names = new Intl.DisplayNames(place.language, { type: 'language' });
  mark.title = place.mark.replace('{language}', names.of(language) ?? language);
  return [text, mark];
}
