import { describe, expect, it } from 'vitest';
import { loadWith } from '../catalogue/testing/content.ts';
import { jobProfile, organisation } from '../catalogue/testing/fixtures.ts';
import { searchRecords } from './records.ts';

const files = {
  'content/job-profiles/turner.yaml': jobProfile(
    'lathe operator',
    'otherTitles: [turner, CNC turner]\ntechnologies: [turning]\n',
  ),
  'content/organisations/north-school.yaml': organisation('North School', 'otherTitles: [Nordschule]\n'),
  'content/translations/fr/job-profiles.yaml':
    'turner: { state: unreviewed, official: [title], title: tourneur d’outils/tourneuse d’outils, otherTitles: [CNC turner] }\n',
};

async function record(language: 'en' | 'fr', key: string) {
  const { catalogue } = await loadWith(files);
  return searchRecords(catalogue, language).find((each) => each.key === key);
}

describe('searchRecords', () => {
  it('holds names, skills, tools and labels of a job apart from its text', async () => {
    expect(await record('en', 'job-profiles/turner')).toMatchInlineSnapshot(`
      {
        "content": "Makes parts from bars and blanks. Read the job card. Set the machine. Run the first part. Measure the first part.",
        "key": "job-profiles/turner",
        "language": "en",
        "meta": {
          "labels": "turning · Name machining · Name 7223 · Name C25",
          "names": "turner · CNC turner",
          "skills": "read engineering drawings · measure parts with calipers · clamp workpieces · sharpen cutting tools · program lathes · deburr edges · look after coolant · report faults",
          "title": "lathe operator",
          "tools": "lathe",
        },
        "url": "/en/jobs/turner/",
        "values": {
          "eqf": [
            "4",
          ],
          "family": [],
          "field": [
            "machining",
          ],
          "kind": [
            "job-profiles",
          ],
          "sector": [
            "C25",
          ],
          "status": [
            "draft",
          ],
          "technology": [
            "turning",
          ],
        },
      }
    `);
  });

  it('finds a record by its translated and by its English names, each once, with elided words parted', async () => {
    const { meta, url } = (await record('fr', 'job-profiles/turner'))!;
    expect(url).toBe('/fr/jobs/turner/');
    expect(meta.title).toBe('tourneur d’ outils/tourneuse d’ outils');
    expect(meta.names).toBe('CNC turner · lathe operator · turner');
  });

  it('takes the body of an offer and the skills that it teaches', async () => {
    const offer = (await record('en', 'micro-credentials/turning-basics'))!;
    expect(offer.content).toBe('For those who begin. Turn a shaft to size. Measure the shaft. What it is about.');
    expect(offer.meta.skills).toBe('program lathes · measure parts with calipers');
    expect(offer.values).toMatchObject({ kind: ['micro-credentials'], eqf: [], field: [] });
  });

  it('keeps names of organisations in every language', async () => {
    expect((await record('fr', 'organisations/north-school'))!.meta.names).toBe('Nordschule');
  });

  it('gives every record a text, in the order of kinds and ids', async () => {
    const { catalogue } = await loadWith(files);
    const records = searchRecords(catalogue, 'en');
    expect(records.filter((each) => each.content === '')).toEqual([]);
    expect(records.map((each) => each.key).slice(0, 4)).toEqual([
      'job-profiles/miller',
      'job-profiles/turner',
      'skills/clamp-workpieces',
      'skills/deburr-edges',
    ]);
  });
});
