import type { Sheet } from '../../../insights/self-assessment/sheet.ts';
import { placeOfPage } from '../../page-place.ts';
import { GroupPage } from './group-page.ts';
import type { GroupPageTexts } from './setting.ts';

/** Starts the group view of the page. */
export function loadGroup(): void {
  const root = document.querySelector<HTMLElement>('[data-group-view]')!;
  new GroupPage(root, {
    sheet: JSON.parse(root.dataset.sheet!) as Sheet,
    texts: JSON.parse(root.dataset.texts!) as GroupPageTexts,
    place: placeOfPage(),
  }).start();
}
