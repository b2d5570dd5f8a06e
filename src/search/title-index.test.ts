import { describe, expect, it } from 'vitest';
import { loadWith } from '../catalogue/testing/content.ts';
import { jobProfile } from '../catalogue/testing/fixtures.ts';
import { titleIndex } from './title-index.ts';

const files = {
  'content/job-profiles/miller.yaml': jobProfile('milling machine operator', 'otherTitles: [miller, CNC miller]\n'),
  'content/translations/de/job-profiles.yaml': 'miller: { state: unreviewed, title: CNC-Fräser/CNC-Fräserin }\n',
};

describe('titleIndex', () => {
  it('names each record in the reader’s language and in English', async () => {
    const { catalogue } = await loadWith(files);
    const german = titleIndex(catalogue, 'de');
    expect(german.kinds[german.entries[0]![0]]).toEqual(['job-profiles', 'jobs']);
    expect(german.entries[0]).toEqual([
      0,
      'miller',
      'CNC-Fräser/CNC-Fräserin',
      [],
      ['milling machine operator', 'miller', 'CNC miller'],
    ]);
    expect(titleIndex(catalogue, 'en').entries[0]).toEqual([
      0,
      'miller',
      'milling machine operator',
      ['miller', 'CNC miller'],
      [],
    ]);
  });

  it('says where a title is in another language than the page', async () => {
    const { catalogue } = await loadWith(files);
    expect(titleIndex(catalogue, 'de').entries[1]).toEqual([0, 'turner', 'turner', [], [], 'en']);
  });

  it('holds every record', async () => {
    const { catalogue, records } = await loadWith(files);
    expect(titleIndex(catalogue, 'it').entries).toHaveLength(records);
  });
});
