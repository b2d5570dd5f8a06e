/** Texts of the pages of courses in English. */
export const course = {
  overview: 'Overview',
  lessons: 'Lessons',
  contents: 'Contents of the course',
  lesson: 'Lesson {n}',
  lessonTitle: 'Lesson {n}: {title}',
  lessonOf: 'Lesson {n} of {total}',
  'final-check': 'Final check',
  solutions: 'Solutions',
  solutionsNote: 'Try every exercise before you look: a solution that was only read is soon forgotten.',
  minutes: { one: '{n} minute of reading', other: '{n} minutes of reading' },
  minutesNote: 'Reading time at 180 words a minute. The workload counts exercises and practice as well.',
  start: 'Start with lesson 1',
  previous: 'Previous: {title}',
  next: 'Next: {title}',
  turn: 'Before and after',
  writtenIn: 'The course is written in {language}.',
  take: 'Take it with you',
  zip: 'The whole course as a ZIP file',
  zipNote: 'Web pages for reading offline, the Markdown source, figures, data, licence and description. {size}',
  print: 'The whole course on one page, for printing',
  files: 'Data and files of the course',
  mayDo:
    'You may copy, change and pass on the course, also for payment, if you name its origin and licence and say what you changed.',
  teach: 'For teachers',
  teachNote:
    'Each lesson fits on a page and can be taught on its own. Exercises stand at the end of a lesson; the solutions have a page of their own that can be held back. Change the Markdown source to your machines and figures, keep the outcomes or adapt their levels.',
  teachPack: 'The course is made to be taught from; somebody learning alone needs a partner or a workshop.',
  selfStudy: 'The course is made for learning alone; in class, let pairs compare their solutions.',
  progress: {
    title: 'Your progress',
    keep: 'Remember my progress on this device',
    note: 'Off until you switch it on. It is kept in this browser and sent nowhere.',
    done: 'I have finished this part',
    state: '{n} of {total} parts finished.',
    goOn: 'Go on with: {title}',
    forget: 'Forget my progress',
    mark: 'finished',
  },
};

/** The shape of the texts of courses. */
export type CourseMessages = typeof course;
