import type { AssessmentResult } from '../../model/self-assessment.ts';
import { writeResult } from '../../insights/self-assessment/result-file.ts';
import { writeLink } from '../../insights/self-assessment/share-link.ts';
import { groupsOf } from '../../insights/self-assessment/sheet.ts';
import { saveFile } from '../save-file.ts';
import { clearFragment, continueFragment, readArrival, resultFragment, type Arrival } from './arrival.ts';
import type { Extras } from './extras.ts';
import { Intake, type Incoming } from './intake.ts';
import { Keeper } from './keeper.ts';
import { carryToOtherLanguages } from './language-links.ts';
import { offerResult } from './offer-panel.ts';
import type { ResultView } from './result-view.ts';
import { RunView } from './run-view.ts';
import type { Setting } from './setting.ts';
import { sharePanel } from './share-panel.ts';
import { StartView } from './start-view.ts';
import { after, BLANK, resultOf, type Action, type Assessment, type Place } from './state.ts';

/** The self-assessment: it holds the answers, decides what is shown, and sends nothing anywhere. */
export class AssessmentPage {
  private readonly root: HTMLElement;
  private readonly setting: Setting;
  private readonly begin: StartView;
  private readonly run: RunView;
  private readonly keeper: Keeper;
  private readonly intake: Intake;
  private readonly link: { hide(): void };
  private result: ResultView | undefined;
  private state: Assessment = BLANK;
  private earlier: AssessmentResult | undefined;
  private isLeaving = false;

  constructor(root: HTMLElement, setting: Setting, extras: Extras) {
    this.root = root;
    this.setting = setting;
    const say = (message: string) => this.say(message);
    this.intake = new Intake(setting, say);
    this.keeper = new Keeper(
      root,
      () => this.agree(),
      () => this.say(setting.texts.forgotten),
    );
    this.begin = new StartView(this.part('[data-view=start]'), setting, {
      begin: (form) => this.do({ type: 'begin', form }),
      resume: () => this.do({ type: 'go', at: this.firstOpenPart() }),
    });
    this.run = new RunView(this.part('[data-view=run]'), setting.sheet, setting.texts, {
      answer: (item, answer) => this.do({ type: 'answer', item, answer, on: thisMonth() }),
      goTo: (at) => this.do({ type: 'go', at }),
      finish: () => this.do({ type: 'go', at: 'result' }),
    });
    const result = this.part('[data-view=result]');
    const linkOf = () => `${location.origin}${location.pathname}${resultFragment(this.asLink())}`;
    this.link = sharePanel(result, setting.texts, linkOf, say);
    void extras.ResultView.then((View) => {
      if (!View) return this.say(setting.texts.resultFailed);
      this.result = new View(result, setting, extras, {
        aim: (target) => this.do({ type: 'aim', target }),
        goTo: (at) => this.do({ type: 'go', at }),
        closeComparison: () => this.compareWith(undefined),
      });
      this.show();
      if (this.state.at === 'result') this.focus();
    });
  }

  /** Begins with what the address brings or this device remembers, or at the start. */
  start(): void {
    this.listen();
    const { kept } = this.keeper;
    const arrival = readArrival(location.hash);
    this.keeper.set(kept !== undefined && !arrival?.isBorrowed);
    if (!(arrival && this.arrive(arrival)) && kept !== undefined) this.resume(kept);
    history.replaceState({ at: this.state.at }, '');
    this.show();
    if (this.state.at !== 'start') this.focus();
  }

  private listen(): void {
    this.on('[data-start-over]', () => this.startOver());
    this.on('[data-save]', () => this.save());
    this.on('[data-print]', () => print());
    this.on('[data-change]', () => this.do({ type: 'go', at: 0 }));
    this.on('[data-to-full]', () => this.do({ type: 'begin', form: 'full' }));
    this.intake.listen(this.part('[data-load]'), (incoming) => this.receive(incoming));
    this.intake.listen(this.part('[data-compare-file]'), (incoming) => this.compareWith(incoming));
    addEventListener('popstate', ({ state }) => this.step(state));
    addEventListener('hashchange', () => this.receiveLink());
    addEventListener('pageshow', () => {
      this.isLeaving = false;
    });
    addEventListener('beforeunload', (event) => {
      if (this.state.isUnsaved && !this.keeper.isOn && !this.isLeaving) event.preventDefault();
    });
    carryToOtherLanguages(
      () => this.carried(),
      () => {
        this.isLeaving = true;
      },
    );
  }

  private do(action: Action): void {
    const { at } = this.state;
    this.state = after(this.state, action, this.setting.sheet);
    this.say('');
    this.link.hide();
    this.keeper.keep(writeResult(this.asResult()));
    // A link in the address no longer says what the page shows.
    if (action.type === 'answer') clearFragment();
    this.show();
    if (this.state.at === at) return;
    history.pushState({ at: this.state.at }, '');
    this.focus();
  }

  /** Goes where the browser’s own buttons lead. */
  private step(entry: unknown): void {
    const at = (entry as { at?: Place } | null)?.at;
    if (at === undefined) return;
    this.state = after(this.state, { type: 'go', at }, this.setting.sheet);
    this.show();
    this.focus();
  }

  private show(): void {
    const { at, form } = this.state;
    const shown = typeof at === 'number' ? 'run' : at;
    for (const view of this.root.querySelectorAll<HTMLElement>('[data-view]'))
      view.hidden = view.dataset.view !== shown;
    this.part('[data-to-full]').hidden = form === 'full';
    if (shown === 'start') this.begin.show(this.state, this.asResult().on);
    if (shown === 'run') this.run.show(this.state);
    if (shown === 'result') this.result?.show(this.state, this.asResult(), this.earlier);
  }

  private focus(): void {
    const { at } = this.state;
    if (at === 'start') this.part('h1').focus();
    else if (at === 'result') this.result?.focus();
    else this.run.focus();
  }

  private say(message: string, ...more: readonly Node[]): void {
    this.part('[data-message]').replaceChildren(message, ...more);
  }

  /** Takes what the address brings; false where it could not be read. */
  private arrive({ type, link, at, isBorrowed }: Arrival): boolean {
    const incoming = this.intake.fromLink(link);
    // What travelled to another language has arrived; a shared link stays, so that the page can be loaded anew.
    if (type === 'continue') clearFragment();
    if (!incoming) return false;
    const isUnsaved = !isBorrowed && Object.keys(incoming.result.answers).length > 0;
    this.take(incoming.result, at, { isBorrowed, isUnsaved });
    if (type === 'result') this.sayBorrowed();
    return true;
  }

  private sayBorrowed(): void {
    const { byLink, ownAnswers } = this.setting.texts;
    if (this.keeper.kept === undefined) return this.say(byLink);
    const back = document.createElement('a');
    back.href = location.pathname;
    back.textContent = ownAnswers;
    this.say(`${byLink} `, back);
  }

  /** Goes on with what this device remembers. Something that cannot be read is reported and left alone. */
  private resume(kept: string): void {
    const incoming = this.intake.fromFile(kept);
    this.keeper.set(incoming !== undefined);
    if (!incoming) return;
    this.take(incoming.result, 'start');
    this.say(incoming.leftOut);
  }

  private take(result: AssessmentResult, at: Place, how: { isBorrowed?: boolean; isUnsaved?: boolean } = {}): void {
    this.state = after(this.state, { type: 'take', result, at, ...how }, this.setting.sheet);
  }

  /** A link to a result has been opened in the tab of this very page. */
  private receiveLink(): void {
    const arrival = readArrival(location.hash);
    if (!arrival) return;
    clearFragment();
    const incoming = this.intake.fromLink(arrival.link);
    if (incoming) this.receive(incoming);
  }

  /** Takes a result where there is nothing to lose, and else asks. */
  private receive(incoming: Incoming): void {
    const replace = () => {
      this.do({ type: 'take', result: incoming.result, at: 'result' });
      this.say(this.intake.loaded(incoming));
    };
    if (this.state.answers.size === 0) return replace();
    const compare = () => this.compareWith(incoming);
    offerResult(this.part('[data-offer]'), incoming.result, this.setting, { replace, compare });
  }

  private compareWith(incoming: Incoming | undefined): void {
    this.earlier = incoming?.result;
    this.do({ type: 'go', at: 'result' });
    if (incoming) this.say(incoming.leftOut);
    this.focus();
  }

  private save(): void {
    const result = this.asResult();
    saveFile(`self-assessment-${result.on}.json`, new Blob([writeResult(result)], { type: 'application/json' }));
    this.do({ type: 'saved' });
    this.say(this.setting.texts.saved);
  }

  private startOver(): void {
    if (!confirm(this.setting.texts.startOverSure)) return;
    this.earlier = undefined;
    clearFragment();
    this.do({ type: 'clear' });
    this.say(this.setting.texts.startedOver);
  }

  private agree(): void {
    const { texts } = this.setting;
    // Something is kept that this page does not show: it must not be lost unasked.
    if (!this.keeper.isOn && this.keeper.kept !== undefined && !confirm(texts.replaceRemembered)) return;
    this.keeper.set(true);
    this.do({ type: 'adopt' });
    this.say(this.keeper.isOn ? texts.remembered : texts.notRemembered);
  }

  private asResult(): AssessmentResult {
    return resultOf(this.state, this.setting.sheet, this.setting.place.language, thisMonth());
  }

  private asLink(): string {
    return writeLink(this.asResult(), this.setting.sheet);
  }

  /** What goes along into another language; nothing before somebody has begun. */
  private carried(): string | undefined {
    const { at, answers, isBorrowed } = this.state;
    if (at === 'start' && answers.size === 0) return undefined;
    return continueFragment({ link: this.asLink(), at, isBorrowed });
  }

  private firstOpenPart(): Place {
    const { form, answers } = this.state;
    const part = groupsOf(this.setting.sheet, form).findIndex(({ items }) => items.some(({ id }) => !answers.has(id)));
    return part < 0 ? 'result' : part;
  }

  private on(selector: string, listener: () => void): void {
    for (const element of this.root.querySelectorAll(selector)) element.addEventListener('click', listener);
  }

  private part<E extends HTMLElement>(selector: string): E {
    return this.root.querySelector<E>(selector)!;
  }
}

/** The month of today, as YYYY-MM. */
function thisMonth(): string {
  return new Date().toISOString().slice(0, 7);
}
