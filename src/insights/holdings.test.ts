import { describe, expect, it } from 'vitest';
import { loadWith } from '../catalogue/testing/content.ts';
import { skill } from '../catalogue/testing/fixtures.ts';
import { statusCounts, titledIn } from './holdings.ts';

describe('holdings', () => {
  it('count the records of a collection by state, none for those that have none', async () => {
    const retired = 'retired: { on: 2026-01-10, reason: Never used. }\n';
    const { catalogue } = await loadWith({ 'content/skills/weld.yaml': skill('weld', retired) });
    expect(statusCounts(catalogue, 'skills')).toEqual({
      draft: 8,
      'structure-checked': 0,
      validated: 0,
      overdue: 0,
      retired: 1,
    });
    expect(Object.values(statusCounts(catalogue, 'sources'))).toEqual([0, 0, 0, 0, 0]);
  });

  it('count the titles that are in a language, translated or original', async () => {
    const { catalogue } = await loadWith({
      'content/skills/weld.yaml': skill('Schweißen', 'language: de\n'),
      'content/translations/de/skills.yaml': 'read-drawings: { state: unreviewed, title: Zeichnungen lesen }\n',
    });
    expect(titledIn(catalogue, 'skills', 'de')).toBe(2);
    expect(titledIn(catalogue, 'skills', 'en')).toBe(8);
    expect(titledIn(catalogue, 'skills', 'fr')).toBe(0);
  });
});
