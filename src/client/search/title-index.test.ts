import { describe, expect, it } from 'vitest';
import type { TitleIndexFile } from '../../search/index-format.ts';
import { TitleIndex } from './title-index.ts';

const file: TitleIndexFile = {
  kinds: [
    ['job-profiles', 'jobs'],
    ['skills', 'skills'],
  ],
  entries: [
    [
      0,
      'cnc-machine-operator',
      'CNC-Anwendungsfachkraft',
      ['CNC-Maschinenbediener'],
      ['CNC machinist', 'CNC operator'],
    ],
    [0, 'milling-machine-operator', 'CNC-Fräser/CNC-Fräserin', [], ['miller'], 'de'],
    [0, 'welder', 'Schweißer/Schweißerin', [], ['welder', 'arc welder']],
    [0, 'welding-inspector', 'Schweißinspektor/Schweißinspektorin', [], ['welding inspector']],
    [1, 'weld-with-mig-mag', 'MIG/MAG-Schweißen', ['Metallschutzgasschweißen'], ['gas metal arc welding']],
  ],
};
const index = new TitleIndex(file);
const found = (query: string) => index.search(query, 9).map((hit) => `${hit.record.key} ${hit.fit} ${hit.name ?? '='}`);

describe('TitleIndex.search', () => {
  it('puts the exact name first, also one form of a title with two', () => {
    expect(found('schweisser')[0]).toBe('job-profiles/welder exact =');
    expect(found('Schweißerin')[0]).toBe('job-profiles/welder exact =');
    expect(found('cnc OPERATOR')[0]).toBe('job-profiles/cnc-machine-operator exact CNC operator');
  });

  it('prefers names that begin with the query, then whole words, then beginnings of words', () => {
    expect(found('cnc')).toEqual([
      'job-profiles/cnc-machine-operator beginning =',
      'job-profiles/milling-machine-operator beginning =',
    ]);
    expect(found('arc weld')).toEqual([
      'job-profiles/welder prefixes arc welder',
      'skills/weld-with-mig-mag prefixes gas metal arc welding',
    ]);
    expect(found('mag')).toEqual(['skills/weld-with-mig-mag words =']);
  });

  it('finds parts of compounds', () => {
    expect(found('maschinenbediener')).toEqual(['job-profiles/cnc-machine-operator words CNC-Maschinenbediener']);
    expect(found('inspektor')).toEqual(['job-profiles/welding-inspector inside =']);
  });

  it('finds nothing where nothing fits', () => {
    expect(found('cnc machnist')).toEqual([]);
    expect(found(' /')).toEqual([]);
  });

  it('knows where a record stands and in which language its title is', () => {
    const [hit] = index.search('miller', 1);
    expect(hit!.record).toMatchObject({
      page: 'jobs/milling-machine-operator/',
      titleLanguage: 'de',
      title: 'CNC-Fräser/CNC-Fräserin',
    });
  });

  it('gives no more than asked for', () => {
    expect(index.search('w', 1)).toHaveLength(1);
  });
});

describe('TitleIndex.suggest', () => {
  it('forgives typing errors where nothing fits', () => {
    expect(index.suggest('cnc machnist', 9)).toMatchObject([{ name: 'CNC machinist', fit: 'similar' }]);
    expect(index.suggest('cnc operator', 9)).toMatchObject([{ name: 'CNC operator', fit: 'exact' }]);
    expect(index.suggest('xylophone', 9)).toEqual([]);
  });
});

describe('words of names', () => {
  it('are known at their beginning and, when long, from inside', () => {
    expect(index.knows('anwend')).toBe(true);
    expect(index.knows('fachkraft')).toBe(true);
    expect(index.knows('kraft')).toBe(true);
    expect(index.knows('raft')).toBe(false);
  });

  it('stand in for words that nobody uses', () => {
    expect(index.nearest('machnist')).toBe('machinist');
    expect(index.nearest('xylophone')).toBeUndefined();
  });
});

describe('TitleIndex.nearby', () => {
  it('finds names like some of the words', () => {
    expect(index.nearby('galactic weldr', 2).map((hit) => hit.record.key)).toContain('job-profiles/welder');
  });
});
