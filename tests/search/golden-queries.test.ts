import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { preparedCatalogue } from '../../src/catalogue/prepared.ts';
import { groupsOf } from '../../src/client/search/groups.ts';
import { find } from '../../src/client/search/ranking.ts';
import { LANGUAGES } from '../../src/model/text.ts';
import { GOLDEN_QUERIES } from './golden-queries.ts';
import { openSearchers, type Searchers } from './searchers.ts';

/** How far down the expected record may stand. */
const PLACES = 5;

let searchers: Searchers;
beforeAll(async () => {
  searchers = await openSearchers(await preparedCatalogue(process.cwd()));
});
afterAll(() => searchers.close());

describe.each(LANGUAGES)('search in %s', (language) => {
  it.each(GOLDEN_QUERIES[language])('answers “%s” with %s', async (query, record) => {
    const { found } = await find(query, searchers.byLanguage.get(language)!);
    expect(found.slice(0, PLACES).map((each) => each.record.key)).toContain(record);
    // On the page results stand by kind: there it must be among the first of its kind, too.
    const group = groupsOf(found, { values: new Map(), words: query }).find(
      (each) => each.kind === record.split('/')[0],
    );
    expect(group?.found.slice(0, PLACES).map((each) => each.record.key)).toContain(record);
  });
});
