import type { Messages } from '../en.ts';

export const editorial: Messages['editorial'] = {
  pages: 'Rund um das Observatorium',
  method: 'Methode',
  qualityAssurance: 'Qualitätssicherung',
  licence: 'Lizenz und Zitieren',
  accessibility: 'Barrierefreiheit',
  privacy: 'Datenschutz',
  glossary: 'Glossar',
  unreviewed:
    'Diese Übersetzung ist noch nicht muttersprachlich geprüft. Wo sie unklar ist, gilt das englische Original.',
  glossaryLead: 'Die Fachwörter, die auf diesen Seiten vorkommen, jedes in ein oder zwei Sätzen.',
  glossaryNote:
    'Die Erklärungen sind eigene Worte des Observatoriums; wo es eine amtliche Definition gibt, gilt diese.',
};
