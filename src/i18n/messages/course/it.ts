import type { CourseMessages } from './en.ts';

/** Texts of the pages of courses in Italian. */
export const course: CourseMessages = {
  overview: 'Panoramica',
  lessons: 'Lezioni',
  contents: 'Contenuti del corso',
  lesson: 'Lezione {n}',
  lessonTitle: 'Lezione {n}: {title}',
  lessonOf: 'Lezione {n} di {total}',
  'final-check': 'Verifica finale',
  solutions: 'Soluzioni',
  solutionsNote: 'Provare ogni esercizio prima di guardare: una soluzione soltanto letta si dimentica presto.',
  minutes: { one: '{n} minuto di lettura', other: '{n} minuti di lettura' },
  minutesNote:
    'Tempo di lettura a 180 parole al minuto. Il carico di lavoro comprende anche gli esercizi e la pratica.',
  start: 'Iniziare dalla lezione 1',
  previous: 'Precedente: {title}',
  next: 'Successiva: {title}',
  turn: 'Prima e dopo',
  writtenIn: 'Il corso è scritto in {language}.',
  take: 'Da portare con sé',
  zip: 'L’intero corso in un file ZIP',
  zipNote:
    'Pagine web da leggere senza rete, il testo sorgente in Markdown, figure, dati, licenza e descrizione. {size}',
  print: 'L’intero corso su una pagina, da stampare',
  files: 'Dati e file del corso',
  mayDo:
    'Il corso si può copiare, modificare e condividere, anche a pagamento, indicando origine e licenza e segnalando le modifiche.',
  teach: 'Per chi insegna',
  teachNote:
    'Ogni lezione sta in una pagina e si può insegnare da sola. Gli esercizi si trovano alla fine delle lezioni; le soluzioni hanno una pagina propria, che si può tenere da parte. Il testo sorgente in Markdown si adatta alle proprie macchine e ai propri dati; i risultati restano, oppure se ne adeguano i livelli.',
  teachPack: 'Il corso è fatto per insegnare; chi impara da solo ha bisogno di un compagno o di un’officina.',
  selfStudy: 'Il corso è fatto per imparare da soli; in classe conviene confrontare le soluzioni a coppie.',
  progress: {
    title: 'I suoi progressi',
    keep: 'Ricorda i miei progressi su questo dispositivo',
    note: 'Disattivato finché non lo attiva. I progressi restano in questo browser e non vengono inviati da nessuna parte.',
    done: 'Ho finito questa parte',
    state: '{n} parti finite su {total}.',
    goOn: 'Continuare con: {title}',
    forget: 'Dimentica i miei progressi',
    mark: 'finita',
  },
};
