import type { RepositoryMessages } from './en.ts';

/** Texts of the repository in Italian. */
export const repository: RepositoryMessages = {
  lead: 'Corsi, strutture di apprendimento e prodotti didattici per imparare, insegnare e adattare. Tutto si può copiare e modificare.',
  class: 'Classe',
  skill: 'Competenza',
  level: 'Livello',
  language: 'Scritto in',
  duration: 'Durata',
  durations: { short: 'Fino a 10 ore', medium: 'Da 11 a 20 ore', long: 'Più di 20 ore', none: 'Senza tempo fissato' },
  supports: 'Competenze che aiuta a insegnare',
  material: 'Materiale nel repository',
  needs: 'Che cosa serve',
  mayDo:
    'Tutto ciò che è qui si può copiare, modificare e condividere, anche a pagamento, indicando origine e licenza e segnalando le modifiche.',
  writtenIn: 'Sono tradotti solo il titolo e la sintesi; il resto è in {language}.',
  structure: {
    learners: 'Partecipanti',
    phases: 'Fasi',
    phase: 'Fase {n}: {title}',
    acting: 'Chi agisce: {roles}',
    roles: 'Ruoli',
    timetable: 'Calendario',
    timetableNote: '{n} ore dei partecipanti in tutto. Giorni e settimane sono un esempio; l’ordine va mantenuto.',
    rubric: 'Valutazione',
    rubricNote: 'Che cosa si osserva a ciascuno dei quattro livelli. Va data ai partecipanti prima di iniziare.',
    criterion: 'Criterio',
    when: 'Quando',
    hours: 'Ore',
    what: 'Che cosa si fa',
    advice: 'Consigli per chi insegna',
    files: 'File allegati',
  },
  product: {
    type: 'Tipo',
    files: 'File da scaricare',
    use: 'Come si usa',
  },
  path: {
    title: 'Percorso di apprendimento',
    job: 'Porta a',
    steps: 'Le tappe',
    adds: 'aggiunge {n} competenze essenziali su {total}: {skills}',
    addsNone: 'non aggiunge altre competenze essenziali al livello richiesto',
    covers: 'Copre {n} competenze essenziali su {total} al livello richiesto, in {hours}.',
    open: 'Che cosa lascia aperto',
    openNone: 'Nulla: ogni competenza essenziale si insegna al livello richiesto.',
    openNote:
      'Competenze essenziali che nessuna tappa insegna al livello richiesto: da imparare al lavoro, oppure un invito a proporre un’offerta.',
    computedNote:
      'Calcolato dalle schede, per chi parte da zero: a ogni tappa l’offerta che insegna più competenze essenziali ancora aperte.',
    noComputed: 'Nessuna offerta qui insegna una competenza essenziale di questa professione al livello richiesto.',
    curated: 'Composti a mano:',
    own: 'Misurare prima il proprio divario',
    offers: 'Tutte le offerte per questa professione',
  },
};
