import type { Messages } from '../en.ts';

export const editorial: Messages['editorial'] = {
  pages: 'Sur l’observatoire',
  method: 'Méthode',
  qualityAssurance: 'Assurance qualité',
  licence: 'Licence et citation',
  accessibility: 'Accessibilité',
  privacy: 'Vie privée',
  glossary: 'Glossaire',
  unreviewed:
    'Aucun locuteur natif n’a encore relu cette traduction. Là où elle n’est pas claire, l’original anglais fait foi.',
  glossaryLead: 'Les mots du domaine que l’on rencontre sur ces pages, chacun en une ou deux phrases.',
  glossaryNote:
    'Les explications sont de la plume de l’observatoire ; quand un mot a une définition officielle, c’est elle qui vaut.',
};
