import type { Messages } from '../en.ts';

export const opportunities: Messages['opportunities'] = {
  lead: 'Aufenthalte in Schulen, Betrieben und Lernfabriken und Projekte, die Partner suchen.',
  noneTitle: 'Zurzeit ist nichts offen',
  none: 'Noch keine Organisation hat uns eine offene Gelegenheit genannt. Das sagt nichts darüber, was es gibt, nur dass es hier noch niemand eingetragen hat.',
  how: 'Ein Eintrag nennt, wer es anbietet, wo, bis wann, wer sich bewerben kann und in welchen Sprachen. Er erscheint, wenn die Redaktion ihn gelesen hat, und rückt nach seiner Frist von selbst in die Vergangenheit.',
  propose: 'Eine Gelegenheit anbieten',
  organisations: 'Eine Organisation der Allianz fragen',
  open: 'Offen',
  past: 'Vergangen',
  expired: 'Die Frist ist abgelaufen.',
  until: 'bis {date}',
  type: 'Art',
  types: {
    'learner-mobility': 'Mobilität von Lernenden',
    'staff-mobility': 'Mobilität von Personal',
    traineeship: 'Praktikum',
    project: 'Projektpartnerschaft',
    competition: 'Wettbewerb',
  },
  organisation: 'Angeboten von',
  region: 'Ort (Region)',
  deadline: 'Frist',
  audience: 'Wer sich bewerben kann',
  languages: 'Sprachen',
  address: 'Bewerbung unter',
};
