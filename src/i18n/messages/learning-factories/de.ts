import type { Messages } from '../en.ts';

/** The texts about learning factories in German. */
export const learningFactories: Messages['learningFactories'] = {
  lead: 'Orte, an denen Lernende arbeiten wie in einer Fabrik, und die Kette von Schritten, die solche Orte über Grenzen hinweg verbindet: was dort steht, was sich dort lernen lässt und was uns noch niemand gesagt hat.',
  note: 'Hier stehen Orte, die öffentliche Quellen nennen. Vieles über sie ist nicht bekannt; jede Seite sagt, was.',
  home: 'Lernfabriken ansehen',
  homeWhy: 'Orte mit Ausstattung und die Schritte vom Entwurf bis zur Lieferung',
  conceptTitle: 'Was eine kollaborative Lernfabrik ist',
  concept: {
    factory:
      'Eine Lernfabrik ist ein Lernort, der wie die Industrie arbeitet: Lernende tun die fachlichen, digitalen und überfachlichen Teile wirklicher Arbeit selbst.',
    collaborative:
      'Eine kollaborative Lernfabrik verbindet Orte in mehreren Ländern. Sie teilen die Arbeit an einem Produkt und das, was sie dabei lernen.',
    places:
      'Sie besteht aus Hallen und aus Daten: aus Werkstätten mit vernetzten Maschinen und Druckern und aus deren Modellen und Zwillingen, mit denen Partner anderswo arbeiten.',
    number: 'An beruflichen Schulen in Baden-Württemberg gab es nach einer Studie des KIT 43 Lernfabriken dieser Art.',
  },
  chainTitle: 'Die Prozesskette',
  chainLead:
    'Ein Produkt durchläuft sechs Schritte, und jeder kann in einem anderen Land liegen. Jeder Schritt führt zu den Kompetenzen, die er verlangt, und zu den Angeboten, die sie vermitteln.',
  chainNote:
    'Die Kompetenzen jedes Schritts hat das Projekt ausgewählt. Angebote und Orte sind berechnet: Ein Angebot zählt, wenn es eine dieser Kompetenzen vermittelt.',
  sites: { one: '{n} Ort', other: '{n} Orte' },
  microCredentials: { one: '{n} Microcredential', other: '{n} Microcredentials' },
  storyTitle: 'Ein Roboter, mehrere Länder',
  storyLead: 'Wie ein Produkt durch die Kette ging, nach dem, was öffentliche Quellen berichten.',
  story: {
    product: {
      title: 'EXAM 4.0: ein gemeinsames Produkt',
      text: 'Der Vorläufer von LCAMP wählte einen fahrenden Roboter, den Schulen mehrerer Länder gemeinsam entwerfen, fertigen und montieren sollten.',
    },
    dordrecht: {
      title: 'Dordrecht: Entwurf',
      text: 'Lernende des Da Vinci College untersuchten seine Antriebe und Teile für den 3D-Druck.',
    },
    parts: {
      title: 'Schweden und Spanien: Teile',
      text: 'Partner dort entwickelten Teile und fertigten sie. Ihre Werkstätten nennt die Quelle nicht.',
    },
    heidenheim: {
      title: 'Heidenheim: Montage und Test',
      text: 'An der DHBW Heidenheim wurde aus den Teilen ein Roboter, und der Roboter wurde getestet.',
    },
    camosun: {
      title: 'Victoria, 2024: ein zweites Leben',
      text: 'Im Sommer 2024 nahm sich das Camosun College des Roboters an, verbesserte den Entwurf und stellte die Elektrik fertig; im Herbst zeigte es ihn vollständig und in Betrieb.',
    },
    tartanga: {
      title: 'Baskenland: andere folgen',
      text: 'Camosun gab alle Konstruktionsdateien und Unterlagen an das CIFP Tartanga weiter, das kein Partner von LCAMP ist. Vier seiner Lernenden der elektronischen Instandhaltung machten mit.',
    },
  },
  storyOpen:
    'Was fehlt: ein Ort, an dem sich alle die Konstruktionsdateien mit einer Lizenz holen können. Ob die Unterlagen offen sind, wurde im April 2024 auf einer Tagung in Malta gefragt; eine Antwort ist nicht gefunden worden.',
  matrixTitle: 'Von der Ausstattung zu den Kompetenzen',
  matrixLead:
    'Technologien, die Quellen an einem Ort nennen, mit den Kompetenzen und Angeboten, die dazugehören. Wo eine Technologie fehlt, hat keine Quelle sie genannt.',
  namedAt: 'Genannt für',
  sitesTitle: 'Die Orte',
  mapExplained:
    'Gefüllt: Eine Quelle nennt Ausstattung oder Schritte des Ortes. Hohl: Beides ist nicht bekannt. Jede Marke steht bei der Stadt. Die Liste darunter nennt dieselben Orte.',
  missingTitle: 'Orte, die hier nicht stehen',
  missing:
    'Teile des ersten Roboters entstanden in Schweden und Spanien. Das Curt Nicolin Gymnasiet in Finspång und mehrere baskische Berufsbildungszentren sind dort Partner; dass ihre Werkstätten Lernfabriken der Allianz sind, sagt aber keine Quelle. Sie kommen hinzu, sobald sie es selbst sagen.',
  add: 'Eine Lernfabrik hinzufügen',
  standingTitle: 'Nach dem, was Quellen sagen',
  standing: {
    described: 'Als Lernfabrik beschrieben',
    'took-part': 'Hat am gemeinsamen Produkt gearbeitet',
    research: 'Wirkt an der Forschung mit',
  },
  step: 'Schritt',
  place: 'Stadt',
  operator: 'Betrieben von',
  contact: 'Auskunft',
  equipment: 'Ausstattung',
  equipmentUnknown:
    'Keine Quelle sagt, was dort steht. Wer dort arbeitet, kann es ergänzen: jede Maschine mit ihrer Quelle oder als Angabe des Ortes selbst.',
  capabilities: 'Schritte, die ein Produkt dort durchlaufen kann',
  capabilitiesUnknown: 'Keine Quelle sagt, welche Schritte der Kette dort möglich sind.',
  offers: 'Was andere dort bekommen können',
  openTo: 'Für wen sie offen ist',
  skills: 'Kompetenzen, die sich dort üben lassen',
  skillsComputed:
    'Berechnet, nicht gemeldet: Kompetenzen, die zu einer dort genannten Technologie oder zu einem dort ausgeführten Schritt gehören. Ob sie dort vermittelt werden und bis zu welcher Stufe, hat niemand gesagt.',
  skillsNone: 'Solange weder Ausstattung noch Schritte bekannt sind, lässt sich nichts berechnen.',
  becauseOf: 'wegen {reasons}',
  questions: 'Was noch nicht bekannt ist',
  placeInChain: 'Platz in der Kette',
  placeOf: '{n} von {total}',
  before: 'Schritt davor',
  after: 'Schritt danach',
  stepsLead:
    'Die Schritte, die ein Produkt in einer kollaborativen Lernfabrik durchläuft, jeder mit den Kompetenzen, die er verlangt, und den Angeboten, die sie vermitteln.',
  stepSkills: 'Kompetenzen, die der Schritt verlangt',
  stepTeaches: 'vermittelt {n} der {total} Kompetenzen',
  stepNoOffer: 'Noch vermittelt kein Angebot hier eine dieser Kompetenzen.',
  stepSites: 'Orte, an denen er ausgeführt wird',
  stepNoSite: 'Noch nennt keine Quelle einen Ort für diesen Schritt.',
  noneInRegion: 'Keine Quelle nennt hier eine Lernfabrik.',
  noneOfOrganisation: 'Keine Quelle nennt eine Lernfabrik, die sie betreibt oder in der sie lernt.',
  places: 'Lernfabriken und Organisationen',
  toChain: 'Die ganze Kette',
};
