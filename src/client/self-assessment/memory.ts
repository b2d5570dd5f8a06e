const KEY = 'lcamp-self-assessment';

/** The result file that this device remembers; undefined where nobody has agreed to it, or the browser does not allow it. */
export function remembered(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * Remembers a result file on this device: only for those who have agreed.
 *
 * @returns false where the browser does not allow it
 */
export function remember(file: string): boolean {
  try {
    localStorage.setItem(KEY, file);
    return true;
  } catch {
    return false;
  }
}

/** Forgets all that this device remembers. */
export function forget(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // What may not be touched has never been written.
  }
}
