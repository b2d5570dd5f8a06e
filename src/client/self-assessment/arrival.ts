import type { Place } from './state.ts';

/** What an address brings along behind `#`. */
export interface Arrival {
  /** `result`: a result that was shared; `continue`: a self-assessment that goes on in another language. */
  readonly type: 'result' | 'continue';
  readonly link: string;
  readonly at: Place;
  /** True for answers that may be somebody else’s. */
  readonly isBorrowed: boolean;
}

/** The part behind `#` that shares a result. */
export function resultFragment(link: string): string {
  return `#result=${link}`;
}

/** The part behind `#` with which a self-assessment goes on in another language. */
export function continueFragment({ link, at, isBorrowed }: Omit<Arrival, 'type'>): string {
  return `#continue=${link}&at=${at}${isBorrowed ? '&borrowed=1' : ''}`;
}

/** Reads the part of an address behind `#`; undefined where it is a place on the page. */
export function readArrival(hash: string): Arrival | undefined {
  const parts = new URLSearchParams(hash.slice(1));
  const shared = parts.get('result');
  if (shared !== null) return { type: 'result', link: shared, at: 'result', isBorrowed: true };
  const link = parts.get('continue');
  if (link === null) return undefined;
  return { type: 'continue', link, at: placeOf(parts.get('at')), isBorrowed: parts.has('borrowed') };
}

function placeOf(text: string | null): Place {
  if (text !== null && /^\d{1,3}$/.test(text)) return Number(text);
  return text === 'result' ? text : 'start';
}

/** Takes what stands behind `#` out of the address, and leaves everything else as it is. */
export function clearFragment(): void {
  if (location.hash !== '') history.replaceState(history.state, '', location.pathname + location.search);
}
