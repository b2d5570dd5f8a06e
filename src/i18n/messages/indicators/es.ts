import type { indicators as english } from './en.ts';

/** What the pages of indicators say, in Spanish. */
export const indicators: typeof english = {
  theme: 'Tema',
  unit: 'Unidad',
  population: 'A quién se cuenta',
  period: 'Período',
  geography: 'Lugar',
  group: 'Grupo',
  value: 'Cifra',
  question: 'Qué se preguntó o midió',
  read: 'Cómo se leyó',
  reading: {
    primary: 'Leído donde se publicó por primera vez',
    secondary: 'Leído en una página que lo cita; falta contrastarlo con el original',
  },
  dataset: 'Conjunto de datos',
  updated: 'Datos del {date}',
  flags: {
    break: 'ruptura de la serie',
    'low-reliability': 'fiabilidad baja',
    provisional: 'provisional',
    estimated: 'estimado',
    target: 'objetivo',
    projection: 'proyección',
  },
  figures: 'Las cifras',
  origins: 'De dónde vienen las cifras',
  how: {
    geography: 'Una fila por lugar, primero el que tiene la cifra más reciente más alta.',
    period: 'Una fila por período, el más antiguo primero.',
    group: 'Una fila por grupo.',
    one: 'Una sola cifra: no dice nada de una tendencia.',
  },
  columns: {
    period: 'Un color por período.',
    geography: 'Un color por lugar.',
  },
  title: 'Estadísticas con fuente',
  lead: 'Cifras de oficinas estadísticas y encuestas sobre las competencias en la industria: cada una con lo que se preguntó, a quién, y lo que no debe leerse en ella.',
  all: 'Todos los indicadores',
  otherSources: 'Lo que dicen de ello las estadísticas de otros',
};
