import type { Messages } from '../en.ts';

export const opportunities: Messages['opportunities'] = {
  lead: 'Soggiorni in scuole, imprese e fabbriche didattiche, e progetti che cercano partner.',
  noneTitle: 'Al momento non c’è nulla di aperto',
  none: 'Nessuna organizzazione ci ha segnalato un’opportunità aperta. Ciò non dice nulla su quello che esiste, solo che nessuno l’ha ancora inserito qui.',
  how: 'Una voce indica chi la offre, dove, fino a quando, chi può candidarsi e in quali lingue. Compare dopo che la redazione l’ha letta e passa da sola al passato dopo la scadenza.',
  propose: 'Offri un’opportunità',
  organisations: 'Chiedi a un’organizzazione dell’Alleanza',
  open: 'Aperte',
  past: 'Passate',
  expired: 'Il termine è scaduto.',
  until: 'fino al {date}',
  type: 'Tipo',
  types: {
    'learner-mobility': 'Mobilità di chi impara',
    'staff-mobility': 'Mobilità del personale',
    traineeship: 'Tirocinio',
    project: 'Partenariato di progetto',
    competition: 'Concorso',
  },
  organisation: 'Offerta da',
  region: 'Regione',
  deadline: 'Termine',
  audience: 'Chi può candidarsi',
  languages: 'Lingue',
  address: 'Candidatura su',
};
