import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

/**
 * Only the bodies that Astro renders; courses are rendered part by part from the catalogue. The records themselves come from the catalogue, which has read and
 * checked the same files; here the front matter is skipped over.
 */
const body = (base: string, pattern: string) =>
  defineCollection({
    loader: glob({ base, pattern, generateId: ({ entry }) => entry.replace(/(?:\/index)?\.md$/, '') }),
  });

export const collections = {
  'micro-credentials': body('content/micro-credentials', '*.md'),
};
