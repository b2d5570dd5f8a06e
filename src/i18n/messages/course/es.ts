import type { CourseMessages } from './en.ts';

/** Texts of the pages of courses in Spanish. */
export const course: CourseMessages = {
  overview: 'Visión general',
  lessons: 'Lecciones',
  contents: 'Contenido del curso',
  lesson: 'Lección {n}',
  lessonTitle: 'Lección {n}: {title}',
  lessonOf: 'Lección {n} de {total}',
  'final-check': 'Comprobación final',
  solutions: 'Soluciones',
  solutionsNote: 'Intente cada ejercicio antes de mirar: una solución que solo se ha leído se olvida pronto.',
  minutes: { one: '{n} minuto de lectura', other: '{n} minutos de lectura' },
  minutesNote:
    'Tiempo de lectura a 180 palabras por minuto. La carga de trabajo incluye además los ejercicios y la práctica.',
  start: 'Empezar con la lección 1',
  previous: 'Anterior: {title}',
  next: 'Siguiente: {title}',
  turn: 'Antes y después',
  writtenIn: 'El curso está escrito en {language}.',
  take: 'Para llevar',
  zip: 'El curso completo en un archivo ZIP',
  zipNote:
    'Páginas web para leer sin conexión, el texto fuente en Markdown, figuras, datos, licencia y descripción. {size}',
  print: 'El curso completo en una página, para imprimir',
  files: 'Datos y archivos del curso',
  mayDo:
    'Puede copiar, modificar y compartir el curso, también con fines comerciales, si indica su origen y su licencia y señala los cambios.',
  teach: 'Para docentes',
  teachNote:
    'Cada lección cabe en una página y puede impartirse por separado. Los ejercicios están al final de cada lección; las soluciones tienen página propia y pueden reservarse. Adapte el texto fuente en Markdown a sus máquinas y cifras; mantenga los resultados de aprendizaje o ajuste sus niveles.',
  teachPack: 'El curso está pensado para impartirse; quien aprende por su cuenta necesita compañía o un taller.',
  selfStudy:
    'El curso está pensado para aprender por cuenta propia; en clase, que las parejas comparen sus soluciones.',
  progress: {
    title: 'Su progreso',
    keep: 'Recordar mi progreso en este dispositivo',
    note: 'Desactivado hasta que usted lo active. Se guarda en este navegador y no se envía a ninguna parte.',
    done: 'He terminado esta parte',
    state: '{n} de {total} partes terminadas.',
    goOn: 'Continuar con: {title}',
    forget: 'Olvidar mi progreso',
    mark: 'terminada',
  },
};
