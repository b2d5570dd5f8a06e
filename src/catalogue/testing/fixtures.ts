import { KINDS } from '../../model/kinds.ts';
import { LANGUAGES } from '../../model/text.ts';
import { VOCABULARY_IDS } from '../../model/vocabulary-ids.ts';

/** The codes that the fixtures use, by vocabulary. */
const CODES: Record<(typeof VOCABULARY_IDS)[number], readonly string[]> = {
  'assessment-types': ['practical-demonstration'],
  countries: ['ES', 'DE'],
  eqf: ['3', '4'],
  geographies: ['EU', 'DE'],
  'indicator-themes': ['learning'],
  glossary: ['ects'],
  'isced-f': ['0715'],
  'isco-08': ['7212', '7223'],
  licences: ['CC-BY-4.0'],
  nace: ['C25', 'C28'],
  nuts: ['ES21'],
  'occupational-fields': ['machining'],
  'organisation-types': ['vet-centre'],
  'participation-forms': ['onsite'],
  'product-types': ['checklist'],
  'quality-assurance-types': ['external'],
  'skill-families': ['job-specific'],
  'source-types': ['web-page'],
  units: ['percent'],
};

const PROVENANCE = `evidence:
  - source: handbook
submittedBy: editorial
submittedOn: 2026-01-10
`;

/** The skills of the fixtures, with a title each. */
const SKILLS: Record<string, string> = {
  'read-drawings': 'read engineering drawings',
  'measure-parts': 'measure parts with calipers',
  'clamp-workpieces': 'clamp workpieces',
  'grind-tools': 'sharpen cutting tools',
  'program-lathes': 'program lathes',
  'deburr-edges': 'deburr edges',
  'maintain-coolant': 'look after coolant',
  'report-faults': 'report faults',
};

/** A small content folder in which nothing is wrong: paths below the project root, and what the files hold. */
export function soundContent(): Record<string, string> {
  return {
    ...Object.fromEntries(VOCABULARY_IDS.map((id) => [`content/vocabularies/${id}.yaml`, vocabulary(id, CODES[id])])),
    ...Object.fromEntries(Object.keys(SKILLS).map((id) => [`content/skills/${id}.yaml`, skill(SKILLS[id]!)])),
    'content/sources/handbook.yaml': source('Handbook of metalworking'),
    'content/organisations/north-school.yaml': organisation('North School'),
    'content/organisations/south-school.yaml': organisation('South School'),
    'content/events/open-day.yaml': event('Open day'),
    'content/policy/more-places.mdx': recommendation('More places'),
    'content/opportunities/two-weeks-abroad.md': opportunity('Two weeks abroad'),
    'content/roadmap/ask-for-reviews.yaml': roadmapItem('Ask for reviews'),
    'content/indicators/apprentices.yaml': indicator('Apprentices'),
    'content/process-steps/machining.yaml': processStep('Machining'),
    'content/learning-factories/north-hall.yaml': learningFactory('North Hall'),
    'content/challenges/late-scratches.md': challenge('Late scratches'),
    'content/communities/workshop-circle.md': community('Workshop circle'),
    'content/regions/basque-country.yaml': region('Basque Country'),
    'content/technologies/turning.yaml': technology('turning'),
    'content/job-profiles/turner.yaml': jobProfile('turner'),
    'content/job-profiles/miller.yaml': jobProfile('miller'),
    'content/micro-credentials/turning-basics.md': microCredential('Turning basics'),
    'content/repository/courses/reading-drawings/index.md': course('Reading drawings'),
    'content/repository/courses/reading-drawings/gauge.png': 'not really a picture',
    'content/repository/learning-structures/stages/index.md': learningStructure('Product development in stages'),
    'content/learning-paths/to-turning.yaml': learningPath('To the lathe'),
    'content/repository/products/first-part/index.md': product('First part checklist'),
    'content/repository/products/first-part/checklist.csv': 'point,done\n',
  };
}

/** What the sound content counts. */
export interface SoundCounts {
  readonly records: number;
  /** Files that hold records and vocabularies. */
  readonly files: number;
  /** Files of translations that there could be: one of each kind with records that are translated, in each language. */
  readonly translations: number;
}

export function soundCounts(): SoundCounts {
  const files = Object.keys(soundContent()).filter((path) => /\.(?:yaml|mdx?)$/.test(path));
  const translated = Object.values(KINDS).filter(
    ({ folder, translatable }) =>
      Object.keys(translatable).length > 0 && files.some((path) => path.startsWith(`content/${folder}/`)),
  );
  return {
    records: files.filter((path) => !path.includes('/vocabularies/')).length,
    files: files.length,
    translations: translated.length * (LANGUAGES.length - 1),
  };
}

export function vocabulary(title: string, codes: readonly string[], extent = 'complete'): string {
  const concepts = codes.map(
    (code) =>
      `  - code: '${code}'\n    labels: { en: Name ${code}, es: Nombre ${code}, fr: Nom ${code}, de: Benennung ${code}, it: Nome ${code} }\n`,
  );
  return `title: ${title}
source: Made up for tests
extent: ${extent}
labelStates: { en: official, es: official, fr: official, de: official, it: official }
concepts:
${concepts.join('')}`;
}

export function skill(title: string, more = ''): string {
  return `title: ${title}
type: skill
family: job-specific
definition: To ${title} so that the next person can rely on it.
levels:
  foundation: Does it with help at the first machine.
  intermediate: Does it alone on known work.
  advanced: Does it on work that nobody has done before.
  specialised: Decides how the others do it.
${more}${PROVENANCE}`;
}

export function jobProfile(title: string, more = ''): string {
  // No two profiles need the same skills at the same levels: the last ones differ with the title.
  const mark = [...title].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 64, 0);
  const levels = [2, 2, 2, 2, 2, ...[16, 4, 1].map((place) => 1 + (Math.floor(mark / place) % 4))];
  const skills = Object.keys(SKILLS).map(
    (id, index) => `  - { skill: ${id}, need: essential, level: ${levels[index]}, basis: [draft] }\n`,
  );
  return `title: ${title}
isco: '7223'
field: machining
sectors: [C25]
eqf: ['4']
summary: Makes parts from bars and blanks.
tasks:
  - Read the job card
  - Set the machine
  - Run the first part
  - Measure the first part
skills:
${skills.join('')}tools: [lathe]
${more}${PROVENANCE}`;
}

export function event(title: string, dates = 'start: 2025-05-13', more = ''): string {
  return `title: ${title}
type: conference
known: reported
${dates}
place: not-known
country: ES
organiser: North School
summary: Visitors were shown the workshop.
${more}${PROVENANCE}`;
}

export function roadmapItem(title: string, more = ''): string {
  return `title: ${title}
horizon: now
state: planned
summary: Somebody else reads what was written.
measure: validated-records
baseline: { value: 0, on: 2026-01-10 }
${more}${PROVENANCE}`;
}

export function opportunity(title: string, deadline = '2026-03-01'): string {
  return `---
title: ${title}
type: learner-mobility
organisation: north-school
region: not-known
deadline: ${deadline}
audience: Learners in their second year
languages: [en]
address: https://school.eu/abroad
summary: Two weeks at the machines of another school.
${PROVENANCE}---

What there is to see.
`;
}

/** A recommendation that shows one measure and one figure of an indicator, with the day on which they were looked up. */
export function recommendation(title: string, { value = 65.2, on = '2026-01-10', body = BRIEF } = {}): string {
  return `---
title: ${title}
publication: draft
ask: Offer more places.
to: [regions]
levels: [region]
date: 2026-01-10
summary: Why there should be more of them.
restsOn:
  - { measure: job-profiles, value: 2, on: ${on} }
  - { indicator: apprentices, geography: EU, period: '2024', value: ${value}, on: ${on} }
${PROVENANCE}---

${body}
`;
}

const BRIEF =
  'Of <Figure of="job-profiles"/> jobs, <IndicatorFigure id="apprentices" geography="EU" period="2024"/> are learned at work.';

export function technology(title: string, more = ''): string {
  return `title: ${title}
definition: Cutting with one edge while the part goes round.
description: Used for everything that is round.
${more}${PROVENANCE}`;
}

export function indicator(title: string, more = ''): string {
  return `title: ${title}
theme: learning
finding: '{EU 2024} learn at a workplace'
unit: percent
population: Young people in training.
origins:
  - { source: handbook, question: Do you learn at a workplace?, reading: primary }
figures:
  - { geography: EU, period: '2024', value: 65.2, source: handbook }
  - { geography: DE, period: '2024', value: 90, source: handbook }
limits: Made up for tests; nothing can be read from it.
${more}${PROVENANCE}`;
}

export function organisation(title: string, more = ''): string {
  return `title: ${title}
type: vet-centre
relation: partner
country: ES
region: not-known
place: not-known
website: https://school.eu/
summary: A school made up for tests.
${more}${PROVENANCE}`;
}

export function region(title: string, nuts = 'ES21', more = ''): string {
  return `title: ${title}
summary: A region made up for tests.
country: ES
nuts: ${nuts}
coordinates: [-2.67, 42.85]
coordinatesOf: Vitoria-Gasteiz
${more}openQuestions:
  - How many training places there are.
${PROVENANCE}`;
}

export function processStep(title: string, order = 1, skills = Object.keys(SKILLS).slice(0, 4)): string {
  return `title: ${title}
order: ${order}
summary: Makes round things of bars.
skills: [${skills.join(', ')}]
${PROVENANCE}`;
}

export function learningFactory(
  title: string,
  more = '',
  stated = 'equipment: not-known\ncapabilities: not-known\n',
): string {
  return `title: ${title}
standing: described
organisations: [north-school]
place: not-known
country: ES
nuts: not-known
coordinates: not-known
summary: A hall made up for tests.
${stated}offers: not-known
openTo: not-known
contact: not-known
openQuestions:
  - What stands there.
${more}${PROVENANCE}`;
}

export function challenge(title: string, more = '', states = '  - { state: open, on: 2026-01-10 }\n'): string {
  return `---
title: ${title}
summary: Scratches are found when the parts are packed.
organisation: south-school
country: ES
nuts: not-known
deadline: 2026-06-30
contact: not-known
states:
${states}${more}${PROVENANCE}---

What happens.
`;
}

export function community(title: string, more = ''): string {
  return `---
title: ${title}
type: community
summary: A circle made up for tests.
joins: Schools with schools.
participants: Two schools.
address: not-known
facts:
  - { text: It met once., source: handbook }
openQuestions:
  - Whether it meets again.
${more}${PROVENANCE}---
`;
}

export function source(title: string, more = ''): string {
  return `title: ${title}
publisher: A publisher
type: web-page
address: https://publisher.eu/handbook
published: '2020'
readOn: 2026-01-02
licence: not-known
${more}`;
}

export function microCredential(title: string, body = 'What it is about.\n', more = ''): string {
  return `---
title: ${title}
provision: design
summary: For those who begin.
outcomes:
  - { text: Turn a shaft to size, skill: program-lathes, level: 1 }
  - { text: Measure the shaft, skill: measure-parts, level: 1 }
awardingBody: not-known
country: not-known
workload: { hours: 25, ects: not-known }
eqf: not-known
iscedf: '0715'
assessment: [practical-demonstration]
participation: [onsite]
qualityAssurance: not-known
${more}${PROVENANCE}---

${body}`;
}

export function course(title: string, body = 'The course.\n', more = ''): string {
  return `---
title: ${title}
summary: How to read a drawing.
audience: self-study
outcomes:
  - { text: Name the views of a drawing, skill: read-drawings, level: 1 }
  - { text: Find the tolerances of a drawing, skill: read-drawings, level: 2 }
workload: { hours: 10, ects: not-applicable }
eqf: not-applicable
iscedf: '0715'
licence: CC-BY-4.0
version: 1.0.0
${more}${PROVENANCE}---

${body}`;
}

export function learningStructure(title: string, body = 'How to go about it.\n', more = ''): string {
  return `---
title: ${title}
summary: A product is developed in three stages.
learners: Two classes of twelve.
eqf: ['4']
hours: 20
phases:
  - { title: Design, duration: 1 week, steps: [Draw it], roles: [learner] }
  - { title: Build, duration: 1 week, steps: [Make it], roles: [learner, coach] }
roles:
  - { title: learner, does: Draws and makes. }
  - { title: coach, does: Asks questions. }
timetable:
  - { when: Week 1, hours: 10, what: Drawing }
  - { when: Week 2, hours: 10, what: Making }
rubric:
  - { criterion: Drawing, foundation: A sketch., intermediate: A drawing., advanced: A drawing with fits., specialised: A set. }
  - { criterion: Part, foundation: It is there., intermediate: It fits., advanced: It fits at once., specialised: All fit. }
skills:
  - { skill: read-drawings, level: 2 }
licence: CC-BY-4.0
version: 1.0.0
${more}${PROVENANCE}---

${body}`;
}

export function product(title: string, body = 'How to use it.\n', more = ''): string {
  return `---
title: ${title}
summary: What to look at before the second part.
type: checklist
files:
  - { name: checklist.csv, description: The points in order. }
skills:
  - { skill: measure-parts, level: 1 }
licence: CC-BY-4.0
version: 1.0.0
${more}${PROVENANCE}---

${body}`;
}

export function learningPath(title: string, more = ''): string {
  return `title: ${title}
summary: For those who want to turn.
job: turner
steps:
  - { course: reading-drawings, why: Whoever cannot read the drawing cannot turn the part. }
  - { microCredential: turning-basics, why: The trade itself. }
${more}${PROVENANCE}`;
}
