import type { Messages } from '../en.ts';

/** The texts about regions in German. */
export const regions: Messages['regions'] = {
  lead: 'Wo die Organisationen der Allianz und ihres Umfelds ihren Sitz haben: was es dort gibt, was angeboten wird und was uns noch niemand gesagt hat.',
  note: 'Eine Region steht hier, wenn eine Organisation des Observatoriums ihren Sitz in ihr hat. Eine Liste aller Regionen mit fortgeschrittener Fertigung ist das nicht.',
  organisations: { one: '{n} Organisation', other: '{n} Organisationen' },
  ofPartners: 'Regionen von Partnern',
  ofOthers: 'Regionen anderer, die mit der Allianz gearbeitet haben',
  unplaced: 'In keiner Region, weil keine der gelesenen Quellen ihren Sitz nennt:',
  map: {
    title: 'Wo die Regionen liegen',
    key: 'Gefüllt: In der Region hat ein Partner der Allianz seinen Sitz. Hohl: ein Gastgeber oder jemand, der mit ihr gearbeitet hat. Jede Marke steht am Ort einer dieser Organisationen.',
    outside: 'Nicht auf der Karte:',
    twin: 'Die Liste darunter nennt dieselben Regionen.',
    source:
      'Land und Grenzen: Natural Earth, 1:50 Millionen, gemeinfrei; flächentreue Azimutalprojektion. Die Grenzen sagen nichts über den Status eines Gebiets.',
  },
  nuts: 'NUTS-2021-Code',
  markedAt: 'Auf Karten eingezeichnet bei',
  questions: 'Was noch nicht bekannt ist',
  indicators: 'Zahlen',
  noOrganisation: 'Keine Organisation des Observatoriums hat hier noch ihren Sitz.',
  noOffer: 'Kein Microcredential und kein Kurs hat hier bisher einen Anbieter in dieser Region.',
  offerWouldChange:
    'Das ändert sich, wenn eine Organisation der Region einen Musterentwurf als eigenes Angebot verleiht oder einen Kurs einreicht. Entwürfe ohne Anbieter gehören zu keiner Region.',
  coverageNeeds:
    'Verlangt: der unbedingte Bedarf aller {jobs}, denn noch hat uns niemand gesagt, welche dieser Berufe es in der Region gibt. Gedeckt: nur durch Angebote aus der Region.',
  coverageUnknown:
    'Kein Angebot aus dieser Region ist bekannt. Ihre Felder sind schraffiert: unbekannt, und das ist nicht null.',
  coverageKnown: 'Gedeckt durch die bekannten Angebote der Region ({offers}); es kann weitere geben.',
  coverageCells:
    'In jedem Feld: der unbedingte Bedarf auf dieser Stufe und der Teil davon, den Angebote aus der Region decken',
  cellUnknown: 'nicht bekannt',
  cellNeeds: { one: '{n}-mal verlangt', other: '{n}-mal verlangt' },
  noNeed: 'kein Profil verlangt es',
  allOffers: 'Abdeckung durch alle Angebote, nach Branche',
  noIndicator: 'Für diese Region, ihr Land oder die Europäische Union ist noch keine Zahl erfasst.',
  indicatorsLead:
    'Die neueste Zahl jedes Indikators; was gefragt wurde, wen sie betrifft und wie sie nicht zu lesen ist, steht auf seiner Seite.',
  noOwnIndicator:
    'Für die Region selbst ist noch keine Zahl erfasst; diese betreffen das Gebiet, in dem sie liegt oder mit dem sie sich vergleicht.',
  toCompare: 'Zum Vergleich: {place}, {n} Indikatoren',
  contributeTitle: 'So kann man beitragen',
  contributeText:
    'Wer eine der offenen Fragen beantworten kann oder hier ein Microcredential oder einen Kurs anbietet, kann das mitteilen: mit einem Formular oder mit einem eigenen Eintrag.',
  byRegion: 'Nach Region',
  byRegionLead:
    'Der unbedingte Bedarf aller Berufsprofile gegenüber den Angeboten von Anbietern jeder Region. Wo kein solches Angebot bekannt ist, ist die Zeile schraffiert.',
  toRegions: 'Alle Regionen mit ihren Organisationen und offenen Fragen',
  decide: 'Eine Region ansehen',
  decideWhy: 'ihre Organisationen, ihre Angebote und was noch nicht bekannt ist',
};
