import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/**
 * Only the bodies that Astro renders; courses are rendered part by part from the catalogue. The records themselves come from the catalogue, which has read and
 * checked the same files; here the front matter is skipped over.
 */
const body = (base: string, pattern: string) =>
  defineCollection({
    loader: glob({ base, pattern, generateId: ({ entry }) => entry.replace(/\.mdx?$/, '') }),
  });

/** The long texts of the site itself, `src/editorial/<page>/<language>.md`, with what is known of their translation. */
const editorial = defineCollection({
  loader: glob({ base: 'src/editorial', pattern: '*/*.md' }),
  schema: z.strictObject({
    title: z.string().min(2).max(60),
    lead: z.string().min(2).max(200),
    translation: z.enum(['original', 'unreviewed', 'reviewed']),
  }),
});

export const collections = {
  challenges: body('content/challenges', '*.md'),
  communities: body('content/communities', '*.md'),
  editorial,
  opportunities: body('content/opportunities', '*.md'),
  policy: body('content/policy', '*.mdx'),
  'micro-credentials': body('content/micro-credentials', '*.md'),
};
