import type { GroupTexts } from './en.ts';

/** The texts of the group view of the self-assessment in Italian. */
export const group: GroupTexts = {
  title: 'Vista di gruppo',
  link: 'Vista di gruppo per docenti e aziende',
  lead: 'Per docenti e aziende: si caricano i file di risultato di una classe o di una squadra e si vede come si distribuiscono tra aree e domande.',
  private:
    'I file vengono letti solo in questa scheda del browser. La pagina non ha il permesso di inviare nulla e non conserva nulla.',
  noScript:
    'I file di risultato vengono riuniti sul dispositivo, e per questo serve JavaScript. Senza, i questionari su carta si possono contare a mano:',
  files: {
    label: 'File di risultato del gruppo',
    hint: 'Se ne scelgono più d’uno insieme, o si trascinano in un punto qualsiasi di questa pagina. Un file per persona, cinque almeno.',
    clear: 'Togli tutti i file',
  },
  care: {
    title: 'Che cosa resta nascosto, e che cosa no',
    points: {
      least:
        'Di meno di cinque persone non si mostra nulla, e nemmeno una riga che corrisponde a meno di cinque risposte.',
      nobody: 'Non ci sono righe per singole persone, né valori massimi o minimi.',
      apart:
        'Versione breve e versione completa sono contate a parte. I file di un’altra versione del questionario restano fuori.',
      guess:
        'Chi si conosce può comunque indovinare: quando tutti danno la stessa risposta, la tabella lo dice. La mostri prima al gruppo stesso.',
      difference:
        'Due tabelle che differiscono per una persona rivelano che cosa ha risposto. A nessuno ne va mostrata più di una.',
      mirror: 'Uno specchio, non un esame: non serve per dare voti, per scegliere persone o per confrontare gruppi.',
    },
  },
  tool: {
    taken: { one: 'Conta {n} file.', other: 'Contano {n} file.' },
    leftOut: {
      one: 'Di quelli appena caricati {n} è stato lasciato fuori.',
      other: 'Di quelli appena caricati {n} sono stati lasciati fuori.',
    },
    cleared: 'Tutti i file sono stati tolti.',
    problem: {
      damaged: 'Danneggiato o modificato a mano.',
      foreign: 'Non è un file di risultato dell’autovalutazione.',
      'other-instrument': 'Appartiene a un altro questionario.',
      newer:
        'Fatto con una versione del questionario più recente di quella di questa pagina. Ricarichi la pagina e riprovi.',
      older:
        'Fatto con la versione {version} del questionario; si conta la versione {current}. Carichi il file nell’autovalutazione, lo completi, lo salvi e prenda quel file.',
      empty: 'Non contiene nessuna risposta.',
      duplicate: 'Contiene le stesse risposte di {name}; contano una volta sola.',
    },
    tooFew: 'Troppo poche persone ({n} di {least}).',
    people: { one: '{n} persona', other: '{n} persone' },
    reading:
      'I numeri sono persone. Le righe delle aree le contano per livello del risultato, quelle delle domande per risposta, la più bassa per prima. Più intenso è il colore di una casella, più grande è la sua parte della riga. Chi non ha un livello o non ha risposto manca nella riga.',
    area: 'Area o domanda',
    family: 'Famiglia di competenze o domanda',
    areaAlone: 'Area',
    familyAlone: 'Famiglia di competenze',
    question: 'Domanda',
    kind: 'Tipo',
    answer: 'risposta {n}',
    sum: 'Somma',
    hidden: 'meno di {least} risposte',
    key: 'Che cosa dicono le risposte da 1 a 4',
    unfold: 'Mostra tutte le domande',
    fold: 'Nascondi tutte le domande',
    attitude: 'Atteggiamento',
    attitudeLead: 'Mostrato a parte, e mai contato in un livello.',
    caption: 'Versione {version} del questionario. Le righe con meno di {least} risposte sono nascoste.',
    mirror: 'Uno specchio, non un esame: è così che le persone si vedono.',
    csv: 'Salva la tabella (CSV)',
    png: 'Salva l’immagine (PNG)',
    print: 'Stampa',
  },
};
