import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { destinationOf } from '../../catalogue/markdown/address.ts';

/** Begins the address of a file beside a record until it is known from where the body is read. */
export const LOCAL_FILE = 'attachment:';

/**
 * Marks the addresses of files beside a record. The same body stands on pages of several addresses and in an
 * archive, and reaches the files differently from each (see `places.ts`).
 */
export function localFiles() {
  return (tree: Root) => {
    visit(tree, 'element', ({ properties }) => {
      for (const name of ['href', 'src'] as const) {
        const address = properties[name];
        if (typeof address !== 'string') continue;
        const destination = destinationOf(address);
        if (destination.type === 'file') properties[name] = LOCAL_FILE + encodeURI(destination.path);
        else if (destination.type === 'outside') properties[name] = undefined;
      }
    });
  };
}
