import type { indicators as english } from './en.ts';

/** What the pages of indicators say, in Italian. */
export const indicators: typeof english = {
  theme: 'Tema',
  unit: 'Unità',
  population: 'Chi è contato',
  period: 'Periodo',
  geography: 'Luogo',
  group: 'Gruppo',
  value: 'Dato',
  question: 'Che cosa è stato chiesto o misurato',
  read: 'Come è stato letto',
  reading: {
    primary: 'Letto dove è stato pubblicato per la prima volta',
    secondary: 'Letto in una pagina che lo cita; da confrontare ancora con l’originale',
  },
  dataset: 'Insieme di dati',
  updated: 'Dati del {date}',
  flags: {
    break: 'interruzione della serie',
    'low-reliability': 'bassa affidabilità',
    provisional: 'provvisorio',
    estimated: 'stimato',
    target: 'obiettivo',
    projection: 'proiezione',
  },
  figures: 'I dati',
  origins: 'Da dove vengono i dati',
  how: {
    geography: 'Una riga per ogni luogo, prima quello con il dato più recente più alto.',
    period: 'Una riga per ogni periodo, il più lontano per primo.',
    group: 'Una riga per ogni gruppo.',
    one: 'Un solo dato: non dice nulla di una tendenza.',
  },
  columns: {
    period: 'Un colore per ogni periodo.',
    geography: 'Un colore per ogni luogo.',
  },
  title: 'Statistiche con fonte',
  lead: 'Dati di uffici statistici e indagini sulle competenze nell’industria: ciascuno con che cosa è stato chiesto, a chi, e che cosa non vi si deve leggere.',
  all: 'Tutti gli indicatori',
  otherSources: 'Che cosa ne dicono le statistiche di altri',
};
