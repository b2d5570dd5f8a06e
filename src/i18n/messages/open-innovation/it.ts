import type { Messages } from '../en.ts';

/** The texts about open innovation in Italian. */
export const openInnovation: Messages['openInnovation'] = {
  title: 'Innovazione aperta',
  lead: 'Le imprese hanno problemi, le scuole hanno officine, docenti e studenti. Qui un bisogno trova un centro, e un centro trova un lavoro da cui vale la pena imparare.',
  home: 'Trovare un centro per un bisogno',
  homeWhy: 'per tecnologia e regione: organizzazioni, fabbriche didattiche, formazione',
  find: {
    title: 'Trovare un centro per il mio bisogno',
    lead: 'Basta scegliere una tecnologia, una regione o entrambe. Si vede chi c’è, con che cosa lavora secondo le fonti e che cosa lo insegna.',
    anyTechnology: 'Qualsiasi tecnologia',
    anyRegion: 'Qualsiasi regione',
    show: 'Mostra',
    noScript:
      'Gli elenchi qui sotto sono completi. Con JavaScript si possono restringere a una tecnologia e a una regione.',
    offers: 'Microcredenziali e corsi',
    noTechnology: 'nessuna tecnologia nota',
    noneKnown: 'Di nessuno si sa che lavori con questo: {technology}. Non è un no: nessuno ce l’ha ancora detto.',
    unknown: 'Nella regione, senza che si sappia nulla di questo: {technology}',
    nobody: 'L’osservatorio non conosce nessuno in questa regione: {region}.',
    fits: { one: '{n} adatto', other: '{n} adatti' },
    anywhere:
      'I modelli e i corsi aperti senza fornitore non appartengono ad alcuna regione: ogni centro può insegnarli.',
    noOffer: 'Nessuna microcredenziale e nessun corso presente qui tratta ancora di questo: {technology}.',
    elseTitle: 'Non c’è quello che serve?',
    elseText:
      'Si può pubblicare come sfida. Il modulo si apre con la tecnologia e la regione scelte, e i centri dell’Alleanza possono rispondere.',
  },
  challengesLead:
    'Bisogni di imprese e altre organizzazioni che cercano un centro che ci lavori, con regione, competenze, scadenza e stato.',
  communitiesLead:
    'Cerchie, programmi e forme di incontro in cui scuole e imprese lavorano a qualcosa di nuovo, per quanto ne dicono le fonti pubbliche.',
  post: 'Pubblica una sfida',
  postTitle: 'Come pubblicare una sfida',
  postSteps: {
    describe:
      'Descrivere il problema con parole proprie: che cosa succede, che cosa si è provato, quanto varrebbe una risposta.',
    record:
      'La redazione trasforma il modulo in una scheda, indica le competenze necessarie e chiede se qualcosa non è chiaro.',
    publish:
      'Compare qui come aperta, con la sua scadenza. Chi vuole lavorarci risponde tramite la pagina dell’organizzazione.',
    close: 'Dire quando qualcuno l’ha presa in carico e che cosa ne è venuto. Passata la scadenza, lo si vede.',
  },
  postNeeds:
    'Il modulo è nel repository e richiede un account. Come contatto si indica una pagina dell’organizzazione, mai una persona.',
  seeExample: 'Vedere un esempio',
  exampleNotice:
    'Questo è un esempio. Nessuno ha questo bisogno: mostra come si scrive una sfida, e non è contato, cercato né esportato da nessuna parte.',
  exampleBy: 'Nessuno: un esempio',
  openTitle: 'Sfide aperte',
  openNone: 'Non si conosce alcuna sfida aperta. La prima potrebbe arrivare da questo modulo.',
  allChallenges: 'Tutte le sfide',
  state: 'Stato',
  states: {
    open: 'Aperta',
    'past-deadline': 'Scaduta',
    taken: 'Presa in carico',
    done: 'Risolta',
    withdrawn: 'Ritirata',
  },
  stateSince: '{state} dal {date}',
  by: 'Chi chiede',
  deadline: 'Scadenza',
  contact: 'Come rispondere',
  need: 'Il bisogno',
  needsSkills: 'Competenze necessarie',
  noSkills: 'Nessuno ha ancora detto quali competenze richiede.',
  story: 'Che cosa ne è stato',
  communitiesTitle: 'Comunità e formati',
  types: {
    community: 'Comunità',
    programme: 'Programmi',
    format: 'Formati',
  },
  type: {
    community: 'Comunità',
    programme: 'Programma',
    format: 'Formato',
  },
  joins: 'Che cosa unisce',
  participants: 'Chi partecipa',
  address: 'Indirizzo',
  noChallenge: 'Non ha pubblicato alcuna sfida.',
  noCommunity: 'Nessuna fonte la nomina con una comunità o un formato.',
};
