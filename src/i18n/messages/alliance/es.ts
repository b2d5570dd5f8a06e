import type { Messages } from '../en.ts';

/** The texts about the Alliance in Spanish. */
export const alliance: Messages['alliance'] = {
  mapTitle: 'Dónde tienen su sede',
  mapExplained:
    'Cada marca es una región. Llena: allí tiene su sede una entidad socia de la Alianza. Hueca: quien acogió una reunión o ha colaborado con ella. Los nombres llevan a las regiones; la lista de abajo se puede reducir a una.',
  join: {
    title: 'Cómo unirse a la Alianza',
    lead: 'Lo que dicen las fuentes públicas de la Alianza como entidad duradera: a quién invita, qué ha de llegar a ser y qué no ha dicho nadie todavía.',
    link: 'Cómo unirse',
    whatTitle: 'Qué ha de ser',
    permanent:
      'El Plan Estratégico de marzo de 2023 quiere una estructura duradera, para que el trabajo no acabe con el proyecto.',
    legal: 'Se prevé una forma jurídica de derecho belga. Si existe ya, no lo dice ninguna de las fuentes leídas.',
    services: 'Ha de continuar los servicios principales de LCAMP, reunidos en una plataforma.',
    whoTitle: 'A quién invita',
    whoLead:
      'El plan nombra seis clases de miembros. Junto a cada una figuran las organizaciones de este directorio cuyo tipo se le acerca más; la asignación es nuestra y no dice nada de su pertenencia.',
    types: {
      vet: 'Centros de formación profesional',
      research: 'Centros de investigación',
      'applied-sciences': 'Universidades de ciencias aplicadas',
      companies: 'Empresas de fabricación avanzada, incluidas las pequeñas y medianas',
      policy: 'Responsables de políticas públicas',
      international: 'Organizaciones internacionales de la fabricación avanzada y la formación profesional',
    },
    none: 'ninguna aquí todavía',
    interestTitle: 'Quién ha mostrado interés',
    interest: {
      france: 'En noviembre de 2024, dos campus franceses de oficios y varias academias ITS italianas.',
      flanders: 'En noviembre de 2025 se invitó a escuelas técnicas flamencas y a miembros de EARLALL.',
    },
    howTitle: 'Cómo se une uno',
    howUnknown:
      'Ninguna de las fuentes leídas nombra un formulario, una cuota, condiciones o una oficina. Lo seguro es el camino personal: preguntar a una organización de la Alianza en la propia región.',
    nowTitle: 'Qué se puede hacer hoy, sin ser miembro',
    now: {
      organisation: 'Añadir una organización al directorio, con sus fuentes',
      factory: 'Describir una fábrica de aprendizaje',
      challenge: 'Publicar un reto',
      review: 'Revisar fichas del propio oficio, o escribir otras nuevas',
    },
  },
};
