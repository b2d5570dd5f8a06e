import { defaultSchema } from 'rehype-sanitize';

const attributes = defaultSchema.attributes ?? {};

/**
 * What a Markdown body may contain: the default of hast-util-sanitize (which is GitHub's), with links and
 * images narrowed to http, https and relative addresses, headings kept addressable, and the marks that formulas
 * and coloured code carry until they are laid out.
 */
export const bodySchema: typeof defaultSchema = {
  ...defaultSchema,
  attributes: {
    ...attributes,
    code: [['className', /^language-./, 'math-inline', 'math-display']],
    span: [...(attributes.span ?? []), ['className', /^code-[a-z-]+$/]],
  },
  clobberPrefix: '',
  protocols: { ...defaultSchema.protocols, href: ['http', 'https'], src: ['http', 'https'] },
};
