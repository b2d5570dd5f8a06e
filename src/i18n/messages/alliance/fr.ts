import type { Messages } from '../en.ts';

/** The texts about the Alliance in French. */
export const alliance: Messages['alliance'] = {
  mapTitle: 'Où elles ont leur siège',
  mapExplained:
    'Chaque marque est une région. Pleine : un partenaire de l’Alliance y a son siège. Vide : un hôte, ou une organisation qui a travaillé avec elle. Les noms mènent aux régions ; la liste ci-dessous peut être limitée à l’une d’elles.',
  join: {
    title: 'Comment rejoindre l’Alliance',
    lead: 'Ce que disent les sources publiques de l’Alliance comme structure durable : qui elle invite, ce qu’elle doit devenir, et ce que personne n’a encore dit.',
    link: 'Comment la rejoindre',
    whatTitle: 'Ce qu’elle doit être',
    permanent:
      'Le plan stratégique de mars 2023 veut une structure qui dure, pour que le travail ne s’arrête pas avec le projet.',
    legal: 'Une forme juridique de droit belge est prévue. Existe-t-elle déjà ? Aucune des sources lues ne le dit.',
    services: 'Elle doit poursuivre les principaux services de LCAMP, réunis dans une plateforme.',
    whoTitle: 'Qui elle invite',
    whoLead:
      'Le plan nomme six catégories de membres. À côté de chacune figurent les organisations de cet annuaire dont le type s’en approche le plus ; ce classement est le nôtre et ne dit rien de leur adhésion.',
    types: {
      vet: 'Centres de formation professionnelle',
      research: 'Centres de recherche',
      'applied-sciences': 'Universités de sciences appliquées',
      companies: 'Entreprises de l’industrie avancée, petites et moyennes comprises',
      policy: 'Décideurs publics',
      international: 'Organisations internationales de l’industrie avancée et de la formation professionnelle',
    },
    none: 'aucune ici pour l’instant',
    interestTitle: 'Qui a manifesté son intérêt',
    interest: {
      france: 'En novembre 2024, deux campus des métiers français et plusieurs académies ITS italiennes.',
      flanders: 'En novembre 2025, des écoles techniques flamandes et des membres d’EARLALL ont été invités.',
    },
    howTitle: 'Comment on la rejoint',
    howUnknown:
      'Aucune des sources lues ne nomme de formulaire, de cotisation, de conditions ni de bureau. Reste la voie des personnes : demander à une organisation de l’Alliance dans sa région.',
    nowTitle: 'Ce que l’on peut faire dès aujourd’hui, sans être membre',
    now: {
      organisation: 'Ajouter une organisation à l’annuaire, avec ses sources',
      factory: 'Décrire une usine-école',
      challenge: 'Publier un défi',
      review: 'Relire des fiches de son métier, ou en écrire de nouvelles',
    },
  },
};
