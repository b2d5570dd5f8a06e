import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKS, RULES } from './registry.ts';

const FOLDER = fileURLToPath(new URL('..', import.meta.url));
const modules = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });

describe('the registry of rules', () => {
  it('gives every rule a code and a name of its own', () => {
    expect(new Set(RULES.map(({ code }) => code)).size).toBe(RULES.length);
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
    for (const { code, name } of RULES) expect(`${code} ${name}`).toMatch(/^OBS[1-9]\d\d [a-z]+(-[a-z]+)*$/);
  });

  it('has a page for every rule: what it asks for, why, and an example', () => {
    for (const { code, title, explanation, example } of RULES) {
      expect(title.length, code).toBeGreaterThan(20);
      expect(explanation.length, code).toBeGreaterThan(80);
      expect(example.wrong, code).not.toBe('');
      expect(example.right, code).not.toBe(example.wrong);
    }
  });

  it('lists every module that holds a check', () => {
    const holding = modules
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
      .filter((path) => /: \w*Check = \{/.test(readFileSync(join(FOLDER, path), 'utf8')));
    expect(holding.length).toBe(CHECKS.length);
  });

  it('shows every rule at work in a test', () => {
    const tests = modules
      .filter((path) => path.endsWith('.test.ts') && !path.endsWith('registry.test.ts'))
      .map((path) => readFileSync(join(FOLDER, path), 'utf8'))
      .join('\n');
    expect(RULES.map(({ code }) => code).filter((code) => !tests.includes(code))).toEqual([]);
  });
});
