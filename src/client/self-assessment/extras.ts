import type { PagePlace } from '../page-place.ts';
import type { ResultExtras } from './result-extras.ts';
import type { ResultView } from './result-view.ts';

/** What is loaded after the page: the result, and what it shows. */
export interface Extras extends ResultExtras {
  /** Undefined where it could not be loaded. */
  readonly ResultView: Promise<typeof ResultView | undefined>;
}

/** In milliseconds: a busy browser must not put it off until the net is gone. */
const LONGEST_WAIT = 1000;

/**
 * Loads what the result needs as soon as the page itself stands, whether somebody gets so far or not: from then on the page
 * makes no request any more, works offline, and no request can tell of an answer.
 */
export function afterLoading(place: PagePlace): Extras {
  const idle = new Promise<void>((resolve) => {
    // Safari has no idle callbacks.
    const wait = () =>
      'requestIdleCallback' in window
        ? requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT })
        : setTimeout(resolve, LONGEST_WAIT / 5);
    if (document.readyState === 'complete') wait();
    else addEventListener('load', wait, { once: true });
  });
  const orNothing = () => undefined;
  return {
    ResultView: idle
      .then(() => import('./result-view.ts'))
      .then((module) => module.ResultView)
      .catch(orNothing),
    context: idle
      .then(() => import('./job-context.ts'))
      .then(({ loadJobContext }) => loadJobContext(place))
      .catch(orNothing),
    drawRadar: idle
      .then(() => import('./radar.ts'))
      .then((module) => module.drawRadar)
      .catch(orNothing),
  };
}
