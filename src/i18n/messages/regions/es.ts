import type { Messages } from '../en.ts';

/** The texts about regions in Spanish. */
export const regions: Messages['regions'] = {
  lead: 'Dónde tienen su sede las organizaciones de la Alianza y de su entorno: qué hay, qué se ofrece y qué no nos ha dicho nadie todavía.',
  note: 'Una región figura aquí cuando tiene su sede en ella una organización del observatorio. No es una lista de todas las regiones con fabricación avanzada.',
  organisations: { one: '{n} organización', other: '{n} organizaciones' },
  ofPartners: 'Regiones de entidades socias',
  ofOthers: 'Regiones de otras organizaciones que han colaborado con la Alianza',
  unplaced: 'En ninguna región, porque ninguna de las fuentes leídas indica su sede:',
  map: {
    title: 'Dónde están las regiones',
    key: 'Marca llena: en la región tiene su sede una entidad socia de la Alianza. Marca hueca: la de quien acogió una reunión o ha colaborado con ella. Cada marca está en la ciudad de una de ellas.',
    outside: 'No figura en el mapa:',
    twin: 'La lista de abajo nombra las mismas regiones.',
    source:
      'Tierras y fronteras: Natural Earth, 1:50 millones, dominio público; proyección acimutal equivalente. Las fronteras no dicen nada sobre el estatuto de un territorio.',
  },
  nuts: 'Código NUTS 2021',
  markedAt: 'En los mapas se marca en',
  questions: 'Lo que aún no se sabe',
  indicators: 'Cifras',
  noOrganisation: 'Ninguna organización del observatorio tiene ya su sede aquí.',
  noOffer: 'Ninguna de las microcredenciales y cursos de aquí tiene todavía un proveedor en esta región.',
  offerWouldChange:
    'Eso cambiará cuando una organización de la región otorgue como propio un diseño de referencia o presente un curso. Los diseños sin proveedor no pertenecen a ninguna región.',
  coverageNeeds:
    'Lo pedido: las necesidades esenciales de los {jobs}, porque nadie nos ha dicho aún cuáles de estas profesiones tiene la región. Lo cubierto: solo con ofertas de la región.',
  coverageUnknown:
    'No se conoce ninguna oferta de esta región. Sus celdas están rayadas: no se sabe, y eso no es lo mismo que cero.',
  coverageKnown: 'Cubierto con la oferta conocida de la región ({offers}); puede haber más.',
  coverageCells:
    'En cada celda: las necesidades esenciales en este nivel y la parte de ellas a la que responden ofertas de la región',
  cellUnknown: 'no se sabe',
  cellNeeds: { one: '{n} necesidad', other: '{n} necesidades' },
  noNeed: 'ningún perfil lo pide',
  allOffers: 'Cobertura con todas las ofertas, por sector',
  noIndicator: 'Aún no se ha registrado ninguna cifra de esta región, de su país ni de la Unión Europea.',
  indicatorsLead:
    'La cifra más reciente de cada indicador; qué se preguntó, a quién y cómo no debe leerse figura en su página.',
  noOwnIndicator:
    'Aún no se ha registrado ninguna cifra de la propia región; estas son del territorio en que se encuentra o con el que se compara.',
  toCompare: 'Para comparar: {place}, {n} indicadores',
  contributeTitle: 'Cómo contribuir',
  contributeText:
    'Quien pueda responder a una de las preguntas abiertas, u ofrezca aquí una microcredencial o un curso, puede decirlo: con un formulario o con una ficha propia.',
  byRegion: 'Por región',
  byRegionLead:
    'Las necesidades esenciales de todos los perfiles frente a las ofertas de proveedores de cada región. Donde no se conoce ninguna, la fila está rayada.',
  toRegions: 'Todas las regiones, con sus organizaciones y preguntas abiertas',
  decide: 'Mirar una región',
  decideWhy: 'sus organizaciones, su oferta y lo que aún no se sabe',
};
