import type { CourseMessages } from './en.ts';

/** Texts of the pages of courses in French. */
export const course: CourseMessages = {
  overview: 'Vue d’ensemble',
  lessons: 'Leçons',
  contents: 'Sommaire du cours',
  lesson: 'Leçon {n}',
  lessonTitle: 'Leçon {n} : {title}',
  lessonOf: 'Leçon {n} sur {total}',
  'final-check': 'Contrôle final',
  solutions: 'Corrigés',
  solutionsNote: 'Faites chaque exercice avant de regarder : un corrigé seulement lu est vite oublié.',
  minutes: { one: '{n} minute de lecture', other: '{n} minutes de lecture' },
  minutesNote:
    'Temps de lecture à 180 mots par minute. La charge de travail comprend en plus les exercices et la pratique.',
  start: 'Commencer par la leçon 1',
  previous: 'Précédent : {title}',
  next: 'Suivant : {title}',
  turn: 'Avant et après',
  writtenIn: 'Le cours est rédigé en {language}.',
  take: 'À emporter',
  zip: 'Le cours entier en un fichier ZIP',
  zipNote: 'Pages web à lire hors ligne, texte source en Markdown, figures, données, licence et description. {size}',
  print: 'Le cours entier sur une page, pour l’impression',
  files: 'Données et fichiers du cours',
  mayDo:
    'Vous pouvez copier, modifier et diffuser le cours, même contre paiement, à condition d’en citer l’origine et la licence et de signaler vos modifications.',
  teach: 'Pour les enseignants',
  teachNote:
    'Chaque leçon tient sur une page et peut être enseignée seule. Les exercices se trouvent à la fin des leçons ; les corrigés ont leur propre page, qui peut être réservée. Adaptez le texte source en Markdown à vos machines et à vos chiffres ; gardez les acquis ou ajustez leurs niveaux.',
  teachPack: 'Le cours est conçu pour être enseigné ; qui apprend seul a besoin d’un partenaire ou d’un atelier.',
  selfStudy: 'Le cours est conçu pour apprendre seul ; en classe, faites comparer les solutions à deux.',
  progress: {
    title: 'Votre progression',
    keep: 'Retenir ma progression sur cet appareil',
    note: 'Désactivé tant que vous ne l’activez pas. La progression reste dans ce navigateur et n’est envoyée nulle part.',
    done: 'J’ai terminé cette partie',
    state: '{n} parties terminées sur {total}.',
    goOn: 'Continuer avec : {title}',
    forget: 'Oublier ma progression',
    mark: 'terminée',
  },
};
