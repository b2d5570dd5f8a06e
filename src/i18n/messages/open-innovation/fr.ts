import type { Messages } from '../en.ts';

/** The texts about open innovation in French. */
export const openInnovation: Messages['openInnovation'] = {
  title: 'Innovation ouverte',
  lead: 'Les entreprises ont des problèmes, les écoles des ateliers, des enseignants et des élèves. Ici, un besoin trouve un centre, et un centre un travail dont on apprend.',
  home: 'Trouver un centre pour un besoin',
  homeWhy: 'par technologie et région : organisations, usines-écoles, formations',
  find: {
    title: 'Trouver un centre pour mon besoin',
    lead: 'Choisissez une technologie, une région, ou les deux. Vous voyez qui s’y trouve, avec quoi il travaille d’après les sources, et ce qui l’enseigne.',
    anyTechnology: 'Toute technologie',
    anyRegion: 'Toute région',
    show: 'Afficher',
    noScript:
      'Les listes ci-dessous sont complètes. Avec JavaScript, elles peuvent être limitées à une technologie et à une région.',
    offers: 'Microcertifications et cours',
    noTechnology: 'aucune technologie connue',
    noneKnown:
      'D’aucun on ne sait qu’il travaille avec ceci : {technology}. Ce n’est pas un non : personne ne nous l’a encore dit.',
    unknown: 'Dans la région, sans que l’on sache rien de ceci : {technology}',
    nobody: 'L’observatoire ne connaît personne dans cette région : {region}.',
    fits: { one: '{n} convient', other: '{n} conviennent' },
    anywhere:
      'Les modèles et cours ouverts sans prestataire n’appartiennent à aucune région : tout centre peut les enseigner.',
    noOffer: 'Aucune microcertification ni aucun cours présenté ici ne porte encore sur ceci : {technology}.',
    elseTitle: 'Vous ne trouvez pas ce qu’il vous faut ?',
    elseText:
      'Publiez-le comme défi. Le formulaire s’ouvre avec la technologie et la région choisies, et les centres de l’Alliance peuvent répondre.',
  },
  challengesLead:
    'Des besoins d’entreprises et d’autres organisations qui cherchent un centre pour y travailler, avec région, compétences, date limite et état.',
  communitiesLead:
    'Des cercles, programmes et formes de rencontre où écoles et entreprises travaillent à du nouveau, d’après ce qu’en disent les sources publiques.',
  post: 'Publier un défi',
  postTitle: 'Comment publier un défi',
  postSteps: {
    describe:
      'Décrivez le problème avec vos mots : ce qui se passe, ce que vous avez essayé, ce que vaudrait une réponse.',
    record:
      'L’équipe éditoriale fait du formulaire une fiche, nomme les compétences en jeu et vous interroge si un point n’est pas clair.',
    publish:
      'Il paraît ici comme ouvert, avec sa date limite. Qui veut y travailler répond par la page de votre organisation.',
    close:
      'Dites-nous quand quelqu’un s’en est chargé, et ce qu’il en est advenu. Passé sa date limite, il est signalé comme tel.',
  },
  postNeeds:
    'Le formulaire se trouve dans le dépôt et demande d’y avoir un compte. Indiquez comme contact une page de votre organisation, jamais une personne.',
  seeExample: 'Voir un exemple',
  exampleNotice:
    'Ceci est un exemple. Personne n’a ce besoin : il montre comment s’écrit un défi, et n’est compté, cherché ni exporté nulle part.',
  exampleBy: 'Personne : un exemple',
  openTitle: 'Défis ouverts',
  openNone: 'Aucun défi ouvert n’est connu. Le premier pourrait être le vôtre.',
  allChallenges: 'Tous les défis',
  state: 'État',
  states: {
    open: 'Ouvert',
    'past-deadline': 'Date limite passée',
    taken: 'Pris en charge',
    done: 'Résolu',
    withdrawn: 'Retiré',
  },
  stateSince: '{state} depuis le {date}',
  by: 'Qui demande',
  deadline: 'Date limite',
  contact: 'Comment répondre',
  need: 'Le besoin',
  needsSkills: 'Compétences en jeu',
  noSkills: 'Personne n’a encore dit quelles compétences il demande.',
  story: 'Ce qu’il en est advenu',
  communitiesTitle: 'Communautés et formats',
  types: {
    community: 'Communautés',
    programme: 'Programmes de coopération',
    format: 'Formats de rencontre',
  },
  type: {
    community: 'Communauté',
    programme: 'Programme de coopération',
    format: 'Format de rencontre',
  },
  joins: 'Ce qu’elle réunit',
  participants: 'Qui y participe',
  address: 'Adresse',
  noChallenge: 'Elle n’a publié aucun défi.',
  noCommunity: 'Aucune source ne la nomme avec une communauté ou un format.',
};
