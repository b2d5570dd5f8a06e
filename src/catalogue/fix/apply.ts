import type { Diagnostic, Fix } from '../diagnostic.ts';

/** A text with the fixes that were made in it. */
export interface FixedText {
  readonly text: string;
  readonly made: readonly Fix[];
}

/**
 * Makes as many fixes in a text as do not touch each other; a fix is made as a whole or not at all. Those
 * left out are found again when the text is checked anew.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): FixedText {
  const taken: { start: number; end: number; text: string }[] = [];
  const made: Fix[] = [];
  for (const fix of fixes) {
    if (fix.edits.some((edit) => taken.some((other) => touches(edit, other)))) continue;
    taken.push(...fix.edits);
    made.push(fix);
  }
  let fixed = text;
  for (const { start, end, text: inserted } of taken.sort((a, b) => b.start - a.start))
    fixed = fixed.slice(0, start) + inserted + fixed.slice(end);
  return { text: fixed, made };
}

function touches(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}

/** The fixes of some diagnostics by file. */
export function fixesByFile(diagnostics: readonly Diagnostic[]): Map<string, Fix[]> {
  const fixes = new Map<string, Fix[]>();
  for (const { file, fix } of diagnostics) if (fix) fixes.set(file, [...(fixes.get(file) ?? []), fix]);
  return fixes;
}
