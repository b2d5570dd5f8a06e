import type { CourseMessages } from './en.ts';

/** Texts of the pages of courses in German. */
export const course: CourseMessages = {
  overview: 'Überblick',
  lessons: 'Lektionen',
  contents: 'Inhalt des Kurses',
  lesson: 'Lektion {n}',
  lessonTitle: 'Lektion {n}: {title}',
  lessonOf: 'Lektion {n} von {total}',
  'final-check': 'Abschlussprüfung',
  solutions: 'Lösungen',
  solutionsNote: 'Erst jede Aufgabe selbst versuchen: Eine nur gelesene Lösung ist bald vergessen.',
  minutes: { one: '{n} Minute Lesezeit', other: '{n} Minuten Lesezeit' },
  minutesNote: 'Lesezeit bei 180 Wörtern je Minute. Der Arbeitsaufwand zählt Aufgaben und Übung mit.',
  start: 'Mit Lektion 1 beginnen',
  previous: 'Zurück: {title}',
  next: 'Weiter: {title}',
  turn: 'Davor und danach',
  writtenIn: 'Der Kurs ist auf {language} geschrieben.',
  take: 'Zum Mitnehmen',
  zip: 'Der ganze Kurs als ZIP-Datei',
  zipNote:
    'Webseiten zum Lesen ohne Netz, der Quelltext in Markdown, Abbildungen, Daten, Lizenz und Beschreibung. {size}',
  print: 'Der ganze Kurs auf einer Seite, zum Drucken',
  files: 'Daten und Dateien des Kurses',
  mayDo:
    'Der Kurs darf kopiert, geändert und weitergegeben werden, auch gegen Bezahlung, wenn Herkunft und Lizenz genannt und Änderungen kenntlich gemacht werden.',
  teach: 'Für Lehrende',
  teachNote:
    'Jede Lektion passt auf eine Seite und lässt sich einzeln unterrichten. Aufgaben stehen am Ende einer Lektion; die Lösungen haben eine eigene Seite, die zurückgehalten werden kann. Der Quelltext in Markdown lässt sich an eigene Maschinen und Zahlen anpassen; die Lernergebnisse bleiben, oder ihre Stufen werden angepasst.',
  teachPack: 'Der Kurs ist zum Unterrichten gemacht; wer allein lernt, braucht jemanden zum Üben oder eine Werkstatt.',
  selfStudy: 'Der Kurs ist zum Selbststudium gemacht; in der Klasse vergleichen am besten je zwei ihre Lösungen.',
  progress: {
    title: 'Ihr Fortschritt',
    keep: 'Meinen Fortschritt auf diesem Gerät merken',
    note: 'Ausgeschaltet, bis Sie es einschalten. Der Fortschritt bleibt in diesem Browser und wird nirgendwohin gesendet.',
    done: 'Diesen Teil habe ich abgeschlossen',
    state: '{n} von {total} Teilen abgeschlossen.',
    goOn: 'Weiter mit: {title}',
    forget: 'Meinen Fortschritt vergessen',
    mark: 'abgeschlossen',
  },
};
