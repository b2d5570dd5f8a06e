import type { Messages } from '../en.ts';

export const editorial: Messages['editorial'] = {
  pages: 'Sobre el observatorio',
  method: 'Método',
  qualityAssurance: 'Garantía de calidad',
  licence: 'Licencia y cita',
  accessibility: 'Accesibilidad',
  privacy: 'Privacidad',
  glossary: 'Glosario',
  unreviewed:
    'Ninguna persona nativa ha revisado todavía esta traducción. Donde no quede claro, vale el original inglés.',
  glossaryLead: 'Las palabras del ámbito que aparecen en estas páginas, cada una en una o dos frases.',
  glossaryNote:
    'Las explicaciones son redacción del observatorio; cuando una palabra tiene definición oficial, vale esa.',
};
