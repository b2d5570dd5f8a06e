import type { Messages } from '../en.ts';

/** The texts about learning factories in Spanish. */
export const learningFactories: Messages['learningFactories'] = {
  lead: 'Lugares donde se aprende trabajando como en una fábrica, y la cadena de pasos que los une por encima de las fronteras: qué hay en ellos, qué se puede aprender y qué no nos ha dicho nadie todavía.',
  note: 'Figuran los lugares que citan las fuentes públicas. Mucho de ellos no se sabe; cada página dice qué.',
  home: 'Ver fábricas de aprendizaje',
  homeWhy: 'lugares con equipamiento, y los pasos del diseño a la entrega',
  conceptTitle: 'Qué es una fábrica de aprendizaje colaborativa',
  concept: {
    factory:
      'Una fábrica de aprendizaje es un lugar que funciona como la industria: quienes aprenden hacen por sí mismos las partes técnicas, digitales y transversales de un trabajo real.',
    collaborative:
      'Una colaborativa une lugares de varios países. Comparten el trabajo en un producto y lo que aprenden de él.',
    places:
      'Está hecha de naves y de datos: talleres con máquinas e impresoras conectadas, y modelos y gemelos de ellas que los socios pueden usar desde otra parte.',
    number:
      'Los centros de formación profesional de Baden-Wurtemberg tenían 43 fábricas de aprendizaje de este tipo, según contó un estudio del KIT.',
  },
  chainTitle: 'La cadena del proceso',
  chainLead:
    'Un producto pasa por seis pasos, y cada uno puede estar en otro país. Cada paso lleva a las competencias que requiere y a las ofertas que las enseñan.',
  chainNote:
    'Las competencias de cada paso las ha elegido el proyecto. Las ofertas y los lugares se calculan: una oferta cuenta si enseña una de esas competencias.',
  sites: { one: '{n} lugar', other: '{n} lugares' },
  microCredentials: { one: '{n} microcredencial', other: '{n} microcredenciales' },
  storyTitle: 'Un robot, varios países',
  storyLead: 'Cómo un producto recorrió la cadena, según cuentan las fuentes públicas.',
  story: {
    product: {
      title: 'EXAM 4.0: un producto para compartir',
      text: 'El precursor de LCAMP eligió un robot móvil que centros de varios países diseñarían, fabricarían y montarían juntos.',
    },
    dordrecht: {
      title: 'Dordrecht: diseño',
      text: 'Estudiantes del Da Vinci College estudiaron sus accionamientos y piezas para impresión 3D.',
    },
    parts: {
      title: 'Suecia y España: piezas',
      text: 'Los socios de allí desarrollaron piezas y las fabricaron. La fuente no nombra sus talleres.',
    },
    heidenheim: {
      title: 'Heidenheim: montaje y ensayo',
      text: 'En la DHBW Heidenheim las piezas se convirtieron en un robot, y el robot se ensayó.',
    },
    camosun: {
      title: 'Victoria, 2024: una segunda vida',
      text: 'En el verano de 2024 el Camosun College retomó el robot, mejoró su diseño y terminó sus sistemas eléctricos; en otoño lo mostró completo y en marcha.',
    },
    tartanga: {
      title: 'País Vasco: otros siguen',
      text: 'Camosun entregó todos los archivos de diseño y documentos al CIFP Tartanga, que no es socio de LCAMP. Cuatro de sus estudiantes de mantenimiento electrónico se sumaron.',
    },
  },
  storyOpen:
    'Lo que falta: un lugar donde cualquiera pueda tomar los archivos de diseño, con una licencia. En un congreso en Malta, en abril de 2024, se preguntó si los materiales son abiertos; no se ha encontrado respuesta.',
  matrixTitle: 'Del equipamiento a las competencias',
  matrixLead:
    'Tecnologías que las fuentes citan en algún lugar, con las competencias y ofertas que les corresponden. Si falta una tecnología, ninguna fuente la ha citado.',
  namedAt: 'Citada en',
  sitesTitle: 'Los lugares',
  mapExplained:
    'Marca llena: una fuente cita equipamiento o pasos del lugar. Marca hueca: no se conoce ni lo uno ni lo otro. Cada marca está en la ciudad. La lista de abajo nombra los mismos lugares.',
  missingTitle: 'Lugares que no figuran',
  missing:
    'Piezas del primer robot se fabricaron en Suecia y en España. El Curt Nicolin Gymnasiet de Finspång y varios centros vascos de formación profesional son socios de allí, pero ninguna fuente dice que sus talleres sean fábricas de aprendizaje de la Alianza. Figurarán en cuanto lo digan.',
  add: 'Añadir una fábrica de aprendizaje',
  standingTitle: 'Según lo que dicen las fuentes',
  standing: {
    described: 'Descrita como fábrica de aprendizaje',
    'took-part': 'Trabajó en el producto común',
    research: 'Participa en la investigación',
  },
  step: 'Paso',
  place: 'Localidad',
  operator: 'La gestiona',
  contact: 'A quién preguntar',
  equipment: 'Equipamiento',
  equipmentUnknown:
    'Ninguna fuente dice qué hay allí. Quien trabaje allí puede añadirlo: cada máquina con su fuente o como declaración del propio lugar.',
  capabilities: 'Pasos que un producto puede recorrer allí',
  capabilitiesUnknown: 'Ninguna fuente dice qué pasos de la cadena pueden hacerse allí.',
  offers: 'Qué pueden obtener otros allí',
  openTo: 'Para quién está abierta',
  skills: 'Competencias que se pueden entrenar allí',
  skillsComputed:
    'Calculado, no comunicado: competencias que corresponden a una tecnología citada allí o a un paso que se hace allí. Si el lugar las enseña, y hasta qué nivel, no lo ha dicho nadie.',
  skillsNone: 'No se puede calcular nada mientras no se conozcan ni su equipamiento ni sus pasos.',
  becauseOf: 'por {reasons}',
  questions: 'Lo que aún no se sabe',
  placeInChain: 'Lugar en la cadena',
  placeOf: '{n} de {total}',
  before: 'Paso anterior',
  after: 'Paso siguiente',
  stepsLead:
    'Los pasos que recorre un producto en una fábrica de aprendizaje colaborativa, cada uno con las competencias que requiere y las ofertas que las enseñan.',
  stepSkills: 'Competencias que requiere el paso',
  stepTeaches: 'enseña {n} de las {total} competencias',
  stepNoOffer: 'Ninguna oferta de aquí enseña todavía una de estas competencias.',
  stepSites: 'Lugares donde se hace',
  stepNoSite: 'Ninguna fuente cita todavía un lugar para este paso.',
  noneInRegion: 'Ninguna fuente cita aquí una fábrica de aprendizaje.',
  noneOfOrganisation: 'Ninguna fuente cita una fábrica de aprendizaje que gestione o en la que aprenda.',
  places: 'Fábricas de aprendizaje y organizaciones',
  toChain: 'La cadena completa',
};
