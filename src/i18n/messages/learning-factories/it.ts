import type { Messages } from '../en.ts';

/** The texts about learning factories in Italian. */
export const learningFactories: Messages['learningFactories'] = {
  lead: 'Luoghi in cui si impara lavorando come in fabbrica, e la catena di fasi che li unisce oltre i confini: che cosa c’è, che cosa si può imparare e che cosa nessuno ci ha ancora detto.',
  note: 'Compaiono i luoghi citati da fonti pubbliche. Molto non si sa ancora; ogni pagina dice che cosa.',
  home: 'Vedere le fabbriche didattiche',
  homeWhy: 'luoghi attrezzati, e le fasi dal progetto alla consegna',
  conceptTitle: 'Che cos’è una fabbrica didattica collaborativa',
  concept: {
    factory:
      'Una fabbrica didattica è un luogo di apprendimento che funziona come l’industria: chi impara svolge in prima persona le parti tecniche, digitali e trasversali di un lavoro reale.',
    collaborative:
      'Una fabbrica didattica collaborativa unisce luoghi di più paesi, che condividono il lavoro su un prodotto e ciò che ne imparano.',
    places:
      'È fatta di officine e di dati: macchine e stampanti connesse, e modelli e gemelli che i partner usano da altrove.',
    number:
      'Secondo uno studio del KIT, le scuole professionali del Baden-Württemberg avevano 43 fabbriche didattiche di questo tipo.',
  },
  chainTitle: 'La catena del processo',
  chainLead:
    'Un prodotto attraversa sei fasi, e ognuna può trovarsi in un altro paese. Ogni fase porta alle competenze che richiede e alle offerte che le insegnano.',
  chainNote:
    'Le competenze di ogni fase sono scelte dal progetto. Offerte e luoghi sono calcolati: un’offerta conta se insegna una di queste competenze.',
  sites: { one: '{n} luogo', other: '{n} luoghi' },
  microCredentials: { one: '{n} microcredenziale', other: '{n} microcredenziali' },
  storyTitle: 'Un robot, più paesi',
  storyLead: 'Come un prodotto ha percorso la catena, secondo le fonti pubbliche.',
  story: {
    product: {
      title: 'EXAM 4.0: un prodotto da condividere',
      text: 'Il precursore di LCAMP scelse un robot mobile, da progettare, fabbricare e montare insieme tra scuole di più paesi.',
    },
    dordrecht: {
      title: 'Dordrecht: progettazione',
      text: 'Studenti del Da Vinci College ne studiarono gli azionamenti e le parti per la stampa 3D.',
    },
    parts: {
      title: 'Svezia e Spagna: i pezzi',
      text: 'I partner di quei paesi svilupparono i pezzi e li fabbricarono. La fonte non nomina le loro officine.',
    },
    heidenheim: {
      title: 'Heidenheim: montaggio e prova',
      text: 'Alla DHBW Heidenheim i pezzi diventarono un robot, e il robot fu messo alla prova.',
    },
    camosun: {
      title: 'Victoria, 2024: una seconda vita',
      text: 'Nell’estate 2024 il Camosun College ha ripreso il robot, ne ha migliorato il progetto e completato gli impianti elettrici; in autunno lo ha mostrato completo e funzionante.',
    },
    tartanga: {
      title: 'Paesi Baschi: altri seguono',
      text: 'Camosun ha passato tutti i file di progetto e i documenti al CIFP Tartanga, che non è partner di LCAMP. Quattro suoi studenti di manutenzione elettronica si sono uniti.',
    },
  },
  storyOpen:
    'Che cosa manca: un luogo in cui chiunque possa prendere i file di progetto, con una licenza. A un convegno a Malta, nell’aprile 2024, si è chiesto se i materiali sono aperti; una risposta non è stata trovata.',
  matrixTitle: 'Dalle attrezzature alle competenze',
  matrixLead:
    'Tecnologie che le fonti citano per un luogo, con le competenze e le offerte collegate. Se una tecnologia manca, nessuna fonte l’ha citata.',
  namedAt: 'Citata per',
  sitesTitle: 'I luoghi',
  mapExplained:
    'Segno pieno: una fonte cita attrezzature o fasi del luogo. Segno vuoto: non si conoscono né le une né le altre. Ogni segno sta nella città. L’elenco qui sotto nomina gli stessi luoghi.',
  missingTitle: 'Luoghi che non compaiono',
  missing:
    'Pezzi del primo robot furono fabbricati in Svezia e in Spagna. Il Curt Nicolin Gymnasiet di Finspång e vari centri baschi sono partner di quei paesi, ma nessuna fonte dice che le loro officine siano fabbriche didattiche dell’Alleanza. Compariranno appena lo diranno.',
  add: 'Aggiungere una fabbrica didattica',
  standingTitle: 'Secondo ciò che dicono le fonti',
  standing: {
    described: 'Descritta come fabbrica didattica',
    'took-part': 'Ha lavorato al prodotto comune',
    research: 'Partecipa alla ricerca',
  },
  step: 'Fase',
  place: 'Città',
  operator: 'Gestita da',
  contact: 'A chi rivolgersi',
  equipment: 'Attrezzature',
  equipmentUnknown:
    'Nessuna fonte dice che cosa c’è. Chi vi lavora può aggiungerlo: ogni macchina con la sua fonte o come dichiarazione del luogo stesso.',
  capabilities: 'Fasi che un prodotto può attraversare lì',
  capabilitiesUnknown: 'Nessuna fonte dice quali fasi della catena vi si possono svolgere.',
  offers: 'Che cosa possono ottenervi altri',
  openTo: 'A chi è aperta',
  skills: 'Competenze che vi si possono esercitare',
  skillsComputed:
    'Calcolato, non dichiarato: competenze che appartengono a una tecnologia citata per il luogo o a una fase che vi si svolge. Se il luogo le insegna, e fino a quale livello, nessuno lo ha detto.',
  skillsNone: 'Non si può calcolare nulla finché non si conoscono né le attrezzature né le fasi.',
  becauseOf: 'per {reasons}',
  questions: 'Che cosa non si sa ancora',
  placeInChain: 'Posto nella catena',
  placeOf: '{n} di {total}',
  before: 'Fase precedente',
  after: 'Fase successiva',
  stepsLead:
    'Le fasi che un prodotto attraversa in una fabbrica didattica collaborativa, ciascuna con le competenze che richiede e le offerte che le insegnano.',
  stepSkills: 'Competenze che la fase richiede',
  stepTeaches: 'insegna {n} delle {total} competenze',
  stepNoOffer: 'Nessuna offerta presente qui insegna ancora una di queste competenze.',
  stepSites: 'Luoghi in cui si svolge',
  stepNoSite: 'Nessuna fonte cita ancora un luogo per questa fase.',
  noneInRegion: 'Nessuna fonte cita qui una fabbrica didattica.',
  noneOfOrganisation: 'Nessuna fonte cita una fabbrica didattica che gestisca o in cui formi.',
  places: 'Fabbriche didattiche e organizzazioni',
  toChain: 'Tutta la catena',
};
