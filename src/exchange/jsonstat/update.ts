import type { Catalogue, Entry } from '../../catalogue/catalogue.ts';
import type { Figure } from '../../model/indicator.ts';
import type { StatDataset } from './dataset.ts';
import { figuresOf, type ImportedFigure } from './figures.ts';
import { ImportError } from './import-error.ts';

/** What an import makes of an indicator. */
export interface Update {
  readonly entry: Entry<'indicators'>;
  /** The source to which the imported figures belong. */
  readonly source: string;
  readonly added: readonly ImportedFigure[];
  readonly changed: readonly { readonly before: Figure; readonly after: ImportedFigure }[];
  readonly unchanged: number;
  /** Places of the data set that the indicator does not show. */
  readonly leftOut: readonly string[];
  /** The day of the data, where the file says so. */
  readonly updated: string | undefined;
}

/**
 * What a data set changes in the indicators whose origins name it. Only places that an indicator shows already come in; an
 * indicator without figures from this origin takes all places that the vocabulary knows.
 *
 * @param only the id of the one indicator that is meant
 * @throws ImportError where no indicator names the data set, where its figures cannot be told apart, or where they belong to groups
 */
export function updatesFrom(dataset: StatDataset, catalogue: Catalogue, only?: string): Update[] {
  if (only !== undefined && !catalogue.entries.indicators.has(only))
    throw new ImportError(`There is no indicator “${only}”. Make one with: npm run new -- indicator ${only}`);
  const entries = [...catalogue.entries.indicators.values()] as Entry<'indicators'>[];
  const meant = entries.filter(({ id }) => only === undefined || id === only);
  const updates = meant.flatMap((entry) =>
    entry.data.origins
      .filter(({ dataset: code }) => code !== undefined && code.toUpperCase() === dataset.code)
      .map((origin) => updateOf(entry, figuresOf(dataset, origin), origin.source, dataset.updated, catalogue)),
  );
  if (updates.length === 0)
    throw new ImportError(
      `${only === undefined ? 'No indicator has' : `The indicator “${only}” has no`} an origin with ` +
        `\`dataset: ${dataset.code?.toLowerCase() ?? '…'}\`. Add that line to the origin that the figures belong to.`,
    );
  return updates;
}

function updateOf(
  entry: Entry<'indicators'>,
  imported: readonly ImportedFigure[],
  source: string,
  updated: string | undefined,
  { vocabularies }: Catalogue,
): Update {
  const own = entry.data.figures.filter((figure) => figure.source === source);
  if (own.some(({ group }) => group !== undefined))
    throw new ImportError(
      `The figures of “${entry.id}” from “${source}” belong to groups, and the data set does not say to which. Enter them by hand in ${entry.file}.`,
    );
  const shown = new Set(own.map(({ geography }) => geography));
  const isMeant = ({ geography }: ImportedFigure) =>
    shown.size > 0 ? shown.has(geography) : vocabularies.geographies.concepts.has(geography);
  const pairs = imported.filter(isMeant).map((after) => ({
    after,
    before: own.find(({ geography, period }) => geography === after.geography && period === after.period),
  }));
  const changed = pairs.filter((pair) => pair.before !== undefined && differs(pair.before, pair.after));
  return {
    entry,
    source,
    added: pairs.filter(({ before }) => before === undefined).map(({ after }) => after),
    changed: changed as Update['changed'],
    unchanged: pairs.filter(({ before, after }) => before !== undefined && !differs(before, after)).length,
    leftOut: [...new Set(imported.filter((figure) => !isMeant(figure)).map(({ geography }) => geography))].sort(),
    updated,
  };
}

function differs(before: Figure, after: ImportedFigure): boolean {
  return before.value !== after.value || [...(before.flags ?? [])].sort().join() !== [...after.flags].sort().join();
}
