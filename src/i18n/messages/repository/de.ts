import type { RepositoryMessages } from './en.ts';

/** Texts of the repository in German. */
export const repository: RepositoryMessages = {
  lead: 'Kurse, Lernstrukturen und Bildungsprodukte zum Lernen, Unterrichten und Anpassen. Alles darf kopiert und geändert werden.',
  class: 'Klasse',
  skill: 'Kompetenz',
  level: 'Stufe',
  language: 'Geschrieben auf',
  duration: 'Dauer',
  durations: { short: 'Bis 10 Stunden', medium: '11 bis 20 Stunden', long: 'Über 20 Stunden', none: 'Ohne feste Zeit' },
  supports: 'Kompetenzen, die es zu lehren hilft',
  material: 'Material im Repositorium',
  needs: 'Was gebraucht wird',
  mayDo:
    'Alles hier darf kopiert, geändert und weitergegeben werden, auch gegen Bezahlung, wenn Herkunft und Lizenz genannt und Änderungen kenntlich gemacht werden.',
  structure: {
    learners: 'Lernende',
    phases: 'Phasen',
    phase: 'Phase {n}: {title}',
    acting: 'Wer handelt: {roles}',
    roles: 'Rollen',
    timetable: 'Zeitplan',
    timetableNote: 'Zusammen {n} Stunden der Lernenden. Tage und Wochen sind ein Beispiel; die Reihenfolge bleibt.',
    rubric: 'Bewertung',
    rubricNote: 'Was auf jeder der vier Stufen zu sehen ist. Die Lernenden bekommen das Raster vor dem Beginn.',
    criterion: 'Kriterium',
    when: 'Wann',
    hours: 'Stunden',
    what: 'Was geschieht',
    advice: 'Hinweise für Lehrende',
    files: 'Zugehörige Dateien',
  },
  product: {
    type: 'Art',
    files: 'Dateien zum Herunterladen',
    use: 'Wie es verwendet wird',
  },
};
