import { defaultSchema } from 'rehype-sanitize';

/**
 * What a Markdown body may contain: the default of hast-util-sanitize (which is GitHub's), with links and
 * images narrowed to http, https and relative addresses, and headings kept addressable.
 */
export const bodySchema: typeof defaultSchema = {
  ...defaultSchema,
  clobberPrefix: '',
  protocols: { ...defaultSchema.protocols, href: ['http', 'https'], src: ['http', 'https'] },
};
