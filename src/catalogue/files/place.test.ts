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

  it('knows the files of an instrument', () => {
    expect(placeOf('self-assessment/turning/instrument.yaml')).toEqual({ type: 'instrument', id: 'turning' });
    expect(placeOf('self-assessment/turning/translations/de.yaml')).toEqual({
      type: 'instrument-translation',
      id: 'turning',
      language: 'de',
    });
    expect(placeOf('self-assessment/turning/reliability.yaml')).toEqual({ type: 'reliability', id: 'turning' });
  });

  it('knows which instrument is meant by a misnamed original', () => {
    const meant = { type: 'instrument', id: 'turning' };
    expect(placeOf('self-assessment/turning/instrument.yml')).toMatchObject({ type: 'misplaced', meant });
    expect(placeOf('self-assessment/turning.yaml')).toMatchObject({ type: 'misplaced', meant });
  });

  it.each([
    ['self-assessment/turning.yaml', 'content/self-assessment/turning/instrument.yaml'],
    ['self-assessment/turning/translations/en.yaml', 'content/self-assessment/turning/translations/<es|fr|de|it>.yaml'],
    [
      'self-assessment/turning/translations/old/de.yaml',
      'content/self-assessment/turning/translations/<es|fr|de|it>.yaml',
    ],
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
    'self-assessment/turning/notes.txt',
    'self-assessment/turning/reliability.yml',
  ])('lets nothing pass that would not be read: %s', (path) => expect(placeOf(path).type).toBe('misplaced'));
});
