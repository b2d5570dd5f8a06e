/** What a combobox suggests and what becomes of a choice. */
export interface ComboboxSource {
  /** The contents of the options for what is typed, best first; none closes the list. */
  suggest(query: string): readonly (readonly HTMLElement[])[];
  /** Called with the place of the option that was chosen. */
  choose(index: number): void;
  /** What is said to screen readers when the options have changed. */
  announce(options: number): string;
}

/** Lists on the page so far; each needs an id of its own. */
let lists = 0;

/** A text field with suggestions, after the ARIA pattern of a combobox with a list. */
export class Combobox {
  private readonly input: HTMLInputElement;
  private readonly source: ComboboxSource;
  private readonly list = document.createElement('ul');
  private readonly status = document.createElement('span');
  private active = -1;

  /**
   * @param host what the list is put into, beside the input
   * @param label what the list is called
   */
  constructor(host: HTMLElement, input: HTMLInputElement, label: string, source: ComboboxSource) {
    this.input = input;
    this.source = source;
    lists += 1;
    this.list.id = `suggestions-${lists}`;
    this.list.className = 'suggestions';
    this.list.hidden = true;
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', label);
    this.status.className = 'visually-hidden';
    this.status.setAttribute('role', 'status');
    host.append(this.list, this.status);
  }

  start(): void {
    this.input.setAttribute('role', 'combobox');
    this.input.setAttribute('aria-autocomplete', 'list');
    this.input.setAttribute('aria-controls', this.list.id);
    this.input.setAttribute('aria-expanded', 'false');
    this.input.addEventListener('input', () => this.suggest());
    this.input.addEventListener('keydown', (event) => this.onKey(event));
    this.input.addEventListener('blur', () => this.close());
    // The input keeps the focus while an option is clicked or touched.
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest('[role=option]');
      if (option) this.choose([...this.list.children].indexOf(option));
    });
    if (this.input.value.trim() !== '') this.suggest();
  }

  private suggest(): void {
    const query = this.input.value.trim();
    const options = query === '' ? [] : this.source.suggest(query);
    if (options.length === 0) return this.close();
    this.list.replaceChildren(...options.map((content, index) => this.option(content, index)));
    this.list.hidden = false;
    this.input.setAttribute('aria-expanded', 'true');
    this.status.textContent = this.source.announce(options.length);
    this.activate(-1);
  }

  private option(content: readonly HTMLElement[], index: number): HTMLElement {
    const option = document.createElement('li');
    option.id = `${this.list.id}-${index}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.append(...content);
    return option;
  }

  private onKey(event: KeyboardEvent): void {
    const isOpen = !this.list.hidden;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      if (!isOpen) this.suggest();
      // One place more than there are options: between the last and the first stands the input itself.
      const places = this.list.children.length + 1;
      if (!this.list.hidden) this.activate(((this.active + 1 + step + places) % places) - 1);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      this.close();
    } else if (event.key === 'Enter' && isOpen && this.active >= 0) {
      event.preventDefault();
      this.choose(this.active);
    }
  }

  private choose(index: number): void {
    this.close();
    this.source.choose(index);
  }

  private activate(index: number): void {
    this.active = index;
    [...this.list.children].forEach((option, at) => {
      option.setAttribute('aria-selected', String(at === index));
      if (at === index) option.scrollIntoView({ block: 'nearest' });
    });
    if (index >= 0) this.input.setAttribute('aria-activedescendant', `${this.list.id}-${index}`);
    else this.input.removeAttribute('aria-activedescendant');
  }

  private close(): void {
    this.list.hidden = true;
    this.status.textContent = '';
    this.input.setAttribute('aria-expanded', 'false');
    this.activate(-1);
  }
}
