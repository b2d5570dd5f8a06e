import type { Entry } from '../catalogue/catalogue.ts';
import { attachmentAddress } from './addresses.ts';
import { withPlaces } from './body/places.ts';
import { renderBody } from './body/render.ts';

const rendered = new WeakMap<Entry, Promise<string>>();

/** The body of a learning structure or product as HTML, with the addresses of its files; rendered once for all languages. */
export function materialText(entry: Entry): Promise<string> {
  const text = rendered.get(entry) ?? render(entry);
  rendered.set(entry, text);
  return text;
}

async function render({ collection, id, body = '' }: Entry): Promise<string> {
  const { html } = await renderBody(body);
  return withPlaces(html, { file: (path) => attachmentAddress(collection, id, decodeURI(path)) });
}
