import type { VocabularyConcept } from '../../model/vocabulary.ts';
import type { VocabularyDraft } from '../draft.ts';

/** A concept and, as far as they are known, all wider ones; stops where it would go round in a circle. */
export function withAncestors({ index }: VocabularyDraft, code: string): string[] {
  const chain: string[] = [];
  for (
    let at: VocabularyConcept | undefined = index.concepts.get(code);
    at && !chain.includes(at.code);
    at = at.broader === undefined ? undefined : index.concepts.get(at.broader)
  ) {
    chain.push(at.code);
  }
  return chain;
}
