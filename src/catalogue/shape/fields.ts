import type { z } from 'zod';
import type { RecordPath, Report } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { certainRename, COMPUTED } from './known-names.ts';
import * as rules from './rules.ts';
import { descriptionOf, fieldsOf, schemaAt } from '../schema.ts';
import { hasKey, valueAt, type Misshapen } from './misshapen.ts';
import { listInWords } from '../words.ts';

/** What is wrong with the fields of one group: those that nobody knows and those that are not there. */
interface Group {
  readonly path: RecordPath;
  readonly unknown: string[];
  readonly missing: string[];
}

/**
 * Reports unknown and missing fields together, because one misspelt field is both.
 *
 * @returns the issues that are about something else
 */
export function reportFields(misshapen: Misshapen, report: Report): z.core.$ZodIssue[] {
  const groups = new Map<string, Group>();
  const rest: z.core.$ZodIssue[] = [];
  for (const issue of misshapen.issues) {
    const path = issue.path as RecordPath;
    if (issue.code === 'unrecognized_keys') groupAt(groups, path).unknown.push(...issue.keys);
    else if (isMissing(misshapen.value, path)) groupAt(groups, path.slice(0, -1)).missing.push(String(path.at(-1)));
    else rest.push(issue);
  }
  for (const group of groups.values()) reportGroup(misshapen, group, report);
  return rest;
}

function groupAt(groups: Map<string, Group>, path: RecordPath): Group {
  const key = path.join('\0');
  const group = groups.get(key) ?? { path, unknown: [], missing: [] };
  groups.set(key, group);
  return group;
}

function isMissing(value: unknown, path: RecordPath): boolean {
  if (typeof path.at(-1) !== 'string') return false;
  const group = valueAt(value, path.slice(0, -1));
  return typeof group === 'object' && group !== null && !hasKey(group, path.at(-1)!);
}

function reportGroup({ schema, value, file, at }: Misshapen, { path, unknown, missing }: Group, report: Report): void {
  const fields = fieldsOf(schemaAt(schema, path));
  const present = valueAt(value, path) as object;
  const free = Object.keys(fields).filter((field) => !Object.hasOwn(present, field));
  const meant = new Set<string>();

  for (const name of unknown) {
    const candidates = free.filter((field) => !meant.has(field));
    const certain = certainRename(name, candidates);
    const suggestion = certain ?? nearest(name, candidates);
    if (suggestion) meant.add(suggestion);
    const note = suggestion ? undefined : Object.hasOwn(COMPUTED, name) ? COMPUTED[name] : undefined;
    report(rules.UNKNOWN_FIELD, {
      file,
      path: [...at, ...path, name],
      atKey: true,
      message: `there is no field \`${name}\` here`,
      ...(suggestion ? { suggestion } : { expected: Object.keys(fields) }),
      ...(note && { note }),
      ...(certain && {
        fix: { title: `Rename \`${name}\` to \`${certain}\``, intent: { kind: 'rename-key', to: certain } },
      }),
    });
  }

  const absent = missing.filter((field) => !meant.has(field));
  if (absent.length === 0) return;
  report(rules.MISSING_FIELD, {
    file,
    path: [...at, ...path],
    message: `the ${absent.length === 1 ? 'field' : 'fields'} ${listInWords(absent.map((field) => `\`${field}\``))} ${absent.length === 1 ? 'is' : 'are'} missing`,
    expected: absent.map((field) => [field, descriptionOf(fields[field])].filter(Boolean).join(': ')),
  });
}
