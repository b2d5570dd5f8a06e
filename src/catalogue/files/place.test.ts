import { describe, expect, it } from 'vitest';
import { placeOf } from './place.ts';

describe('placeOf', () => {
  it('knows records by folder and ending', () => {
    expect(placeOf('skills/read-drawings.yaml')).toEqual({ type: 'record', collection: 'skills', id: 'read-drawings' });
    expect(placeOf('micro-credentials/turning.md')).toEqual({
      type: 'record',
      collection: 'micro-credentials',
      id: 'turning',
    });
    expect(placeOf('repository/courses/turning/index.md')).toEqual({
      type: 'record',
      collection: 'courses',
      id: 'turning',
    });
  });

  it('knows what lies beside a course, at any depth', () => {
    expect(placeOf('repository/courses/turning/images/gauge.png')).toEqual({
      type: 'attachment',
      collection: 'courses',
      id: 'turning',
    });
  });

  it('knows vocabularies and translations', () => {
    expect(placeOf('vocabularies/nace.yaml')).toEqual({ type: 'vocabulary', id: 'nace' });
    expect(placeOf('translations/de/skills.yaml')).toEqual({
      type: 'translation',
      language: 'de',
      collection: 'skills',
    });
  });

  it.each([
    ['skills/weld.yml', 'content/skills/weld.yaml'],
    ['skills/weld.YAML', 'content/skills/weld.yaml'],
    ['skills/weld.yaml.bak', 'content/skills/weld.yaml'],
    ['skills/deep/weld.yaml', 'content/skills/weld.yaml'],
    ['micro-credentials/turning.yaml', 'content/micro-credentials/turning.md'],
    ['repository/courses/turning.md', 'content/repository/courses/turning/index.md'],
  ])('says where %s belongs', (path, expected) => {
    expect(placeOf(path)).toMatchObject({ type: 'misplaced', expected: [expected] });
  });

  it.each([
    'notes.txt',
    'vocabularies/colours.yaml',
    'translations/pt/skills.yaml',
    'translations/de/more/skills.yaml',
    'skillset/weld.yaml',
  ])('lets nothing pass that would not be read: %s', (path) => expect(placeOf(path).type).toBe('misplaced'));
});
