import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { localise, titleOf } from '../catalogue/localise.ts';
import type { LevelDescriptions } from '../model/levels.ts';
import { isKnown } from '../model/stated.ts';
import type { Language } from '../model/text.ts';
import type { TranslatableField } from '../model/translation.ts';
import type { VocabularyId } from '../model/vocabulary-ids.ts';
import type { z } from 'zod';
import { plainText } from './plain-text.ts';

/**
 * The running text of a record in which words are searched, what says most of it first: excerpts begin
 * there. Names and skills are not among it; they are weighed apart.
 */
export function textsOf(catalogue: Catalogue, entry: Entry, language: Language): string[] {
  const text = (field: TranslatableField) => localise(entry, field, language)?.value ?? '';
  const lines = (field: TranslatableField) => localise<string[]>(entry, field, language)?.value ?? [];
  const label = (vocabulary: VocabularyId, code: string) =>
    catalogue.vocabularies[vocabulary].concepts.get(code)?.labels[language] ?? '';
  const technologies = (ids: readonly string[]) =>
    ids.map((id) => titleOf(catalogue.entries.technologies.get(id)! as Entry, language).value);

  return texts().filter((each) => each !== '');

  function texts(): string[] {
    switch (entry.collection) {
      case 'job-profiles': {
        const { tools, technologies: ids, field, isco, sectors } = (entry as Entry<'job-profiles'>).data;
        return [
          text('summary'),
          ...lines('tasks'),
          tools.join(', '),
          technologies(ids).join(', '),
          label('occupational-fields', field),
          label('isco-08', isco),
          ...sectors.map((sector) => label('nace', sector)),
        ];
      }
      case 'skills': {
        const { esco, technologies: ids, family } = (entry as Entry<'skills'>).data;
        const levels = localise<z.infer<typeof LevelDescriptions>>(entry, 'levels', language)?.value ?? {};
        return [
          text('definition'),
          ...Object.values(levels).filter((level) => level !== undefined),
          technologies(ids).join(', '),
          label('skill-families', family),
          esco.map((concept) => concept.label).join(', '),
        ];
      }
      case 'technologies':
        return [
          text('definition'),
          text('description'),
          ((entry as Entry<'technologies'>).data.standards ?? []).join(', '),
        ];
      case 'micro-credentials':
      case 'courses': {
        const { technologies: ids, iscedf } = (entry as Entry<'micro-credentials' | 'courses'>).data;
        return [
          text('summary'),
          ...lines('outcomes'),
          ...lines('prerequisites'),
          plainText(entry.body ?? ''),
          technologies(ids).join(', '),
          label('isced-f', iscedf),
        ];
      }
      case 'organisations': {
        const { place, country, type, roles, facts } = (entry as Entry<'organisations'>).data;
        return [
          text('summary'),
          ...[...roles, ...facts].map((statement) => statement.text),
          [
            isKnown(place) ? place : '',
            isKnown(country) ? label('countries', country) : '',
            label('organisation-types', type),
          ]
            .filter((each) => each !== '')
            .join(', '),
        ];
      }
      case 'sources': {
        const { publisher, note, type } = (entry as Entry<'sources'>).data;
        return [note ?? '', publisher, label('source-types', type)];
      }
    }
  }
}
