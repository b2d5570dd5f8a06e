/** The texts of the group view of the self-assessment in English. */
export const group = {
  title: 'Group view',
  link: 'Group view for teachers and companies',
  lead: 'For teachers and companies: load the result files of a class or a team, and see how they spread over areas and questions.',
  private: 'The files are read in this browser tab only. The page is not allowed to send anything, and stores nothing.',
  noScript:
    'Result files are put together on your device, which needs JavaScript. Without it, questionnaires on paper can be counted by hand:',
  files: {
    label: 'Result files of the group',
    hint: 'Choose several at once, or drop them anywhere on this page. One file for each person; five at least.',
    clear: 'Take all files out',
  },
  care: {
    title: 'What is hidden, and what is not',
    points: {
      least: 'Of fewer than five people nothing is shown, and no row with fewer than five answers.',
      nobody: 'There are no rows for single people, and no highest or lowest value.',
      apart: 'Short and full form are counted apart. Files of another version of the questionnaire are left out.',
      guess:
        'People who know each other may still guess: where all give the same answer, the table says so. Show it to the group itself first.',
      difference:
        'Two tables that differ by one person say what this person answered. Show only one of them to anybody.',
      mirror: 'A mirror, not an exam: it is unfit for marks, for choosing people and for comparing groups.',
    },
  },
  /** What the script says. */
  tool: {
    taken: { one: '{n} file counts.', other: '{n} files count.' },
    leftOut: { one: '{n} of those just loaded was left out.', other: '{n} of those just loaded were left out.' },
    cleared: 'All files have been taken out.',
    problem: {
      damaged: 'Damaged, or changed by hand.',
      foreign: 'No result file of the self-assessment.',
      'other-instrument': 'Belongs to another questionnaire.',
      newer: 'Made with a later version of the questionnaire than this page has. Load the page anew and try again.',
      older:
        'Made with version {version} of the questionnaire; version {current} is counted. Load the file in the self-assessment, complete it, save it, and take that file.',
      empty: 'Holds no answer.',
      duplicate: 'Holds the same answers as {name}; they count once.',
    },
    tooFew: 'Too few people ({n} of {least}).',
    people: { one: '{n} person', other: '{n} people' },
    reading:
      'Numbers are people. Rows of areas count them by the level of their result, rows of questions by their answer, lowest first. The stronger the colour of a cell, the larger its share of the row. Who has no level or has not answered is missing in the row.',
    area: 'Area or question',
    family: 'Skill family or question',
    areaAlone: 'Area',
    familyAlone: 'Skill family',
    question: 'Question',
    kind: 'Kind',
    answer: 'answer {n}',
    sum: 'Sum',
    hidden: 'fewer than {least} answers',
    key: 'What answers 1 to 4 say',
    unfold: 'Show all questions',
    fold: 'Hide all questions',
    attitude: 'Attitude',
    attitudeLead: 'Shown apart, and not counted in any level.',
    caption: 'Version {version} of the questionnaire. Rows with fewer than {least} answers are hidden.',
    mirror: 'A mirror, not an exam: this is how the people see themselves.',
    csv: 'Save the table (CSV)',
    png: 'Save the picture (PNG)',
    print: 'Print',
  },
};

/** The shape of these texts; every language must have every text. */
export type GroupTexts = typeof group;
