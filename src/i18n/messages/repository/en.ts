/** Texts of the repository in English: its list, learning structures, educational products, learning paths. */
export const repository = {
  lead: 'Courses, learning structures and educational products to learn from, to teach with and to adapt. Everything may be copied and changed.',
  class: 'Class',
  skill: 'Skill',
  level: 'Level',
  language: 'Written in',
  duration: 'Duration',
  durations: {
    short: 'Up to 10 hours',
    medium: '11 to 20 hours',
    long: 'More than 20 hours',
    none: 'Without a set time',
  },
  supports: 'Skills that it helps to teach',
  material: 'Material in the repository',
  needs: 'What it needs',
  mayDo:
    'You may copy, change and pass on everything here, also for payment, if you name its origin and licence and say what you changed.',
  writtenIn: 'Only title and summary are translated; the rest is in {language}.',
  structure: {
    learners: 'Learners',
    phases: 'Phases',
    phase: 'Phase {n}: {title}',
    acting: 'Who acts: {roles}',
    roles: 'Roles',
    timetable: 'Timetable',
    timetableNote: '{n} hours of the learners in all. Days and weeks are an example; keep the order.',
    rubric: 'Assessment',
    rubricNote: 'What is seen at each of the four levels. Share it with the learners before they begin.',
    criterion: 'Criterion',
    when: 'When',
    hours: 'Hours',
    what: 'What is done',
    advice: 'Advice for teachers',
    files: 'Files that belong to it',
  },
  product: {
    type: 'Type',
    files: 'Files to download',
    use: 'How to use it',
  },
  path: {
    title: 'Learning path',
    job: 'Leads to',
    steps: 'The steps',
    adds: 'adds {n} of {total} essential skills: {skills}',
    addsNone: 'adds no further essential skill at the level asked for',
    covers: 'Covers {n} of {total} essential skills at the level asked for, in {hours}.',
    open: 'What it leaves open',
    openNone: 'Nothing: every essential skill is taught at the level asked for.',
    openNote:
      'Essential skills that no step teaches at the level asked for: to be learned at work, or an open call for an offer.',
    computedNote:
      'Computed from the records, for somebody who brings nothing: at each step the offer that teaches most of the essential skills still open.',
    noComputed: 'No offer here teaches an essential skill of this job at the level it asks for.',
    curated: 'Put together by hand:',
    own: 'Check your own gap first',
    offers: 'All offers for this job',
  },
};

/** The shape of the texts of the repository. */
export type RepositoryMessages = typeof repository;
