import type { indicators as english } from './en.ts';

/** What the pages of indicators say, in French. */
export const indicators: typeof english = {
  theme: 'Thème',
  unit: 'Unité',
  population: 'Qui est compté',
  period: 'Période',
  geography: 'Lieu',
  group: 'Groupe',
  value: 'Chiffre',
  question: 'Ce qui a été demandé ou mesuré',
  read: 'Comment il a été lu',
  reading: {
    primary: 'Lu là où il a été publié en premier',
    secondary: 'Lu sur une page qui le cite ; reste à comparer avec l’original',
  },
  dataset: 'Jeu de données',
  updated: 'Données du {date}',
  flags: {
    break: 'rupture de série',
    'low-reliability': 'faible fiabilité',
    provisional: 'provisoire',
    estimated: 'estimé',
    target: 'objectif',
    projection: 'projection',
  },
  figures: 'Les chiffres',
  origins: 'D’où viennent les chiffres',
  how: {
    geography: 'Une ligne par lieu, d’abord celui dont le dernier chiffre est le plus élevé.',
    period: 'Une ligne par période, la plus ancienne d’abord.',
    group: 'Une ligne par groupe.',
    one: 'Un seul chiffre : il ne dit rien d’une tendance.',
  },
  columns: {
    period: 'Une couleur par période.',
    geography: 'Une couleur par lieu.',
  },
  title: 'Statistiques sourcées',
  lead: 'Des chiffres d’offices statistiques et d’enquêtes sur les compétences dans l’industrie : chacun avec ce qui a été demandé, à qui, et ce qu’il ne faut pas y lire.',
  all: 'Tous les indicateurs',
  otherSources: 'Ce qu’en disent les statistiques d’autres organismes',
};
