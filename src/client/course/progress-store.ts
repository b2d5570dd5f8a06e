/** Under which name the progress stands in the storage of the browser. Nothing is written before the reader wants it. */
export const PROGRESS_KEY = 'observatory-course-progress';

/** The finished parts by course; undefined where the reader does not want it remembered. */
export type Progress = Readonly<Record<string, readonly string[]>>;

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What has been remembered. What cannot be read counts as nothing finished, for it is on this device only. */
export function readProgress(store: Store): Progress | undefined {
  const text = store.getItem(PROGRESS_KEY);
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(
      Object.entries(value).map(([course, parts]) => [course, Array.isArray(parts) ? parts.map(String) : []]),
    );
  } catch {
    return {};
  }
}

/** Begins to remember. */
export function keepProgress(store: Store): void {
  if (store.getItem(PROGRESS_KEY) === null) store.setItem(PROGRESS_KEY, '{}');
}

/** Takes away everything that was remembered, of all courses, and remembers nothing more. */
export function forgetProgress(store: Store): void {
  store.removeItem(PROGRESS_KEY);
}

/** Remembers that a part is finished or is not; does nothing where the reader does not want it. */
export function setFinished(store: Store, course: string, part: string, finished: boolean): void {
  const progress = readProgress(store);
  if (!progress) return;
  const others = (progress[course] ?? []).filter((other) => other !== part);
  store.setItem(PROGRESS_KEY, JSON.stringify({ ...progress, [course]: finished ? [...others, part] : others }));
}
