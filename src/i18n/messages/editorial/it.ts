import type { Messages } from '../en.ts';

export const editorial: Messages['editorial'] = {
  pages: 'Sull’osservatorio',
  method: 'Metodo',
  qualityAssurance: 'Assicurazione della qualità',
  licence: 'Licenza e citazione',
  accessibility: 'Accessibilità',
  privacy: 'Riservatezza',
  glossary: 'Glossario',
  unreviewed:
    'Nessuna persona madrelingua ha ancora rivisto questa traduzione. Dove non è chiara, vale l’originale inglese.',
  glossaryLead: 'Le parole del settore che si incontrano in queste pagine, ciascuna in una o due frasi.',
  glossaryNote:
    'Le spiegazioni sono parole dell’osservatorio; dove una parola ha una definizione ufficiale, vale quella.',
};
