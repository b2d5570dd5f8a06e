import { z } from 'zod';
import { Id } from './text.ts';
import './meta.ts';
import type { Collection } from './collections.ts';
import type { VocabularyId } from './vocabulary-ids.ts';

/** The id of a record of `collection`. Whether it exists is checked over the whole catalogue. */
export function reference(collection: Collection, description: string) {
  return Id.meta({ reference: collection, description });
}

/** A code of a vocabulary in `content/vocabularies/`. Whether it exists is checked over the whole catalogue. */
export function code(vocabulary: VocabularyId, description: string, examples?: string[]) {
  return z
    .string()
    .max(120)
    .meta({ vocabulary, description, ...(examples ? { examples } : {}) });
}
