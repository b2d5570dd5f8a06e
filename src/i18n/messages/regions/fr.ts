import type { Messages } from '../en.ts';

/** The texts about regions in French. */
export const regions: Messages['regions'] = {
  lead: 'Où siègent les organisations de l’Alliance et de son entourage : ce qui s’y trouve, ce qui s’y offre, et ce que personne ne nous a encore dit.',
  note: 'Une région figure ici quand une organisation de l’observatoire y a son siège. Ce n’est pas une liste de toutes les régions d’industrie avancée.',
  organisations: { one: '{n} organisation', other: '{n} organisations' },
  ofPartners: 'Régions de partenaires',
  ofOthers: 'Régions d’autres organisations qui ont travaillé avec l’Alliance',
  unplaced: 'Dans aucune région, car aucune des sources lues n’indique leur siège :',
  map: {
    title: 'Où se trouvent les régions',
    key: 'Marque pleine : un partenaire de l’Alliance a son siège dans la région. Marque vide : un hôte, ou une organisation qui a travaillé avec elle. Chaque marque est placée dans la ville de l’une d’elles.',
    outside: 'Hors de la carte :',
    twin: 'La liste ci-dessous nomme les mêmes régions.',
    source:
      'Terres et frontières : Natural Earth, échelle 1/50 000 000, domaine public ; projection azimutale équivalente. Les frontières ne disent rien du statut d’un territoire.',
  },
  nuts: 'Code NUTS 2021',
  markedAt: 'Placée sur les cartes à',
  questions: 'Ce que l’on ne sait pas encore',
  indicators: 'Chiffres',
  noOrganisation: 'Plus aucune organisation de l’observatoire n’a son siège ici.',
  noOffer:
    'Aucune des microcertifications et aucun des cours présentés ici n’a encore de prestataire dans cette région.',
  offerWouldChange:
    'Cela changera lorsqu’une organisation de la région délivrera un modèle de référence comme le sien, ou proposera un cours. Les modèles sans prestataire n’appartiennent à aucune région.',
  coverageNeeds:
    'Demandé : les besoins essentiels de l’ensemble des {jobs}, car personne ne nous a encore dit lesquels de ces métiers existent dans la région. Couvert : par les seules offres de la région.',
  coverageUnknown:
    'Aucune offre de cette région n’est connue. Ses cases sont hachurées : on ne sait pas, ce qui n’est pas zéro.',
  coverageKnown: 'Couvert par l’offre connue de la région ({offers}) ; il peut y en avoir d’autres.',
  coverageCells:
    'Dans chaque case : les besoins essentiels à ce niveau, et la part à laquelle répondent des offres de la région',
  cellUnknown: 'non connu',
  cellNeeds: { one: '{n} besoin', other: '{n} besoins' },
  noNeed: 'aucun profil ne le demande',
  allOffers: 'Couverture par toutes les offres, par secteur',
  noIndicator: 'Aucun chiffre n’est encore enregistré pour cette région, son pays ou l’Union européenne.',
  indicatorsLead:
    'Le chiffre le plus récent de chaque indicateur ; ce qui a été demandé, à qui, et comment il ne faut pas le lire figure sur sa page.',
  noOwnIndicator:
    'Aucun chiffre de la région elle-même n’est encore enregistré ; ceux-ci portent sur ce qui l’englobe ou à quoi elle se compare.',
  toCompare: 'Pour comparer : {place}, {n} indicateurs',
  contributeTitle: 'Comment contribuer',
  contributeText:
    'Qui peut répondre à l’une des questions ouvertes, ou propose ici une microcertification ou un cours, peut le dire : par un formulaire, ou par une fiche.',
  byRegion: 'Par région',
  byRegionLead:
    'Les besoins essentiels de tous les profils face aux offres des prestataires de chaque région. Là où aucune n’est connue, la ligne est hachurée.',
  toRegions: 'Toutes les régions, avec leurs organisations et leurs questions ouvertes',
  decide: 'Regarder une région',
  decideWhy: 'ses organisations, ses offres et ce que l’on ne sait pas encore',
};
