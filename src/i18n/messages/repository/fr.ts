import type { RepositoryMessages } from './en.ts';

/** Texts of the repository in French. */
export const repository: RepositoryMessages = {
  lead: 'Des cours, des structures d’apprentissage et des produits pédagogiques pour apprendre, enseigner et adapter. Tout peut être copié et modifié.',
  class: 'Classe',
  skill: 'Compétence',
  level: 'Niveau',
  language: 'Rédigé en',
  duration: 'Durée',
  durations: {
    short: 'Jusqu’à 10 heures',
    medium: 'De 11 à 20 heures',
    long: 'Plus de 20 heures',
    none: 'Sans durée fixée',
  },
  supports: 'Compétences qu’il aide à enseigner',
  material: 'Ressources du dépôt',
  needs: 'Ce qu’il faut',
  mayDo:
    'Vous pouvez copier, modifier et diffuser tout ce qui se trouve ici, même contre paiement, à condition d’en citer l’origine et la licence et de signaler vos modifications.',
  structure: {
    learners: 'Apprenants',
    phases: 'Phases',
    phase: 'Phase {n} : {title}',
    acting: 'Qui agit : {roles}',
    roles: 'Rôles',
    timetable: 'Emploi du temps',
    timetableNote: '{n} heures des apprenants en tout. Les jours et les semaines sont un exemple ; gardez l’ordre.',
    rubric: 'Évaluation',
    rubricNote: 'Ce que l’on observe à chacun des quatre niveaux. Remettez-la aux apprenants avant le début.',
    criterion: 'Critère',
    when: 'Quand',
    hours: 'Heures',
    what: 'Ce qui est fait',
    advice: 'Conseils aux enseignants',
    files: 'Fichiers joints',
  },
  product: {
    type: 'Type',
    files: 'Fichiers à télécharger',
    use: 'Mode d’emploi',
  },
};
