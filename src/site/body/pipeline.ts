import type { AstroMarkdownOptions } from '@astrojs/markdown-remark';
import rehypeSanitize from 'rehype-sanitize';
import remarkMath from 'remark-math';
import { codeMarks } from './code-marks.ts';
import { formulaLayout, renderFormulas } from './formulas.ts';
import { bodyLayout } from './layout.ts';
import { localFiles } from './local-files.ts';
import { bodySchema } from './schema.ts';

type Plugins = Required<Pick<AstroMarkdownOptions, 'remarkPlugins' | 'rehypePlugins'>>;

/**
 * How Markdown bodies become HTML. They come in by pull request: whatever is not plain prose is dropped, and only
 * then are formulas rendered, whose MathML the sanitiser would not let pass.
 */
export const bodyPlugins: Plugins = {
  remarkPlugins: [remarkMath],
  rehypePlugins: [codeMarks, [rehypeSanitize, bodySchema], localFiles, renderFormulas, formulaLayout, bodyLayout],
};

/** Code is coloured by the build through CSS variables, for light and dark alike. */
export const codeColours = {
  syntaxHighlight: 'shiki',
  shikiConfig: {
    theme: 'css-variables',
    // Structured Text is close enough to Pascal; Shiki knows it by no name of its own.
    langAlias: { iecst: 'pascal', st: 'pascal', 'structured-text': 'pascal', gcode: 'text' },
  },
} satisfies Pick<AstroMarkdownOptions, 'syntaxHighlight' | 'shikiConfig'>;
