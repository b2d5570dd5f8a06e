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
  writtenIn: 'Seuls le titre et le résumé sont traduits ; le reste est en {language}.',
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
  path: {
    title: 'Parcours d’apprentissage',
    job: 'Mène à',
    steps: 'Les étapes',
    adds: 'ajoute {n} compétences essentielles sur {total} : {skills}',
    addsNone: 'n’ajoute aucune autre compétence essentielle au niveau demandé',
    covers: 'Couvre {n} compétences essentielles sur {total} au niveau demandé, en {hours}.',
    open: 'Ce qu’il laisse ouvert',
    openNone: 'Rien : chaque compétence essentielle est enseignée au niveau demandé.',
    openNote:
      'Compétences essentielles qu’aucune étape n’enseigne au niveau demandé : à apprendre au travail, ou à proposer comme offre.',
    computedNote:
      'Calculé à partir des fiches, pour qui n’apporte rien : à chaque étape, l’offre qui enseigne le plus de compétences essentielles encore ouvertes.',
    noComputed: 'Aucune offre d’ici n’enseigne une compétence essentielle de ce métier au niveau demandé.',
    curated: 'Composés à la main :',
    own: 'Mesurer d’abord son propre écart',
    offers: 'Toutes les offres pour ce métier',
  },
};
