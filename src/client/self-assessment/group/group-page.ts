import { fill, plural } from '../../../i18n/format.ts';
import { takeFiles, type LeftOutFile, type TakenFile } from '../../../insights/self-assessment/group-files.ts';
import { groupViews } from '../../../insights/self-assessment/group.ts';
import { make } from '../../make-element.ts';
import { fileText } from '../file-text.ts';
import { groupSection } from './group-section.ts';
import type { GroupSetting } from './setting.ts';

/** The group view: it holds result files as long as the page is open, and sends nothing anywhere. */
export class GroupPage {
  private readonly root: HTMLElement;
  private readonly setting: GroupSetting;
  private taken: readonly TakenFile[] = [];

  constructor(root: HTMLElement, setting: GroupSetting) {
    this.root = root;
    this.setting = setting;
  }

  /** Waits for files. */
  start(): void {
    const field = this.part<HTMLInputElement>('[data-files]');
    field.addEventListener('change', () => {
      const files = [...(field.files ?? [])];
      // The same files can be chosen again.
      field.value = '';
      void this.add(files);
    });
    this.part('[data-clear]').addEventListener('click', () => {
      this.taken = [];
      this.show([], this.setting.texts.cleared);
      field.focus();
    });
    this.listenForDrops();
  }

  /** Files may be dropped anywhere: beside a field the browser would open them and leave the page. */
  private listenForDrops(): void {
    const mark = (isOver: boolean) => this.root.toggleAttribute('data-dropping', isOver);
    document.addEventListener('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      mark(true);
    });
    document.addEventListener('dragleave', ({ relatedTarget }) => {
      if (relatedTarget === null) mark(false);
    });
    document.addEventListener('drop', (event) => {
      mark(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      void this.add(files);
    });
  }

  private async add(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    const named = await Promise.all(files.map(async (file) => ({ name: file.name, text: await fileText(file) })));
    const { taken, leftOut } = takeFiles(named, this.setting.sheet, this.taken);
    this.taken = taken;
    this.show(leftOut, this.countWords(leftOut.length));
  }

  private show(leftOut: readonly LeftOutFile[], message: string): void {
    this.part('[data-message]').textContent = message;
    this.part('[data-left-out]').replaceChildren(...leftOut.map((file) => this.leftOutEntry(file)));
    this.part('[data-clear]').hidden = this.taken.length === 0;
    const views = groupViews(
      this.setting.sheet,
      this.taken.map(({ result }) => result),
    );
    this.part('[data-groups]').replaceChildren(...views.map((view) => groupSection(view, this.setting)));
  }

  private leftOutEntry(file: LeftOutFile): HTMLElement {
    const { texts, sheet } = this.setting;
    const entry = make('li');
    const values = {
      current: sheet.version,
      ...(file.problem === 'older' ? { version: file.version } : {}),
      ...(file.problem === 'duplicate' ? { name: file.sameAs } : {}),
    };
    entry.append(make('b', '', file.name), make('span', '', fill(texts.problem[file.problem], values)));
    return entry;
  }

  private countWords(leftOut: number): string {
    const { texts, place } = this.setting;
    const words = [plural(place.language, this.taken.length, texts.taken)];
    if (leftOut > 0) words.push(plural(place.language, leftOut, texts.leftOut));
    return words.join(' ');
  }

  private part<E extends HTMLElement>(selector: string): E {
    return this.root.querySelector<E>(selector)!;
  }
}
