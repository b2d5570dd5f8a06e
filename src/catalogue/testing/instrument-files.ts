import { ITEM_KINDS, type ItemKind } from '../../model/assessment-terms.ts';
import { Instrument } from '../../model/self-assessment.ts';
import { LANGUAGES, type Language } from '../../model/text.ts';
import { originalDigest, versionDigest } from '../instruments/instrument-digest.ts';
import { parseFast } from '../parse/yaml-fast.ts';

const FOLDER = 'content/self-assessment/turning';

/** The files of the instrument, by what a test calls them. */
export const INSTRUMENT_PATHS = {
  instrument: `${FOLDER}/instrument.yaml`,
  es: `${FOLDER}/translations/es.yaml`,
  fr: `${FOLDER}/translations/fr.yaml`,
  de: `${FOLDER}/translations/de.yaml`,
  it: `${FOLDER}/translations/it.yaml`,
  reliability: `${FOLDER}/reliability.yaml`,
} as const;

/** Replacements of texts in a file; each text that is replaced must be there. */
export type Replacements = readonly (readonly [string, string])[];

/** What a test changes. */
export type InstrumentChanges = Partial<Record<Exclude<keyof typeof INSTRUMENT_PATHS, 'reliability'>, Replacements>>;

const KINDS_OF_AREA: readonly ItemKind[] = ['knowledge', 'skill', 'skill', 'knowledge', 'attitude'];
const AREAS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

const TEXTS: Record<Language, Record<ItemKind, (what: string) => string>> = {
  en: {
    knowledge: (it) => `I know part ${it}.`,
    skill: (it) => `I turn part ${it}.`,
    attitude: (it) => `I check part ${it}.`,
  },
  es: {
    knowledge: (it) => `Conozco la pieza ${it}.`,
    skill: (it) => `Torneo la pieza ${it}.`,
    attitude: (it) => `Reviso la pieza ${it}.`,
  },
  fr: {
    knowledge: (it) => `Je connais la pièce ${it}.`,
    skill: (it) => `Je tourne la pièce ${it}.`,
    attitude: (it) => `Je contrôle la pièce ${it}.`,
  },
  de: {
    knowledge: (it) => `Ich kenne Teil ${it}.`,
    skill: (it) => `Ich drehe Teil ${it}.`,
    attitude: (it) => `Ich prüfe Teil ${it}.`,
  },
  it: {
    knowledge: (it) => `Conosco il pezzo ${it}.`,
    skill: (it) => `Tornisco il pezzo ${it}.`,
    attitude: (it) => `Controllo il pezzo ${it}.`,
  },
};

/**
 * The files of a sound instrument of eight areas with five items each, `one-1` to `eight-5`, in which some texts are
 * replaced. The digests are those of the changed instrument, so that they are only wrong where a test makes them so.
 */
export function instrumentFiles(changes: InstrumentChanges = {}): Record<string, string> {
  const instrument = replaced(original(), changes.instrument);
  const digests = digestsOf(instrument);
  const files: Record<string, string> = {
    [INSTRUMENT_PATHS.instrument]: instrument.replace('VERSION', digests.version),
  };
  for (const language of LANGUAGES) {
    if (language === 'en') continue;
    files[INSTRUMENT_PATHS[language]] = replaced(translation(language), changes[language]).replace(
      'ORIGINAL',
      digests.original,
    );
  }
  return files;
}

function replaced(text: string, replacements: Replacements = []): string {
  return replacements.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`The fixture does not have ${JSON.stringify(from)}.`);
    return changed.replace(from, to);
  }, text);
}

/** The digests of an instrument; where the test makes something of it that cannot be understood, any will do. */
function digestsOf(text: string): { version: string; original: string } {
  const parsed = parseFast(text.replace('VERSION', '000000000000'));
  const { data } = Instrument.safeParse(parsed.ok ? parsed.value : undefined);
  return data
    ? { version: versionDigest(data), original: originalDigest(data) }
    : { version: '000000000000', original: '000000000000' };
}

function original(): string {
  const areas = AREAS.map((area, areaIndex) => {
    const items = KINDS_OF_AREA.map((kind, index) => {
      // Two of each of the first four areas and one of each of the others: twelve.
      const short = index === 1 || (index === 2 && areaIndex < 4);
      return `      - { id: ${area}-${index + 1}, kind: ${kind}, skill: read-drawings, text: "${TEXTS.en[kind](`${area} ${index + 1}`)}", short: ${short} }\n`;
    });
    return `  - id: ${area}\n    family: job-specific\n    title: Area ${area}\n    summary: About ${area}.\n    items:\n${items.join('')}`;
  });
  return `version: 1.0.0
title: Turning
summary: A mirror made up for tests.
scoring: 1
${answersIn('en')}bands: [{ level: 1, from: 0 }, { level: 2, from: 0.5 }, { level: 3, from: 0.75 }, { level: 4, from: 0.95 }]
areas:
${areas.join('')}changelog:
  - { version: 1.0.0, on: 2026-01-11, of: 'VERSION', changes: [{ items: [], text: First version. }] }
retiredItems: [nine-1]
evidence:
  - source: handbook
submittedBy: editorial
submittedOn: 2026-01-10
`;
}

function translation(language: Language): string {
  const areas = AREAS.map((area) => `  ${area}: { title: ${language} ${area}, summary: ${language} about ${area} }\n`);
  const items = AREAS.flatMap((area) =>
    KINDS_OF_AREA.map((kind, index) => `  ${area}-${index + 1}: "${TEXTS[language][kind](`${area} ${index + 1}`)}"\n`),
  );
  return `of: 'ORIGINAL'
state: unreviewed
title: Turning in ${language}
summary: A mirror made up for tests in ${language}.
${answersIn(language)}areas:
${areas.join('')}items:
${items.join('')}`;
}

function answersIn(language: Language): string {
  const sets = ITEM_KINDS.map(
    (kind) => `  ${kind}: [${[0, 1, 2, 3].map((value) => `${language} ${kind} ${value}`).join(', ')}]\n`,
  );
  return `answers:
${sets.join('')}otherAnswers: { not-applicable: ${language} not mine, unknown: ${language} unsure, undisclosed: ${language} private }
`;
}

/** What pilots have measured of the instrument, soundly. */
export function reliability(replacements: Replacements = []): Record<string, string> {
  const text = `pilots:
  - version: 1.0.0
    from: 2026-01
    to: 2026-01
    data: https://school.eu/answers.csv
    results:
      - { language: de, form: full, scale: one, people: 40, alpha: { value: 0.78, from: 0.69, to: 0.85 }, omega: 0.8 }
      - { language: de, form: short, scale: job-specific, people: 12 }
`;
  return { [INSTRUMENT_PATHS.reliability]: replaced(text, replacements) };
}
