import type { Messages } from '../en.ts';

/** The texts about regions in Italian. */
export const regions: Messages['regions'] = {
  lead: 'Dove hanno sede le organizzazioni dell’Alleanza e del suo contesto: che cosa c’è, che cosa si offre e che cosa nessuno ci ha ancora detto.',
  note: 'Una regione compare qui quando vi ha sede un’organizzazione dell’osservatorio. Non è un elenco di tutte le regioni con manifattura avanzata.',
  organisations: { one: '{n} organizzazione', other: '{n} organizzazioni' },
  ofPartners: 'Regioni di partner',
  ofOthers: 'Regioni di altre organizzazioni che hanno collaborato con l’Alleanza',
  unplaced: 'In nessuna regione, perché nessuna delle fonti lette ne indica la sede:',
  map: {
    title: 'Dove si trovano le regioni',
    key: 'Segno pieno: nella regione ha sede un partner dell’Alleanza. Segno vuoto: chi ha ospitato un incontro o ha collaborato con essa. Ogni segno sta nella città di una di queste organizzazioni.',
    outside: 'Fuori dalla carta:',
    twin: 'L’elenco qui sotto nomina le stesse regioni.',
    source:
      'Terre e confini: Natural Earth, 1:50 milioni, pubblico dominio; proiezione azimutale equivalente. I confini non dicono nulla sullo status di un territorio.',
  },
  nuts: 'Codice NUTS 2021',
  markedAt: 'Segnata sulle carte a',
  questions: 'Che cosa non si sa ancora',
  indicators: 'Cifre',
  noOrganisation: 'Nessuna organizzazione dell’osservatorio ha più sede qui.',
  noOffer: 'Nessuna delle microcredenziali e dei corsi presenti qui ha ancora un fornitore in questa regione.',
  offerWouldChange:
    'Cambierà quando un’organizzazione della regione rilascerà come proprio un modello di riferimento o proporrà un corso. I modelli senza fornitore non appartengono ad alcuna regione.',
  coverageNeeds:
    'Richiesto: i bisogni essenziali di tutti i {jobs}, perché nessuno ci ha ancora detto quali di queste professioni ci sono nella regione. Coperto: solo dalle offerte della regione.',
  coverageUnknown:
    'Non si conosce alcuna offerta di questa regione. Le sue celle sono tratteggiate: non si sa, e non è lo stesso che zero.',
  coverageKnown: 'Coperto dall’offerta nota della regione ({offers}); possono essercene altre.',
  coverageCells:
    'In ogni cella: i bisogni essenziali a questo livello e la parte a cui rispondono le offerte della regione',
  cellUnknown: 'non noto',
  cellNeeds: { one: '{n} bisogno', other: '{n} bisogni' },
  noNeed: 'nessun profilo lo chiede',
  allOffers: 'Copertura con tutte le offerte, per settore',
  noIndicator: 'Non è ancora registrata alcuna cifra per questa regione, il suo Paese o l’Unione europea.',
  indicatorsLead:
    'La cifra più recente di ogni indicatore; che cosa è stato chiesto, a chi e come non va letta è scritto nella sua pagina.',
  noOwnIndicator:
    'Per la regione stessa non è ancora registrata alcuna cifra; queste riguardano il territorio in cui si trova o con cui si confronta.',
  toCompare: 'Per confronto: {place}, {n} indicatori',
  contributeTitle: 'Come contribuire',
  contributeText:
    'Chi sa rispondere a una delle domande aperte, o offre qui una microcredenziale o un corso, può dirlo: con un modulo o con una scheda propria.',
  byRegion: 'Per regione',
  byRegionLead:
    'I bisogni essenziali di tutti i profili a fronte delle offerte di fornitori di ogni regione. Dove non se ne conosce alcuna, la riga è tratteggiata.',
  toRegions: 'Tutte le regioni, con le loro organizzazioni e domande aperte',
  decide: 'Guardare una regione',
  decideWhy: 'le sue organizzazioni, le sue offerte e che cosa non si sa ancora',
};
