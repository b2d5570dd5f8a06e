import type { Catalogue } from './catalogue.ts';
import { deepFreeze } from './freeze.ts';
import { loadCatalogue } from './load.ts';

/**
 * The catalogue for the pages. Content with errors stops the build here, with a list of them.
 *
 * @param root the project root
 */
export async function preparedCatalogue(root: string): Promise<Catalogue> {
  const { catalogue, diagnostics } = await loadCatalogue(root);
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  if (errors.length > 0) {
    const lines = errors.map(
      ({ file, range, code, message }) => `${file}:${range.start.line}:${range.start.column} ${code} ${message}`,
    );
    throw new Error(
      `The content has ${errors.length === 1 ? 'an error' : `${errors.length} errors`}; see \`npm run validate\`.\n${lines.join('\n')}`,
    );
  }
  return deepFreeze(catalogue);
}
