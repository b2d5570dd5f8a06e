import type { Messages } from '../en.ts';

export const opportunities: Messages['opportunities'] = {
  lead: 'Estancias en centros, empresas y fábricas de aprendizaje, y proyectos que buscan socios.',
  noneTitle: 'Ahora no hay nada abierto',
  none: 'Ninguna organización nos ha comunicado una oportunidad abierta. Eso no dice nada de lo que existe, solo que nadie lo ha anotado aquí todavía.',
  how: 'Una entrada nombra quién la ofrece, dónde, hasta cuándo, quién puede solicitarla y en qué idiomas. Aparece cuando alguien del equipo editorial la ha leído y pasa sola al pasado tras su plazo.',
  propose: 'Ofrecer una oportunidad',
  organisations: 'Preguntar a una organización de la Alianza',
  open: 'Abiertas',
  past: 'Pasadas',
  expired: 'El plazo ha vencido.',
  until: 'hasta el {date}',
  type: 'Tipo',
  types: {
    'learner-mobility': 'Movilidad de estudiantes',
    'staff-mobility': 'Movilidad de personal',
    traineeship: 'Prácticas',
    project: 'Participación en un proyecto',
    competition: 'Concurso',
  },
  organisation: 'La ofrece',
  region: 'Región',
  deadline: 'Plazo',
  audience: 'Quién puede solicitarla',
  languages: 'Idiomas',
  address: 'Solicitud en',
};
