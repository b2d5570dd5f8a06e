import type { Messages } from '../en.ts';

/** The texts about open innovation in Spanish. */
export const openInnovation: Messages['openInnovation'] = {
  title: 'Innovación abierta',
  lead: 'Las empresas tienen problemas; los centros, talleres, docentes y estudiantes. Aquí una necesidad encuentra un centro, y un centro encuentra trabajo del que vale la pena aprender.',
  home: 'Encontrar un centro para una necesidad',
  homeWhy: 'por tecnología y región: organizaciones, fábricas de aprendizaje, formación',
  find: {
    title: 'Encontrar un centro para mi necesidad',
    lead: 'Basta con elegir una tecnología, una región o ambas. Se ve quién hay, con qué trabaja según las fuentes y qué formación lo enseña.',
    anyTechnology: 'Cualquier tecnología',
    anyRegion: 'Cualquier región',
    show: 'Mostrar',
    noScript: 'Las listas de abajo están completas. Con JavaScript se pueden reducir a una tecnología y una región.',
    offers: 'Microcredenciales y cursos',
    noTechnology: 'ninguna tecnología conocida',
    noneKnown: 'De nadie se sabe que trabaje con esto: {technology}. No es un no: nadie nos lo ha dicho todavía.',
    unknown: 'En la región, sin que se sepa nada de esto: {technology}',
    nobody: 'El observatorio no conoce a nadie en esta región: {region}.',
    fits: { one: 'encaja {n}', other: 'encajan {n}' },
    anywhere:
      'Los diseños y los cursos abiertos sin proveedor no pertenecen a ninguna región: cualquier centro puede impartirlos.',
    noOffer: 'Ninguna microcredencial ni curso de aquí trata todavía de esto: {technology}.',
    elseTitle: '¿No aparece lo que hace falta?',
    elseText:
      'Se puede publicar como reto. El formulario se abre con la tecnología y la región elegidas, y los centros de la Alianza pueden responder.',
  },
  challengesLead:
    'Necesidades de empresas y otras organizaciones que buscan un centro que trabaje en ellas, con región, competencias, plazo y estado.',
  communitiesLead:
    'Círculos, programas y formas de encuentro en los que centros y empresas trabajan en algo nuevo, hasta donde cuentan las fuentes públicas.',
  post: 'Publicar un reto',
  postTitle: 'Cómo publicar un reto',
  postSteps: {
    describe: 'Contar el problema con palabras propias: qué pasa, qué se ha probado y cuánto valdría una respuesta.',
    record:
      'El equipo editorial convierte el formulario en una ficha, nombra las competencias y pregunta si algo no está claro.',
    publish:
      'Aparece aquí como abierto, con su plazo. Quien quiera trabajar en él responde a través de la página de la organización.',
    close: 'Avisar cuando alguien lo asuma y contar qué ha salido de ello. Pasado el plazo, se muestra así.',
  },
  postNeeds:
    'El formulario está en el repositorio y requiere una cuenta allí. Como contacto se da una página de la organización, nunca una persona.',
  seeExample: 'Ver un ejemplo',
  exampleNotice:
    'Esto es un ejemplo. Nadie tiene esta necesidad: muestra cómo se escribe un reto, y no se cuenta, busca ni exporta en ninguna parte.',
  exampleBy: 'Nadie: un ejemplo',
  openTitle: 'Retos abiertos',
  openNone: 'No se conoce ningún reto abierto. El primero podría llegar por este formulario.',
  allChallenges: 'Todos los retos',
  state: 'Estado',
  states: {
    open: 'Abierto',
    'past-deadline': 'Fuera de plazo',
    taken: 'Asumido',
    done: 'Resuelto',
    withdrawn: 'Retirado',
  },
  stateSince: '{state} desde el {date}',
  by: 'Quién pregunta',
  deadline: 'Plazo',
  contact: 'Cómo responder',
  need: 'La necesidad',
  needsSkills: 'Competencias que requiere',
  noSkills: 'Nadie ha dicho todavía qué competencias requiere.',
  story: 'Qué ha sido de él',
  communitiesTitle: 'Comunidades y formatos',
  types: {
    community: 'Comunidades',
    programme: 'Programas',
    format: 'Formatos',
  },
  type: {
    community: 'Comunidad',
    programme: 'Programa',
    format: 'Formato',
  },
  joins: 'Qué une',
  participants: 'Quién participa',
  address: 'Dirección',
  noChallenge: 'No ha publicado ningún reto.',
  noCommunity: 'Ninguna fuente la nombra con una comunidad o un formato.',
};
