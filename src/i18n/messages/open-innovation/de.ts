import type { Messages } from '../en.ts';

/** The texts about open innovation in German. */
export const openInnovation: Messages['openInnovation'] = {
  title: 'Offene Innovation',
  lead: 'Betriebe haben Probleme, Schulen haben Werkstätten, Lehrende und Lernende. Hier findet ein Bedarf ein Zentrum, und ein Zentrum findet Arbeit, an der sich etwas lernen lässt.',
  home: 'Ein Zentrum für einen Bedarf finden',
  homeWhy: 'nach Technologie und Region: Organisationen, Lernfabriken, Weiterbildung',
  find: {
    title: 'Ein Zentrum für einen Bedarf finden',
    lead: 'Eine Technologie wählen, eine Region oder beides. Die Seite zeigt, wer dort sitzt, womit er nach den Quellen arbeitet und was es vermittelt.',
    anyTechnology: 'Jede Technologie',
    anyRegion: 'Jede Region',
    show: 'Anzeigen',
    noScript:
      'Die Listen darunter sind vollständig. Mit JavaScript lassen sie sich auf eine Technologie und eine Region eingrenzen.',
    offers: 'Microcredentials und Kurse',
    noTechnology: 'keine Technologie bekannt',
    noneKnown:
      'Von niemandem ist bekannt, dass er damit arbeitet: {technology}. Das ist kein Nein: Es hat uns noch niemand gesagt.',
    unknown: 'In der Region, ohne dass hierüber etwas bekannt ist: {technology}',
    nobody: 'In dieser Region kennt das Observatorium niemanden: {region}.',
    fits: { one: '{n} passt', other: '{n} passen' },
    anywhere: 'Entwürfe und offene Kurse ohne Anbieter gehören zu keiner Region: Jedes Zentrum kann sie unterrichten.',
    noOffer: 'Noch handelt kein Microcredential und kein Kurs hier davon: {technology}.',
    elseTitle: 'Nicht das Richtige dabei?',
    elseText:
      'Dann als Aufgabe stellen. Das Formular öffnet sich mit der gewählten Technologie und Region, und Zentren der Allianz können antworten.',
  },
  challengesLead:
    'Bedarf von Betrieben und anderen Organisationen, die ein Zentrum suchen, das daran arbeitet: mit Region, Kompetenzen, Frist und Stand.',
  communitiesLead:
    'Kreise, Programme und Formen der Begegnung, in denen Schulen und Betriebe an Neuem arbeiten, soweit öffentliche Quellen davon berichten.',
  post: 'Eine Aufgabe stellen',
  postTitle: 'So wird eine Aufgabe gestellt',
  postSteps: {
    describe:
      'Das Problem in eigenen Worten beschreiben: was geschieht, was schon versucht wurde, was eine Antwort wert wäre.',
    record:
      'Die Redaktion macht aus dem Formular einen Eintrag, nennt die nötigen Kompetenzen und fragt nach, wo etwas unklar ist.',
    publish:
      'Die Aufgabe erscheint hier als offen, mit ihrer Frist. Wer daran arbeiten will, antwortet über die Seite der Organisation.',
    close:
      'Bescheid geben, wenn sie jemand übernommen hat und was daraus geworden ist. Nach Ablauf der Frist steht das dabei.',
  },
  postNeeds:
    'Das Formular liegt im Repository und verlangt dort ein Konto. Als Kontakt dient eine Seite der Organisation, nie eine Person.',
  seeExample: 'Ein Beispiel ansehen',
  exampleNotice:
    'Dies ist ein Beispiel. Niemand hat diesen Bedarf: Es zeigt, wie eine Aufgabe beschrieben wird, und wird nirgends gezählt, gesucht oder exportiert.',
  exampleBy: 'Niemand: ein Beispiel',
  openTitle: 'Offene Aufgaben',
  openNone: 'Keine offene Aufgabe ist bekannt. Die erste könnte über dieses Formular kommen.',
  allChallenges: 'Alle Aufgaben',
  state: 'Stand',
  states: {
    open: 'Offen',
    'past-deadline': 'Frist abgelaufen',
    taken: 'Übernommen',
    done: 'Gelöst',
    withdrawn: 'Zurückgezogen',
  },
  stateSince: '{state} seit {date}',
  by: 'Wer fragt',
  deadline: 'Frist',
  contact: 'So antworten',
  need: 'Der Bedarf',
  needsSkills: 'Nötige Kompetenzen',
  noSkills: 'Noch hat niemand gesagt, welche Kompetenzen es dafür braucht.',
  story: 'Was daraus geworden ist',
  communitiesTitle: 'Gemeinschaften und Formate',
  types: {
    community: 'Gemeinschaften',
    programme: 'Programme',
    format: 'Formate',
  },
  type: {
    community: 'Gemeinschaft',
    programme: 'Programm',
    format: 'Veranstaltungsformat',
  },
  joins: 'Was es verbindet',
  participants: 'Wer mitmacht',
  address: 'Adresse',
  noChallenge: 'Sie hat keine Aufgabe gestellt.',
  noCommunity: 'Keine Quelle nennt sie mit einer Gemeinschaft oder einem Format.',
};
