import type { Diagnostic } from './diagnostic.ts';
import type { ContentFile } from './files/read-content.ts';
import type { RuledFinding, Span } from './finding.ts';
import { editsOf } from './fix/edits.ts';
import type { LocatedYaml } from './parse/yaml-located.ts';
import { Positions } from './positions.ts';
import { silent, withProgress, type Progress } from './progress.ts';
import { ruleAddress } from './rule.ts';

/** Findings with their places, and the text of the files that they are in. */
export interface Diagnosed {
  /** Sorted by file and place. */
  readonly diagnostics: readonly Diagnostic[];
  /** The text of the files that have diagnostics, for code frames and fixes. */
  readonly sources: ReadonlyMap<string, string>;
}

/** What was found in two parts of the content, as if it had been found together. */
export function together(one: Diagnosed, other: Diagnosed): Diagnosed {
  return {
    diagnostics: [...one.diagnostics, ...other.diagnostics].sort(byPlace),
    sources: new Map([...one.sources, ...other.sources]),
  };
}

const WHOLE_FILE: Span = { start: 0, end: 0 };

/**
 * Gives findings their places. Only files with findings are parsed with positions, and the slow parser is
 * only loaded when there are any.
 */
export async function diagnose(
  findings: readonly RuledFinding[],
  files: readonly Pick<ContentFile, 'path' | 'text'>[],
  progress: Progress = silent,
): Promise<Diagnosed> {
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, string>();
  const texts = new Map(files.map((file) => [file.path, file.text]));
  for (const [path, found] of withProgress([...byFile(findings)], 'Looking up places: file', progress)) {
    const text = texts.get(path);
    if (text !== undefined) sources.set(path, text);
    const needsYaml = text !== undefined && found.some(({ finding }) => finding.path !== undefined);
    const yaml = needsYaml ? await locatedYaml(path, text) : undefined;
    const positions = new Positions(text ?? '');
    for (const { rule, finding } of found) {
      const span = finding.span ?? (finding.path && yaml?.locate(finding.path, finding.atKey)) ?? WHOLE_FILE;
      const edits =
        finding.fix &&
        text !== undefined &&
        editsOf(finding.fix.intent, { text, path: finding.path ?? [], span, yaml });
      diagnostics.push({
        code: rule.code,
        severity: rule.severity,
        file: path,
        range: positions.range(span),
        message: finding.message,
        ...(finding.expected && { expected: finding.expected }),
        ...(finding.suggestion !== undefined && { suggestion: finding.suggestion }),
        ...(finding.note !== undefined && { note: finding.note }),
        url: ruleAddress(rule.code),
        ...(edits && { fix: { title: finding.fix!.title, edits } }),
      });
    }
  }
  return { diagnostics: diagnostics.sort(byPlace), sources };
}

function byFile(findings: readonly RuledFinding[]): Map<string, RuledFinding[]> {
  const groups = new Map<string, RuledFinding[]>();
  for (const found of findings) {
    const group = groups.get(found.finding.file);
    if (group) group.push(found);
    else groups.set(found.finding.file, [found]);
  }
  return groups;
}

async function locatedYaml(path: string, text: string): Promise<LocatedYaml | undefined> {
  const { LocatedYaml } = await import('./parse/yaml-located.ts');
  if (path.endsWith('.yaml')) return new LocatedYaml(text, 0);
  const { splitFrontMatter } = await import('./parse/front-matter.ts');
  const split = splitFrontMatter(text);
  return split.outcome === 'ok' ? new LocatedYaml(split.yaml, split.yamlOffset) : undefined;
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.range.start.offset - b.range.start.offset || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
