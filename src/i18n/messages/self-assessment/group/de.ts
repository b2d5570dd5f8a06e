import type { GroupTexts } from './en.ts';

/** The texts of the group view of the self-assessment in German. */
export const group: GroupTexts = {
  title: 'Gruppenansicht',
  link: 'Gruppenansicht für Lehrkräfte und Betriebe',
  lead: 'Für Lehrkräfte und Betriebe: Laden Sie die Ergebnisdateien einer Klasse oder eines Teams und sehen Sie, wie sie sich auf Bereiche und Fragen verteilen.',
  private:
    'Die Dateien werden nur in diesem Browser-Tab gelesen. Die Seite darf nichts irgendwohin senden und speichert nichts.',
  noScript:
    'Ergebnisdateien werden auf Ihrem Gerät zusammengezählt, und das braucht JavaScript. Ohne JavaScript lassen sich Fragebögen auf Papier von Hand auszählen:',
  files: {
    label: 'Ergebnisdateien der Gruppe',
    hint: 'Wählen Sie mehrere auf einmal, oder ziehen Sie sie irgendwo auf diese Seite. Je Person eine Datei, mindestens fünf.',
    clear: 'Alle Dateien herausnehmen',
  },
  care: {
    title: 'Was verborgen bleibt, und was nicht',
    points: {
      least:
        'Von weniger als fünf Personen wird nichts gezeigt, und keine Zeile, hinter der weniger als fünf Antworten stehen.',
      nobody: 'Es gibt keine Zeilen für einzelne Personen und keinen höchsten oder niedrigsten Wert.',
      apart:
        'Kurzform und Langform werden getrennt gezählt. Dateien einer anderen Version des Fragebogens bleiben außen vor.',
      guess:
        'Wer sich kennt, kann trotzdem raten: Geben alle dieselbe Antwort, steht das in der Tabelle. Zeigen Sie sie zuerst der Gruppe selbst.',
      difference:
        'Zwei Tabellen, die sich um eine Person unterscheiden, verraten, was diese geantwortet hat. Zeigen Sie niemandem mehr als eine davon.',
      mirror:
        'Ein Spiegel, keine Prüfung: Die Tabelle taugt nicht für Noten, nicht zum Auswählen von Personen und nicht zum Vergleich von Gruppen.',
    },
  },
  tool: {
    taken: { one: '{n} Datei zählt.', other: '{n} Dateien zählen.' },
    leftOut: {
      one: '{n} der eben geladenen wurde weggelassen.',
      other: '{n} der eben geladenen wurden weggelassen.',
    },
    cleared: 'Alle Dateien sind herausgenommen.',
    problem: {
      damaged: 'Beschädigt oder von Hand verändert.',
      foreign: 'Keine Ergebnisdatei der Selbsteinschätzung.',
      'other-instrument': 'Gehört zu einem anderen Fragebogen.',
      newer:
        'Entstand mit einer neueren Version des Fragebogens, als diese Seite sie hat. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
      older:
        'Entstand mit Version {version} des Fragebogens; gezählt wird Version {current}. Laden Sie die Datei in der Selbsteinschätzung, ergänzen Sie sie, speichern Sie sie und nehmen Sie diese Datei.',
      empty: 'Enthält keine Antwort.',
      duplicate: 'Enthält dieselben Antworten wie {name}; sie zählen einmal.',
    },
    tooFew: 'Zu wenige Personen ({n} von {least}).',
    people: { one: '{n} Person', other: '{n} Personen' },
    reading:
      'Die Zahlen sind Personen. Zeilen der Bereiche zählen sie nach dem Niveau ihres Ergebnisses, Zeilen der Fragen nach ihrer Antwort, die niedrigste zuerst. Je kräftiger die Farbe eines Feldes, desto größer sein Anteil an der Zeile. Wer kein Niveau hat oder nicht geantwortet hat, fehlt in der Zeile.',
    area: 'Bereich oder Frage',
    family: 'Kompetenzfamilie oder Frage',
    areaAlone: 'Bereich',
    familyAlone: 'Kompetenzfamilie',
    question: 'Frage',
    kind: 'Art',
    answer: 'Antwort {n}',
    sum: 'Summe',
    hidden: 'weniger als {least} Antworten',
    key: 'Was die Antworten 1 bis 4 bedeuten',
    unfold: 'Alle Fragen zeigen',
    fold: 'Alle Fragen verbergen',
    attitude: 'Haltung',
    attitudeLead: 'Getrennt gezeigt und in keinem Niveau mitgezählt.',
    caption: 'Version {version} des Fragebogens. Zeilen mit weniger als {least} Antworten sind verborgen.',
    mirror: 'Ein Spiegel, keine Prüfung: So sehen sich die Personen selbst.',
    csv: 'Tabelle speichern (CSV)',
    png: 'Bild speichern (PNG)',
    print: 'Drucken',
  },
};
