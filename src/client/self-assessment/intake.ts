import { fill, formatDate, plural } from '../../i18n/format.ts';
import type { AssessmentResult } from '../../model/self-assessment.ts';
import { readResult, type FileProblem, type ReadResult } from '../../insights/self-assessment/result-file.ts';
import { readLink } from '../../insights/self-assessment/share-link.ts';
import { fileText } from './file-text.ts';
import type { Setting } from './setting.ts';

/** A result that came in, with what there is to say about it. */
export interface Incoming {
  readonly result: AssessmentResult;
  /** How many answers had to be left out, in words; empty where none. */
  readonly leftOut: string;
}

/** Reads results from files and links; what cannot be read is reported, and changes nothing. */
export class Intake {
  private readonly setting: Setting;
  private readonly say: (message: string) => void;

  constructor(setting: Setting, say: (message: string) => void) {
    this.setting = setting;
    this.say = say;
  }

  /** Hands on the result whenever a file is chosen in a field. */
  listen(field: HTMLInputElement, use: (incoming: Incoming) => void): void {
    field.addEventListener('change', () => {
      const [file] = field.files ?? [];
      if (!file) return;
      void fileText(file).then((text) => {
        // The same file can be chosen again.
        field.value = '';
        const incoming = this.fromFile(text);
        if (incoming) use(incoming);
      });
    });
  }

  /** The result in the text of a file. */
  fromFile(text: string): Incoming | undefined {
    return this.judged(readResult(text, this.setting.sheet));
  }

  /** The result in a link. */
  fromLink(link: string): Incoming | undefined {
    return this.judged(readLink(link, this.setting.sheet, this.setting.place.language));
  }

  /** That a result has been loaded, in words. */
  loaded({ result, leftOut }: Incoming): string {
    const month = formatDate(this.setting.place.language, result.on);
    return `${fill(this.setting.texts.loaded, { month })} ${leftOut}`.trim();
  }

  private judged(read: ReadResult | { readonly problem: FileProblem | 'older' }): Incoming | undefined {
    const { texts, place } = this.setting;
    if (read.problem !== undefined) {
      this.say(texts.problem[read.problem]);
      return undefined;
    }
    const { result, leftOut } = read;
    return { result, leftOut: leftOut.length === 0 ? '' : plural(place.language, leftOut.length, texts.leftOut) };
  }
}
