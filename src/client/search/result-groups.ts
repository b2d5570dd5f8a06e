import type { Selection } from '../facets/selection.ts';
import { groupsOf, type Group } from './groups.ts';
import type { Found } from './ranking.ts';
import { resultItem, type ViewContext } from './result-view.ts';
import type { SearchTexts } from './search-texts.ts';

/** Results of a kind shown at first, and with each “show more”. */
const FIRST = 5;
const MORE = 10;

/** The results, grouped by kind. */
export class ResultGroups {
  private readonly root: HTMLElement;
  private readonly texts: Pick<SearchTexts, 'kinds' | 'more'>;

  constructor(root: HTMLElement, texts: Pick<SearchTexts, 'kinds' | 'more'>) {
    this.root = root;
    this.texts = texts;
  }

  /**
   * Shows the results that fit the filters.
   *
   * @param isWanted whether nothing else has been asked for in the meantime
   * @returns how many results there are
   */
  async show(
    found: readonly Found[],
    selection: Selection,
    context: ViewContext,
    isWanted: () => boolean,
  ): Promise<number> {
    const groups = groupsOf(found, selection);
    const sections = await Promise.all(groups.map((group) => this.section(group, context)));
    if (isWanted()) this.root.replaceChildren(...sections);
    return groups.reduce((sum, group) => sum + group.found.length, 0);
  }

  /** Takes all results away. */
  clear(): void {
    this.root.replaceChildren();
  }

  private async section({ kind, found }: Group, context: ViewContext): Promise<HTMLElement> {
    const section = document.createElement('section');
    const heading = document.createElement('h2');
    const count = document.createElement('span');
    const list = document.createElement('ul');
    heading.id = `results-${kind}`;
    section.setAttribute('aria-labelledby', heading.id);
    count.className = 'n';
    count.textContent = String(found.length);
    heading.append(this.texts.kinds[kind], ' ', count);
    list.className = 'rows';
    list.append(...(await Promise.all(found.slice(0, FIRST).map((each) => resultItem(each, context)))));
    section.append(heading, list);
    if (found.length > FIRST) section.append(this.moreButton(list, { kind, found }, context));
    return section;
  }

  private moreButton(list: HTMLElement, { kind, found }: Group, context: ViewContext): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'link-button';
    button.textContent = this.texts.more;
    button.setAttribute('aria-label', `${this.texts.more}: ${this.texts.kinds[kind]}`);
    button.addEventListener('click', () => {
      const shown = list.children.length;
      void Promise.all(found.slice(shown, shown + MORE).map((each) => resultItem(each, context))).then((items) => {
        list.append(...items);
        items[0]?.querySelector('a')?.focus();
        if (list.children.length >= found.length) button.remove();
      });
    });
    return button;
  }
}
