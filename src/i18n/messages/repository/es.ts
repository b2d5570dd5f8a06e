import type { RepositoryMessages } from './en.ts';

/** Texts of the repository in Spanish. */
export const repository: RepositoryMessages = {
  lead: 'Cursos, estructuras de aprendizaje y productos educativos para aprender, enseñar y adaptar. Todo se puede copiar y modificar.',
  class: 'Clase',
  skill: 'Competencia',
  level: 'Nivel',
  language: 'Escrito en',
  duration: 'Duración',
  durations: {
    short: 'Hasta 10 horas',
    medium: 'De 11 a 20 horas',
    long: 'Más de 20 horas',
    none: 'Sin tiempo fijado',
  },
  supports: 'Competencias que ayuda a enseñar',
  material: 'Material en el repositorio',
  needs: 'Qué se necesita',
  mayDo:
    'Puede copiar, modificar y compartir todo lo que hay aquí, también con fines comerciales, si indica su origen y su licencia y señala los cambios.',
  writtenIn: 'Solo se han traducido el título y el resumen; el resto está en {language}.',
  structure: {
    learners: 'Participantes',
    phases: 'Fases',
    phase: 'Fase {n}: {title}',
    acting: 'Quién actúa: {roles}',
    roles: 'Funciones',
    timetable: 'Horario',
    timetableNote: '{n} horas de los participantes en total. Los días y las semanas son un ejemplo; mantenga el orden.',
    rubric: 'Evaluación',
    rubricNote: 'Lo que se observa en cada uno de los cuatro niveles. Entréguelo a los participantes antes de empezar.',
    criterion: 'Criterio',
    when: 'Cuándo',
    hours: 'Horas',
    what: 'Qué se hace',
    advice: 'Consejos para docentes',
    files: 'Archivos que la acompañan',
  },
  product: {
    type: 'Tipo',
    files: 'Archivos para descargar',
    use: 'Cómo usarlo',
  },
  path: {
    title: 'Itinerario de aprendizaje',
    job: 'Lleva a',
    steps: 'Las etapas',
    adds: 'añade {n} de {total} competencias esenciales: {skills}',
    addsNone: 'no añade otra competencia esencial al nivel pedido',
    covers: 'Cubre {n} de {total} competencias esenciales al nivel pedido, en {hours}.',
    open: 'Lo que deja abierto',
    openNone: 'Nada: todas las competencias esenciales se enseñan al nivel pedido.',
    openNote:
      'Competencias esenciales que ninguna etapa enseña al nivel pedido: se aprenden en el trabajo o piden una oferta nueva.',
    computedNote:
      'Calculado a partir de los registros, para quien no trae nada: en cada etapa, la oferta que enseña más de las competencias esenciales aún abiertas.',
    noComputed: 'Ninguna oferta de aquí enseña una competencia esencial de esta profesión al nivel que pide.',
    curated: 'Reunidos a mano:',
    own: 'Compruebe antes su propia brecha',
    offers: 'Todas las ofertas para esta profesión',
  },
};
