import { fill } from '../../i18n/format.ts';
import { forgetProgress, keepProgress, readProgress, setFinished } from './progress-store.ts';

/** A part that can be finished: its name and page. */
type Part = readonly [slug: string, name: string, address: string];

/** Shows on the page of a course, or of a part of it, what the reader has finished, and lets it be remembered. */
export function showProgress(): void {
  const section = document.querySelector<HTMLElement>('[data-progress]');
  const store = section && storage();
  if (!section || !store) return;
  const { progress: course = '', current, parts = '[]', state = '', goOn = '', mark = '' } = section.dataset;
  const all = JSON.parse(parts) as Part[];
  const find = <T extends HTMLElement>(name: string) => section.querySelector<T>(`[data-${name}]`);
  const keep = find<HTMLInputElement>('keep');
  const done = find<HTMLInputElement>('done');

  const show = () => {
    const progress = readProgress(store);
    const finished = new Set(progress?.[course]);
    const open = all.filter(([slug]) => !finished.has(slug));
    if (keep) keep.checked = progress !== undefined;
    find('kept')?.toggleAttribute('hidden', progress === undefined);
    if (done) done.checked = current !== undefined && finished.has(current);
    find('count')?.replaceChildren(fill(state, { n: all.length - open.length, total: all.length }));
    const next = find<HTMLAnchorElement>('next');
    const [, name, address] = open.find(([slug]) => slug !== current) ?? [];
    next?.toggleAttribute('hidden', address === undefined);
    if (next && name !== undefined && address !== undefined) {
      next.href = address;
      next.textContent = fill(goOn, { title: name });
    }
    markParts(finished, mark);
  };
  keep?.addEventListener('change', () => {
    if (keep.checked) keepProgress(store);
    else forgetProgress(store);
    show();
  });
  done?.addEventListener('change', () => {
    if (current !== undefined) setFinished(store, course, current, done.checked);
    show();
  });
  find('forget')?.addEventListener('click', () => {
    forgetProgress(store);
    show();
    keep?.focus();
  });
  // Another tab may show another part.
  addEventListener('storage', show);
  section.hidden = false;
  show();
}

/** Marks the finished parts wherever the page lists them. */
function markParts(finished: ReadonlySet<string>, word: string): void {
  for (const item of document.querySelectorAll<HTMLElement>('li[data-part]')) {
    item.querySelector('.done')?.remove();
    if (!finished.has(item.dataset.part ?? '')) continue;
    const sign = document.createElement('span');
    sign.className = 'done';
    sign.textContent = word;
    item.querySelector('a')?.after(' ', sign);
  }
}

/** The storage of the browser; undefined where it is switched off. */
function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
