import type { Language } from '../../model/text.ts';
import { writeCodes } from '../../search/codes.ts';
import type { ListFile, ListFileRow, ListName } from '../../search/list-format.ts';
import { LISTS } from './lists.ts';
import { orderedRows, shownFacets } from './pages.ts';

/** All rows of a list with what they can be filtered by, for the script that filters them. */
export function listFile(name: ListName, language: Language): ListFile {
  const list = LISTS[name].list(language);
  const facets = shownFacets(list).map(({ name }) => name);
  const rows = orderedRows(list).map((row): ListFileRow => {
    const common = [
      row.id,
      row.title.value,
      list.groups.indexOf(row.group),
      writeCodes(facets, row.values),
      row.side,
      row.meta,
      row.otherNames.join(' '),
    ] as const;
    return row.title.language === language ? common : [...common, row.title.language];
  });
  return { groups: list.groups, rows };
}
