import { LOCAL_FILE } from './local-files.ts';

/** Where the things lie that a body leads to, seen from the page on which it stands. */
export interface Places {
  /** The address of a file beside the record, by its encoded path in the folder. */
  readonly file: (path: string) => string;
  /** The address of a heading by its id; undefined where it is not known. */
  readonly heading?: (id: string) => string | undefined;
}

/** Fills the addresses of files and headings into a rendered body, whose attributes all stand in quotation marks. */
export function withPlaces(html: string, { file, heading }: Places): string {
  return html.replace(/ (href|src)="([^"]*)"/g, (all, name: string, address: string) => {
    if (address.startsWith(LOCAL_FILE)) return ` ${name}="${file(address.slice(LOCAL_FILE.length))}"`;
    const place = address.startsWith('#') ? heading?.(address.slice(1)) : undefined;
    return place === undefined ? all : ` ${name}="${place}"`;
  });
}
