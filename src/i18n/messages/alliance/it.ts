import type { Messages } from '../en.ts';

/** The texts about the Alliance in Italian. */
export const alliance: Messages['alliance'] = {
  mapTitle: 'Dove hanno sede',
  mapExplained:
    'Ogni segno è una regione. Pieno: vi ha sede un partner dell’Alleanza. Vuoto: chi ha ospitato un incontro o ha collaborato con essa. I nomi portano alle regioni; l’elenco qui sotto si può restringere a una.',
  join: {
    title: 'Come entrare nell’Alleanza',
    lead: 'Che cosa dicono le fonti pubbliche dell’Alleanza come struttura stabile: chi invita, che cosa deve diventare e che cosa nessuno ha ancora detto.',
    link: 'Come aderire',
    whatTitle: 'Che cosa deve essere',
    permanent:
      'Il piano strategico del marzo 2023 vuole una struttura che duri, perché il lavoro non finisca con il progetto.',
    legal: 'È prevista una forma giuridica di diritto belga. Se esista già, nessuna delle fonti lette lo dice.',
    services: 'Deve continuare i servizi principali di LCAMP, riuniti in una piattaforma.',
    whoTitle: 'Chi invita',
    whoLead:
      'Il piano nomina sei tipi di membri. Accanto a ciascuno stanno le organizzazioni di questo elenco il cui tipo vi si avvicina di più; l’attribuzione è nostra e non dice nulla sull’adesione.',
    types: {
      vet: 'Centri di istruzione e formazione professionale',
      research: 'Centri di ricerca',
      'applied-sciences': 'Università di scienze applicate',
      companies: 'Imprese della manifattura avanzata, piccole e medie comprese',
      policy: 'Decisori pubblici',
      international: 'Organizzazioni internazionali della manifattura avanzata e della formazione professionale',
    },
    none: 'qui ancora nessuna',
    interestTitle: 'Chi ha mostrato interesse',
    interest: {
      france: 'Nel novembre 2024 due campus francesi dei mestieri e diverse fondazioni ITS italiane.',
      flanders: 'Nel novembre 2025 sono state invitate scuole tecniche fiamminghe e membri di EARLALL.',
    },
    howTitle: 'Come si aderisce',
    howUnknown:
      'Nessuna delle fonti lette nomina un modulo, una quota, condizioni o un ufficio. Sicura è la via delle persone: chiedere a un’organizzazione dell’Alleanza nella propria regione.',
    nowTitle: 'Che cosa si può fare oggi, senza essere membri',
    now: {
      organisation: 'Aggiungere un’organizzazione all’elenco, con le fonti',
      factory: 'Descrivere una fabbrica didattica',
      challenge: 'Pubblicare una sfida',
      review: 'Rivedere schede del proprio mestiere, o scriverne di nuove',
    },
  },
};
