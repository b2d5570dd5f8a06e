import type { GroupTexts } from './en.ts';

/** The texts of the group view of the self-assessment in French. */
export const group: GroupTexts = {
  title: 'Vue de groupe',
  link: 'Vue de groupe pour les enseignants et les entreprises',
  lead: 'Pour les enseignants et les entreprises : chargez les fichiers de résultat d’une classe ou d’une équipe, et voyez comment ils se répartissent par domaine et par question.',
  private:
    'Les fichiers ne sont lus que dans cet onglet du navigateur. La page n’a le droit de rien envoyer et n’enregistre rien.',
  noScript:
    'Les fichiers de résultat sont réunis sur votre appareil, ce qui demande JavaScript. Sans lui, les questionnaires papier peuvent être comptés à la main :',
  files: {
    label: 'Fichiers de résultat du groupe',
    hint: 'Choisissez-en plusieurs à la fois, ou déposez-les n’importe où sur cette page. Un fichier par personne, cinq au moins.',
    clear: 'Retirer tous les fichiers',
  },
  care: {
    title: 'Ce qui reste caché, et ce qui ne l’est pas',
    points: {
      least: 'Pour moins de cinq personnes, rien ne s’affiche, ni aucune ligne qui repose sur moins de cinq réponses.',
      nobody: 'Il n’y a pas de ligne pour une seule personne, ni de valeur la plus haute ou la plus basse.',
      apart:
        'Version courte et version complète sont comptées à part. Les fichiers d’une autre version du questionnaire sont laissés de côté.',
      guess:
        'Des personnes qui se connaissent peuvent tout de même deviner : quand toutes donnent la même réponse, le tableau le dit. Montrez-le d’abord au groupe lui-même.',
      difference:
        'Deux tableaux qui diffèrent d’une personne révèlent ce qu’elle a répondu. N’en montrez jamais qu’un seul.',
      mirror:
        'Un miroir, pas un examen : il ne convient ni pour noter, ni pour choisir des personnes, ni pour comparer des groupes.',
    },
  },
  tool: {
    taken: { one: '{n} fichier compte.', other: '{n} fichiers comptent.' },
    leftOut: {
      one: '{n} de ceux qui viennent d’être chargés a été laissé de côté.',
      other: '{n} de ceux qui viennent d’être chargés ont été laissés de côté.',
    },
    cleared: 'Tous les fichiers ont été retirés.',
    problem: {
      damaged: 'Endommagé ou modifié à la main.',
      foreign: 'Ce n’est pas un fichier de résultat de l’autoévaluation.',
      'other-instrument': 'Appartient à un autre questionnaire.',
      newer:
        'Vient d’une version du questionnaire plus récente que celle de cette page. Rechargez la page et réessayez.',
      older:
        'Vient de la version {version} du questionnaire ; c’est la version {current} qui est comptée. Chargez le fichier dans l’autoévaluation, complétez-le, enregistrez-le et prenez ce fichier-là.',
      empty: 'Ne contient aucune réponse.',
      duplicate: 'Contient les mêmes réponses que {name} ; elles comptent une fois.',
    },
    tooFew: 'Trop peu de personnes ({n} sur {least}).',
    people: { one: '{n} personne', other: '{n} personnes' },
    reading:
      'Les nombres sont des personnes. Les lignes des domaines les comptent par niveau de leur résultat, celles des questions par leur réponse, la plus basse d’abord. Plus la couleur d’une case est soutenue, plus sa part de la ligne est grande. Qui n’a pas de niveau ou n’a pas répondu manque dans la ligne.',
    area: 'Domaine ou question',
    family: 'Famille de compétences ou question',
    areaAlone: 'Domaine',
    familyAlone: 'Famille de compétences',
    question: 'Question',
    kind: 'Type',
    answer: 'réponse {n}',
    sum: 'Somme',
    hidden: 'moins de {least} réponses',
    key: 'Ce que disent les réponses 1 à 4',
    unfold: 'Afficher toutes les questions',
    fold: 'Masquer toutes les questions',
    attitude: 'Attitude',
    attitudeLead: 'Montrée à part, et jamais comptée dans un niveau.',
    caption: 'Version {version} du questionnaire. Les lignes de moins de {least} réponses sont cachées.',
    mirror: 'Un miroir, pas un examen : c’est ainsi que ces personnes se voient.',
    csv: 'Enregistrer le tableau (CSV)',
    png: 'Enregistrer l’image (PNG)',
    print: 'Imprimer',
  },
};
