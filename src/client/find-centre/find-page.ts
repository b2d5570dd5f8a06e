import { offersFor, placesFor, type Findable, type Need } from './answer.ts';

/** A row of the page with what it is found by. */
interface PageRow extends Findable {
  readonly element: HTMLElement;
}

/** Narrows the lists of the page to a technology and a region; what is chosen stands in the address. */
export function startFinder(): void {
  const form = document.querySelector<HTMLFormElement>('[data-find]');
  if (form) new Finder(form).start();
}

class Finder {
  private readonly form: HTMLFormElement;
  private readonly sections: readonly FoundSection[];
  private readonly post: HTMLAnchorElement;
  private readonly postAddress: string;

  constructor(form: HTMLFormElement) {
    this.form = form;
    this.sections = [...document.querySelectorAll<HTMLElement>('[data-candidates]')].map(
      (section) => new FoundSection(section, form.dataset.fits ?? ''),
    );
    this.post = document.querySelector<HTMLAnchorElement>('[data-post]')!;
    this.postAddress = this.post.href;
  }

  start(): void {
    this.form.classList.add('ready');
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('change', () => {
      const query = new URLSearchParams(Object.entries(this.need).filter(([, value]) => value !== '')).toString();
      history.replaceState(null, '', `${location.pathname}${query && `?${query}`}`);
      this.show();
    });
    addEventListener('popstate', () => this.readAddress());
    this.readAddress();
  }

  private get need(): Need {
    return { technology: this.box('technology').value, region: this.box('region').value };
  }

  private box(name: keyof Need): HTMLSelectElement {
    return this.form.elements.namedItem(name) as HTMLSelectElement;
  }

  /** Chooses what the address says; a value that is not on offer leaves the choice open. */
  private readAddress(): void {
    const query = new URLSearchParams(location.search);
    for (const name of ['technology', 'region'] as const) {
      const box = this.box(name);
      const wanted = query.get(name) ?? '';
      box.value = [...box.options].some(({ value }) => value === wanted) ? wanted : '';
    }
    this.show();
  }

  private show(): void {
    const names = { technology: this.nameOf('technology'), region: this.nameOf('region') };
    for (const section of this.sections) section.show(this.need, names);
    const address = new URL(this.postAddress);
    if (names.technology) address.searchParams.set('technologies', names.technology);
    if (names.region) address.searchParams.set('region', names.region);
    this.post.href = address.href;
  }

  /** The name of what is chosen; empty where the choice is left open. */
  private nameOf(name: keyof Need): string {
    const box = this.box(name);
    return box.value === '' ? '' : box.selectedOptions[0]!.text;
  }
}

/** A list of candidates with what is said when none of them fits. */
class FoundSection {
  private readonly section: HTMLElement;
  private readonly rows: readonly PageRow[];
  private readonly plurals: string;

  constructor(section: HTMLElement, plurals: string) {
    this.section = section;
    this.plurals = plurals;
    this.rows = [...section.querySelectorAll<HTMLElement>('[data-fitting] > li')].map((element) => ({
      element,
      technologies: wordsOf(element.dataset.technologies),
      regions: wordsOf(element.dataset.regions),
    }));
  }

  show(need: Need, names: Need): void {
    const isOffers = this.section.dataset.candidates === 'offers';
    const { fitting, unknown } = isOffers
      ? { fitting: offersFor(this.rows, need), unknown: [] }
      : placesFor(this.rows, need);
    this.fill('[data-fitting]', fitting);
    this.fill('[data-unknown] ul', unknown);
    this.say('[data-unknown] h3', names);
    this.part('[data-unknown]').hidden = unknown.length === 0;
    this.part('[data-count]').textContent = this.counted(fitting.length);
    // Somebody is there, but nobody has said what they work with: other words than where nobody is.
    const isSilent = fitting.length === 0 && need.technology !== '' && (unknown.length > 0 || need.region === '');
    for (const [selector, isShown] of [
      ['[data-none-known]', isSilent],
      ['[data-nobody]', fitting.length === 0 && !isSilent],
      ['[data-anywhere]', need.region !== '' && fitting.length > 0],
    ] as const) {
      const part = this.section.querySelector<HTMLElement>(selector);
      if (part) part.hidden = !isShown;
      this.say(selector, names);
    }
  }

  private part(selector: string): HTMLElement {
    return this.section.querySelector<HTMLElement>(selector)!;
  }

  private fill(selector: string, rows: readonly PageRow[]): void {
    this.section.querySelector(selector)?.replaceChildren(...rows.map(({ element }) => element));
  }

  /** Fills the names of what is chosen into the text that an element carries. */
  private say(selector: string, names: Need): void {
    const part = this.section.querySelector<HTMLElement>(selector);
    if (part?.dataset.text)
      part.textContent = part.dataset.text.replace('{technology}', names.technology).replace('{region}', names.region);
  }

  private counted(count: number): string {
    const forms = JSON.parse(this.plurals) as { one: string; other: string };
    const language = document.documentElement.lang;
    const form = new Intl.PluralRules(language).select(count) === 'one' ? forms.one : forms.other;
    return form.replace('{n}', new Intl.NumberFormat(language).format(count));
  }
}

function wordsOf(text = ''): string[] {
  return text.split(' ').filter(Boolean);
}
