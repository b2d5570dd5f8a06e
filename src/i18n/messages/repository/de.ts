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
  writtenIn: 'Nur Titel und Kurzfassung sind übersetzt; alles Weitere steht auf {language}.',
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
  path: {
    title: 'Lernpfad',
    job: 'Führt zu',
    steps: 'Die Schritte',
    adds: 'bringt {n} von {total} wesentlichen Kompetenzen: {skills}',
    addsNone: 'bringt keine weitere wesentliche Kompetenz auf der verlangten Stufe',
    covers: 'Deckt {n} von {total} wesentlichen Kompetenzen auf der verlangten Stufe ab, in {hours}.',
    open: 'Was er offen lässt',
    openNone: 'Nichts: Jede wesentliche Kompetenz wird auf der verlangten Stufe vermittelt.',
    openNote:
      'Wesentliche Kompetenzen, die kein Schritt auf der verlangten Stufe vermittelt: bei der Arbeit zu lernen oder ein Aufruf zu einem neuen Angebot.',
    computedNote:
      'Aus den Einträgen berechnet, für jemanden ohne Vorkenntnisse: bei jedem Schritt das Angebot, das am meisten der noch offenen wesentlichen Kompetenzen vermittelt.',
    noComputed: 'Kein Angebot hier vermittelt eine wesentliche Kompetenz dieses Berufs auf der verlangten Stufe.',
    curated: 'Von Hand zusammengestellt:',
    own: 'Zuerst die eigene Lücke prüfen',
    offers: 'Alle Angebote für diesen Beruf',
  },
};
