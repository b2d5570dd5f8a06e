/** Where an address in a body leads. */
export type Destination =
  | { readonly type: 'web'; readonly url: URL }
  /** A place on the same page. */
  | { readonly type: 'anchor' }
  /** A file beside the record, as a path relative to its folder. */
  | { readonly type: 'file'; readonly path: string }
  | { readonly type: 'unsafe'; readonly scheme: string }
  | { readonly type: 'outside' };

/** Judges an address that stands in a body. Browsers ignore blanks and control characters in schemes, so does this. */
export function destinationOf(address: string): Destination {
  const bare = address.replace(/[\u0000-\u0020\u007f-\u009f\u00ad\u200b-\u200f\u2028\u2029\ufeff]/g, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https')
    return URL.canParse(bare) ? { type: 'web', url: new URL(bare) } : { type: 'unsafe', scheme };
  if (scheme !== undefined) return { type: 'unsafe', scheme };
  if (bare.startsWith('#')) return { type: 'anchor' };
  const path = decoded(bare.replace(/[?#].*$/, '')).replaceAll('\\', '/');
  if (path.startsWith('/')) return { type: 'outside' };
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return { type: 'outside' };
  }
  return { type: 'file', path: steps.join('/') };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const PRIVATE_NAMES = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|test|example|invalid)$/i;

/** True for hosts that only somebody inside a private network can reach, and for bare numbers. */
export function isPrivateHost({ hostname }: URL): boolean {
  const isNumber = /^[\d.]+$/.test(hostname) || hostname.startsWith('[');
  return isNumber || PRIVATE_NAMES.test(hostname) || !hostname.includes('.');
}
