import { describe, expect, it } from 'vitest';
import type { Language } from '../../../model/text.ts';
import { findingsIn } from '../../testing/instrument-findings.ts';
import type { InstrumentChanges } from '../../testing/instrument-files.ts';

/** The texts of the skill item `one-2` in the fixture. */
const SKILL: Record<Language, string> = {
  en: 'I turn part one 2.',
  es: 'Torneo la pieza one 2.',
  fr: 'Je tourne la pièce one 2.',
  de: 'Ich drehe Teil one 2.',
  it: 'Tornisco il pezzo one 2.',
};

/** The rules that a text breaks in place of the item `one-2`. */
async function broken(language: Language, text: string): Promise<string[]> {
  const file = language === 'en' ? 'instrument' : language;
  const changes: InstrumentChanges = { [file]: [[SKILL[language], text]] };
  return (await findingsIn(changes)).map((line) => line.slice(line.indexOf('OBS')));
}

describe('the wording of items', () => {
  it('OBS761: twenty words are too many', async () => {
    const words = (count: number) => `I turn ${'long '.repeat(count - 3)}parts.`;
    expect(await broken('en', words(19))).toEqual([]);
    expect(await broken('en', words(20))).toEqual(['OBS761 `one-2` has 20 words']);
  });

  it.each([
    ['en', 'I turn parts that nobody else turns.', 'nobody'],
    ['en', 'I turn parts that don’t fit.', 'don’t'],
    ['es', 'Torneo piezas sin rebabas.', 'sin'],
    ['fr', 'Je tourne des pièces qui n’ont aucun défaut.', 'n'],
    ['de', 'Ich drehe Teile ohne Hilfe.', 'ohne'],
    ['de', 'Ich drehe keine Teile.', 'keine'],
    ['it', 'Tornisco pezzi che non hanno bave.', 'non'],
  ] as const)('OBS762: a negation in %s: %s', async (language, text, word) => {
    expect(await broken(language, text)).toEqual([`OBS762 \`one-2\` is negated by "${word}"`]);
  });

  it.each([
    ['en', 'I turn shafts and rings.', 'and'],
    ['en', 'I turn shafts/rings.', '/'],
    ['en', 'I turn shafts & rings.', '&'],
    ['es', 'Torneo ejes y anillos.', 'y'],
    ['fr', 'Je tourne des arbres ou des bagues.', 'ou'],
    ['de', 'Ich drehe Wellen oder Ringe.', 'oder'],
    ['it', 'Tornisco alberi e anelli.', 'e'],
  ] as const)('OBS763: two things in %s: %s', async (language, text, word) => {
    expect(await broken(language, text)).toEqual([`OBS763 \`one-2\` joins two things by "${word}"`]);
  });

  it.each([
    ['en', 'I set a pick-and-place unit.'],
    ['en', 'I set a flow of 20 l/min.'],
    ['es', 'Muevo el eje Y.'],
    ['fr', 'Je vois où elle tourne.'],
    ['it', 'Sento se è caldo.'],
  ] as const)('lets pass what only looks like it in %s: %s', async (language, text) => {
    expect(await broken(language, text)).toEqual([]);
  });

  it.each([
    ['I turn a part', 'does not end with a full stop'],
    ['I turn a part. It is round.', 'is more than one sentence'],
    ['I turn a part (round).', 'has the sign ( in it'],
    ['I turn a part?', 'has the sign ? in it'],
  ])('OBS764: %s', async (text, problem) => {
    expect(await broken('en', text)).toEqual([`OBS764 \`one-2\` ${problem}`]);
  });

  it('OBS764: a small letter at the beginning', async () => {
    expect(await broken('es', 'torneo una pieza.')).toEqual(['OBS764 `one-2` does not begin with a capital letter']);
  });

  it.each([
    ['en', 'The part is turned.'],
    ['es', 'Tornear una pieza.'],
    ['fr', 'Tourner une pièce.'],
    ['de', 'Teile drehen.'],
    ['it', 'Tornire un pezzo.'],
  ] as const)('OBS765: no first person in %s: %s', async (language, text) => {
    expect(await broken(language, text)).toEqual(['OBS765 `one-2` does not begin with a verb in the first person']);
  });

  it.each([
    ['en', 'I can turn a part.', 'I can'],
    ['es', 'Puedo tornear una pieza.', 'Puedo'],
    ['fr', 'Je peux tourner une pièce.', 'Je peux'],
    ['de', 'Ich kann Teile drehen.', 'Ich kann'],
    ['it', 'Posso tornire un pezzo.', 'Posso'],
  ] as const)('OBS765: what one could do in %s: %s', async (language, text, weak) => {
    expect(await broken(language, text)).toEqual([`OBS765 \`one-2\` says with "${weak}" what one could do`]);
  });

  it.each([
    ['en', 'I know how to turn a part.'],
    ['es', 'Sé tornear una pieza.'],
    ['fr', 'Je sais tourner une pièce.'],
    ['de', 'Ich weiß, wie Drehen geht.'],
    ['it', 'So tornire un pezzo.'],
  ] as const)('OBS766: a skill item that asks what one knows, in %s: %s', async (language, text) => {
    expect(await broken(language, text)).toEqual(['OBS766 `one-2` is of the kind skill, but asks what one knows']);
  });

  it('OBS766: an item of knowledge that asks what one does', async () => {
    expect(await findingsIn({ de: [['Ich kenne Teil one 1.', 'Ich nehme Teil one 1.']] })).toEqual([
      'de.yaml:20 OBS766 `one-1` is of the kind knowledge, but does not begin with Ich weiß …, Ich kenne … or Ich verstehe …',
    ]);
  });

  it('OBS767: the same item or the same answer twice', async () => {
    expect(await broken('fr', 'Je tourne la pièce one 3.')).toEqual(['OBS767 `one-3` has the same text as `one-2`']);
    expect(await findingsIn({ it: [['it skill 2', 'it skill 1']] })).toEqual([
      'it.yaml:7 OBS767 this is also answer 2 of the kind skill',
    ]);
  });
});
