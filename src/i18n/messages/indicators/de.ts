import type { indicators as english } from './en.ts';

/** What the pages of indicators say, in German. */
export const indicators: typeof english = {
  theme: 'Thema',
  unit: 'Einheit',
  population: 'Wer gezählt wird',
  period: 'Zeitraum',
  geography: 'Ort',
  group: 'Gruppe',
  value: 'Zahl',
  question: 'Was gefragt oder gemessen wurde',
  read: 'Wie gelesen',
  reading: {
    primary: 'Gelesen, wo zuerst veröffentlicht',
    secondary: 'Gelesen auf einer Seite, die es zitiert; noch mit dem Original zu vergleichen',
  },
  dataset: 'Datensatz',
  updated: 'Daten vom {date}',
  flags: {
    break: 'Bruch in der Reihe',
    'low-reliability': 'geringe Zuverlässigkeit',
    provisional: 'vorläufig',
    estimated: 'geschätzt',
    target: 'Ziel',
    projection: 'Projektion',
  },
  figures: 'Die Zahlen',
  origins: 'Woher die Zahlen kommen',
  how: {
    geography: 'Eine Zeile je Ort, zuerst der mit der höchsten neuesten Zahl.',
    period: 'Eine Zeile je Zeitraum, der früheste zuerst.',
    group: 'Eine Zeile je Gruppe.',
    one: 'Eine einzelne Zahl: Sie sagt nichts über einen Trend.',
  },
  columns: {
    period: 'Eine Farbe je Zeitraum.',
    geography: 'Eine Farbe je Ort.',
  },
  title: 'Statistiken mit Quelle',
  lead: 'Zahlen von Statistikämtern und aus Umfragen rund um Kompetenzen in der Industrie: jede mit dem, was gefragt wurde, wer gefragt wurde und was nicht herausgelesen werden darf.',
  all: 'Alle Indikatoren',
  otherSources: 'Was Statistiken anderer dazu sagen',
};
