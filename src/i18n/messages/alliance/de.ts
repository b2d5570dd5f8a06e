import type { Messages } from '../en.ts';

/** The texts about the Alliance in German. */
export const alliance: Messages['alliance'] = {
  mapTitle: 'Wo sie ihren Sitz haben',
  mapExplained:
    'Jede Marke ist eine Region. Gefüllt: Dort hat ein Partner der Allianz seinen Sitz. Hohl: ein Gastgeber oder jemand, der mit ihr gearbeitet hat. Die Namen führen zu den Regionen; die Liste darunter lässt sich auf eine eingrenzen.',
  join: {
    title: 'Der Allianz beitreten',
    lead: 'Was öffentliche Quellen über die Allianz als dauerhafte Einrichtung sagen: wen sie einlädt, was aus ihr werden soll und was noch niemand gesagt hat.',
    link: 'So geht der Beitritt',
    whatTitle: 'Was sie werden soll',
    permanent:
      'Der Strategieplan vom März 2023 will eine Struktur, die bleibt, damit die Arbeit nicht mit dem Projekt endet.',
    legal:
      'Vorgesehen ist eine Rechtsform nach belgischem Recht. Ob es sie schon gibt, sagt keine der gelesenen Quellen.',
    services: 'Sie soll die wichtigsten Dienste von LCAMP fortführen, vereint auf einer Plattform.',
    whoTitle: 'Wen sie einlädt',
    whoLead:
      'Der Plan nennt sechs Arten von Mitgliedern. Daneben stehen die Organisationen dieses Verzeichnisses, deren Typ ihnen am nächsten kommt; die Zuordnung ist unsere und sagt nichts über eine Mitgliedschaft.',
    types: {
      vet: 'Zentren der beruflichen Bildung',
      research: 'Forschungszentren',
      'applied-sciences': 'Hochschulen für angewandte Wissenschaften',
      companies: 'Unternehmen der fortgeschrittenen Fertigung, auch kleine und mittlere',
      policy: 'Politik und Verwaltung',
      international: 'Internationale Organisationen rund um fortgeschrittene Fertigung und berufliche Bildung',
    },
    none: 'hier noch keine',
    interestTitle: 'Wer Interesse gezeigt hat',
    interest: {
      france: 'Im November 2024 zwei französische Berufe-Campus und mehrere italienische ITS-Akademien.',
      flanders: 'Im November 2025 wurden flämische technische Schulen und Mitglieder von EARLALL eingeladen.',
    },
    howTitle: 'Wie der Beitritt geht',
    howUnknown:
      'Keine der gelesenen Quellen nennt ein Formular, einen Beitrag, Bedingungen oder eine Stelle. Sicher ist der Weg über Menschen: eine Organisation der Allianz in der eigenen Region fragen.',
    nowTitle: 'Was heute schon geht, ohne Mitglied zu sein',
    now: {
      organisation: 'Eine Organisation mit Quellen ins Verzeichnis eintragen',
      factory: 'Eine Lernfabrik beschreiben',
      challenge: 'Eine Aufgabe stellen',
      review: 'Einträge aus dem eigenen Fach prüfen oder neue schreiben',
    },
  },
};
