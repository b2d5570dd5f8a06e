import type { Messages } from '../en.ts';

export const opportunities: Messages['opportunities'] = {
  lead: 'Des séjours en école, en entreprise et en usine-école, et des projets qui cherchent des partenaires.',
  noneTitle: 'Rien n’est ouvert en ce moment',
  none: 'Aucune organisation ne nous a signalé de possibilité ouverte. Cela ne dit rien de ce qui existe, seulement que personne ne l’a encore inscrit ici.',
  how: 'Une entrée nomme qui la propose, où, jusqu’à quand, qui peut candidater et en quelles langues. Elle paraît après lecture par l’équipe éditoriale et rejoint d’elle-même le passé après son échéance.',
  propose: 'Proposer une possibilité',
  organisations: 'Demander à une organisation de l’Alliance',
  open: 'Ouvertes',
  past: 'Passées',
  expired: 'L’échéance est passée.',
  until: 'jusqu’au {date}',
  type: 'Type',
  types: {
    'learner-mobility': 'Mobilité d’apprenants',
    'staff-mobility': 'Mobilité de personnels',
    traineeship: 'Stage',
    project: 'Partenariat de projet',
    competition: 'Concours',
  },
  organisation: 'Proposée par',
  region: 'Région',
  deadline: 'Échéance',
  audience: 'Qui peut candidater',
  languages: 'Langues',
  address: 'Candidature à',
};
