import { describe, expect, it } from 'vitest';
import { loadWith, type Files } from '../testing/content.ts';
import { INSTRUMENT_PATHS, instrumentFiles, reliability, type InstrumentChanges } from '../testing/instrument-files.ts';
import { localiseInstrument } from './localise-instrument.ts';

async function catalogueWith(changes: InstrumentChanges = {}, more: Files = {}) {
  const { catalogue } = await loadWith({ ...instrumentFiles(changes), ...more });
  return catalogue;
}

describe('the instruments of the catalogue', () => {
  it('have their structure, status and translations, and no reliability while nothing is measured', async () => {
    const { instruments } = await catalogueWith();
    const turning = instruments.get('turning')!;
    expect([...instruments.keys()]).toEqual(['turning']);
    expect(turning).toMatchObject({
      id: 'turning',
      file: INSTRUMENT_PATHS.instrument,
      status: 'draft',
      data: { version: '1.0.0', language: 'en', retiredItems: ['nine-1'] },
      translations: { de: { stale: false, state: 'unreviewed' } },
    });
    expect(turning.data.areas[0]!.items[1]).toEqual({
      id: 'one-2',
      kind: 'skill',
      skill: 'read-drawings',
      text: 'I turn part one 2.',
      short: true,
    });
    expect(turning.reliability).toBeUndefined();
  });

  it('have what pilots have measured', async () => {
    const { instruments } = await catalogueWith({}, reliability());
    expect(instruments.get('turning')!.reliability?.pilots[0]?.results[0]).toMatchObject({
      language: 'de',
      people: 40,
    });
  });

  it('have the status that their reviews give them', async () => {
    const review = 'reviews: [{ organisation: north-school, on: 2026-01-10, step: final, outcome: accepted }]\n';
    const submitted = 'submittedOn: 2026-01-10\n';
    const { instruments } = await catalogueWith({ instrument: [[submitted, submitted + review]] });
    expect(instruments.get('turning')!.status).toBe('validated');
  });

  it('are linked with the skills that they ask about', async () => {
    const { links } = await catalogueWith({
      instrument: [
        ['skill: read-drawings', 'skill: grind-tools'],
        ['id: two-1, kind: knowledge, skill: read-drawings', 'id: two-1, kind: knowledge, skill: grind-tools'],
      ],
    });
    expect(links.itemsBySkill.get('grind-tools')).toEqual([
      { instrument: 'turning', item: 'one-1' },
      { instrument: 'turning', item: 'two-1' },
    ]);
    expect(links.itemsBySkill.get('read-drawings')).toHaveLength(38);
    expect(links.itemsBySkill.has('measure-parts')).toBe(false);
  });

  it('leave out one that could not be understood', async () => {
    const { instruments } = await catalogueWith({}, { [INSTRUMENT_PATHS.instrument]: 'version: [' });
    expect(instruments.size).toBe(0);
  });
});

describe('localiseInstrument', () => {
  it('gives the texts of the asked language in the order of the original', async () => {
    const { instruments } = await catalogueWith();
    const german = localiseInstrument(instruments.get('turning')!, 'de');
    expect(german).toMatchObject({ id: 'turning', language: 'de', origin: 'unreviewed', title: 'Turning in de' });
    expect(german.answers.skill[3]).toBe('de skill 3');
    expect(german.otherAnswers.unknown).toBe('de unsure');
    expect(german.areas.map(({ id }) => id)).toEqual(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']);
    expect(german.areas[1]).toMatchObject({ title: 'de two', summary: 'de about two', family: 'job-specific' });
    expect(german.areas[1]!.items[0]).toMatchObject({ id: 'two-1', kind: 'knowledge', text: 'Ich kenne Teil two 1.' });
  });

  it('gives English where there is no translation, and says so', async () => {
    const { instruments } = await catalogueWith({}, { [INSTRUMENT_PATHS.fr]: undefined });
    const turning = instruments.get('turning')!;
    expect(localiseInstrument(turning, 'fr')).toMatchObject({ language: 'en', origin: 'original', title: 'Turning' });
    expect(localiseInstrument(turning, 'en')).toMatchObject({ language: 'en', origin: 'original' });
  });

  it('says that a translation is older than its original', async () => {
    const { instruments } = await catalogueWith({ de: [["of: 'ORIGINAL'", "of: '000000000000'"]] });
    expect(localiseInstrument(instruments.get('turning')!, 'de').origin).toBe('stale');
  });
});
