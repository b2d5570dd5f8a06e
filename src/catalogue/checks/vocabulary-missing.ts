import { VOCABULARY_IDS } from '../../model/vocabulary-ids.ts';
import { CONTENT_FOLDER } from '../files/content-folder.ts';
import type { Check } from './check.ts';

export const vocabularyMissing: Check = {
  code: 'OBS704',
  name: 'vocabulary-missing',
  severity: 'error',
  title: 'Every vocabulary that records use is there',
  explanation:
    'Records take codes from controlled vocabularies, and pages take the names of the codes from there. The file of one of them is missing; restore it from the history.',
  example: { wrong: 'content/vocabularies/ without eqf.yaml', right: 'content/vocabularies/eqf.yaml' },
  *check({ files }) {
    const there = new Set(files.map(({ place }) => (place.type === 'vocabulary' ? place.id : undefined)));
    for (const id of VOCABULARY_IDS) {
      if (!there.has(id))
        yield { file: `${CONTENT_FOLDER}/vocabularies/${id}.yaml`, message: `the vocabulary \`${id}\` is missing` };
    }
  },
};
