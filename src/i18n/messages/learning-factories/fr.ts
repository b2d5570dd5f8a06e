import type { Messages } from '../en.ts';

/** The texts about learning factories in French. */
export const learningFactories: Messages['learningFactories'] = {
  lead: 'Des lieux où l’on apprend en travaillant comme dans une usine, et la chaîne d’étapes qui les relie par-delà les frontières : ce qui s’y trouve, ce qui s’y apprend, et ce que personne ne nous a encore dit.',
  note: 'Figurent ici les lieux que citent les sources publiques. On en ignore encore beaucoup ; chaque page dit quoi.',
  home: 'Voir les usines-écoles',
  homeWhy: 'des lieux équipés, et les étapes de la conception à la livraison',
  conceptTitle: 'Ce qu’est une usine-école collaborative',
  concept: {
    factory:
      'Une usine-école est un lieu de formation qui fonctionne comme l’industrie : on y accomplit soi-même les tâches techniques, numériques et transversales d’un travail réel.',
    collaborative:
      'Une usine-école collaborative relie des lieux de plusieurs pays. Ils partagent le travail sur un même produit, et ce qu’ils en apprennent.',
    places:
      'Elle est faite d’ateliers et de données : des machines et des imprimantes connectées, et des modèles et jumeaux que les partenaires utilisent à distance.',
    number:
      'Les écoles professionnelles du Bade-Wurtemberg comptaient 43 usines-écoles de ce type, d’après une étude du KIT.',
  },
  chainTitle: 'La chaîne de production',
  chainLead:
    'Un produit passe par six étapes, dont chacune peut se trouver dans un autre pays. Chaque étape mène aux compétences qu’elle demande et aux offres qui les enseignent.',
  chainNote:
    'Les compétences de chaque étape sont choisies par le projet. Les offres et les lieux sont calculés : une offre compte lorsqu’elle enseigne l’une de ces compétences.',
  sites: { one: '{n} lieu', other: '{n} lieux' },
  microCredentials: { one: '{n} microcertification', other: '{n} microcertifications' },
  storyTitle: 'Un robot, plusieurs pays',
  storyLead: 'Comment un produit a parcouru la chaîne, d’après les sources publiques.',
  story: {
    product: {
      title: 'EXAM 4.0 : un produit à partager',
      text: 'Le précurseur de LCAMP a choisi un robot roulant, à concevoir, fabriquer et assembler ensemble par des écoles de plusieurs pays.',
    },
    dordrecht: {
      title: 'Dordrecht : la conception',
      text: 'Des élèves du Da Vinci College ont étudié ses entraînements et des pièces à imprimer en 3D.',
    },
    parts: {
      title: 'Suède et Espagne : les pièces',
      text: 'Des partenaires y ont développé et fabriqué des pièces. La source ne nomme pas leurs ateliers.',
    },
    heidenheim: {
      title: 'Heidenheim : l’assemblage et les essais',
      text: 'À la DHBW Heidenheim, les pièces sont devenues un robot, et le robot a été essayé.',
    },
    camosun: {
      title: 'Victoria, 2024 : une seconde vie',
      text: 'À l’été 2024, le Camosun College a repris le robot, amélioré sa conception et achevé ses systèmes électriques ; à l’automne, il l’a montré complet et en marche.',
    },
    tartanga: {
      title: 'Pays basque : d’autres suivent',
      text: 'Camosun a transmis tous les fichiers de conception et documents au CIFP Tartanga, qui n’est pas partenaire de LCAMP. Quatre de ses élèves en maintenance électronique ont rejoint le projet.',
    },
  },
  storyOpen:
    'Ce qui manque : un endroit où chacun peut prendre les fichiers de conception, avec une licence. Lors d’une conférence à Malte, en avril 2024, la question de l’ouverture des supports a été posée ; aucune réponse n’a été trouvée.',
  matrixTitle: 'De l’équipement aux compétences',
  matrixLead:
    'Les technologies que des sources citent dans un lieu, avec les compétences et les offres qui s’y rattachent. Si une technologie manque, aucune source ne l’a citée.',
  namedAt: 'Citée à',
  sitesTitle: 'Les lieux',
  mapExplained:
    'Marque pleine : une source cite un équipement ou des étapes du lieu. Marque vide : on ne connaît ni l’un ni les autres. Chaque marque est placée dans la ville. La liste ci-dessous nomme les mêmes lieux.',
  missingTitle: 'Les lieux qui ne figurent pas ici',
  missing:
    'Des pièces du premier robot ont été fabriquées en Suède et en Espagne. Le Curt Nicolin Gymnasiet de Finspång et plusieurs centres basques y sont partenaires, mais aucune source ne dit que leurs ateliers sont des usines-écoles de l’Alliance. Ils figureront ici dès qu’ils le diront.',
  add: 'Ajouter une usine-école',
  standingTitle: 'D’après ce que disent les sources',
  standing: {
    described: 'Décrite comme usine-école',
    'took-part': 'A travaillé au produit commun',
    research: 'Participe à la recherche',
  },
  step: 'Étape',
  place: 'Ville',
  operator: 'Gérée par',
  contact: 'À qui s’adresser',
  equipment: 'Équipement',
  equipmentUnknown:
    'Aucune source ne dit ce qui s’y trouve. Les personnes qui y travaillent peuvent l’ajouter : chaque machine avec sa source, ou comme déclaration du lieu.',
  capabilities: 'Étapes qu’un produit peut y parcourir',
  capabilitiesUnknown: 'Aucune source ne dit quelles étapes de la chaîne peuvent s’y faire.',
  offers: 'Ce que d’autres peuvent y obtenir',
  openTo: 'À qui elle est ouverte',
  skills: 'Compétences que l’on peut y exercer',
  skillsComputed:
    'Calculé, non déclaré : des compétences qui relèvent d’une technologie citée pour ce lieu ou d’une étape qui s’y fait. S’il les enseigne, et jusqu’à quel niveau, personne ne l’a dit.',
  skillsNone: 'Rien ne peut être calculé tant que ni l’équipement ni les étapes ne sont connus.',
  becauseOf: 'en raison de {reasons}',
  questions: 'Ce que l’on ne sait pas encore',
  placeInChain: 'Place dans la chaîne',
  placeOf: '{n} sur {total}',
  before: 'Étape précédente',
  after: 'Étape suivante',
  stepsLead:
    'Les étapes par lesquelles passe un produit dans une usine-école collaborative, chacune avec les compétences qu’elle demande et les offres qui les enseignent.',
  stepSkills: 'Compétences que demande l’étape',
  stepTeaches: 'enseigne {n} des {total} compétences',
  stepNoOffer: 'Aucune offre présentée ici n’enseigne encore l’une de ces compétences.',
  stepSites: 'Lieux où elle se fait',
  stepNoSite: 'Aucune source ne cite encore de lieu pour cette étape.',
  noneInRegion: 'Aucune source ne cite d’usine-école ici.',
  noneOfOrganisation: 'Aucune source ne cite d’usine-école qu’elle gère ou dans laquelle elle forme.',
  places: 'Usines-écoles et organisations',
  toChain: 'Toute la chaîne',
};
