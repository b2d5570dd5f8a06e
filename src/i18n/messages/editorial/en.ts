/** Names and notes of the editorial pages: the long texts stand in `src/editorial/`. */
export const editorial = {
  pages: 'About the observatory',
  method: 'Method',
  qualityAssurance: 'Quality assurance',
  licence: 'Licence and citation',
  accessibility: 'Accessibility',
  privacy: 'Privacy',
  glossary: 'Glossary',
  unreviewed: 'No native speaker has reviewed this translation yet. Where it is unclear, the English original counts.',
  glossaryLead: 'The words of the field that stand on these pages, each in one or two sentences.',
  glossaryNote:
    'Explanations are the observatory’s own wording; where a word has an official definition, that one counts.',
};
