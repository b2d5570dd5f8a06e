import type { Language } from '../model/text.ts';

/** Where a page stands: base path with slashes, and its language. */
export interface PagePlace {
  readonly base: string;
  readonly language: Language;
}

/** Reads from the document where the page stands. */
export function placeOfPage(): PagePlace {
  const { base = '/', language = 'en' } = document.body.dataset;
  return { base, language: language as Language };
}

/** Fetches a JSON file of the site. */
export async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return (await response.json()) as T;
}
