import { fill, plural } from '../../../i18n/format.ts';
import { ITEM_KINDS } from '../../../model/assessment-terms.ts';
import { LEAST_PEOPLE, type GroupView } from '../../../insights/self-assessment/group.ts';
import { make } from '../../make-element.ts';
import { saveFile } from '../../save-file.ts';
import { heatCsv } from './heat-csv.ts';
import { heatMapOf, type HeatMap } from './heat-map.ts';
import { heatPicture } from './heat-picture.ts';
import { attitudeTable, HeatTable } from './heat-table.ts';
import type { GroupSetting } from './setting.ts';

/** What there is to see of the people who answered a form. */
export function groupSection(view: GroupView, setting: GroupSetting): HTMLElement {
  const { texts, sheet, place } = setting;
  const section = make('section', 'group-form');
  section.dataset.form = view.form;
  const map = heatMapOf(view, texts);
  if (!map) {
    const few = fill(texts.tooFew, { n: view.people, least: LEAST_PEOPLE });
    section.append(make('h2', '', texts.forms[view.form]), make('p', '', few));
    return section;
  }
  const title = `${texts.forms[view.form]}, ${plural(place.language, view.people, texts.people)}`;
  const version = fill(texts.caption, { version: sheet.version, least: LEAST_PEOPLE });
  const table = new HeatTable(map, title, setting);
  const attitudes = map.blocks.flatMap((block) => block.attitudes);
  section.append(make('h2', '', title), make('p', 'soft small', texts.reading));
  section.append(actions(map, table, title, [texts.reading, version, texts.mirror], setting), table.element);
  if (attitudes.length > 0)
    section.append(
      make('h3', '', texts.attitude),
      make('p', 'soft small', texts.attitudeLead),
      attitudeTable(attitudes, setting),
    );
  section.append(key(setting, attitudes.length > 0), make('p', 'soft small', `${version} ${texts.mirror}`));
  return section;
}

function actions(
  map: HeatMap,
  table: HeatTable,
  title: string,
  caption: readonly string[],
  setting: GroupSetting,
): HTMLElement {
  const { texts } = setting;
  const name = `self-assessment-group-${map.form}`;
  const row = make('p', 'actions');
  const button = (text: string, act: () => void) => {
    const made = make('button', 'button', text);
    made.type = 'button';
    made.addEventListener('click', act);
    row.append(made);
  };
  button(texts.unfold, () => table.foldAll(true));
  button(texts.fold, () => table.foldAll(false));
  button(texts.csv, () => saveFile(`${name}.csv`, new Blob([heatCsv(map, texts)], { type: 'text/csv;charset=utf-8' })));
  button(texts.png, () => {
    void heatPicture(map, table.open(), title, caption, setting).then((png) => saveFile(`${name}.png`, png));
  });
  button(texts.print, () => print());
  return row;
}

/** The described answers of the kinds of item, numbered as the columns are. */
function key({ texts, sheet }: GroupSetting, hasAttitude: boolean): HTMLElement {
  const details = make('details', 'answer-key');
  const list = make('dl');
  for (const kind of ITEM_KINDS) {
    if (kind === 'attitude' && !hasAttitude) continue;
    const group = make('div');
    const words = make('dd');
    const answers = make('ol');
    answers.append(...sheet.answers[kind].map((answer) => make('li', '', answer)));
    words.append(answers);
    group.append(make('dt', '', texts.kinds[kind]), words);
    list.append(group);
  }
  details.append(make('summary', '', texts.key), list);
  return details;
}
