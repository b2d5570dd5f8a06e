import { createMarkdownProcessor, type MarkdownRenderer } from '@astrojs/markdown-remark';
import { bodyPlugins, codeColours } from './pipeline.ts';

/** A heading of a rendered body. */
export interface BodyHeading {
  readonly depth: number;
  /** Its id, unique in the body. */
  readonly slug: string;
  readonly text: string;
}

/** A Markdown body as HTML. Addresses of files beside the record are still to be filled in (see `places.ts`). */
export interface RenderedBody {
  readonly html: string;
  readonly headings: readonly BodyHeading[];
}

let processor: Promise<MarkdownRenderer> | undefined;

/** Renders a Markdown body as Astro renders its own, with the same plugins. */
export async function renderBody(markdown: string): Promise<RenderedBody> {
  processor ??= createMarkdownProcessor({ ...bodyPlugins, ...codeColours });
  const { code, metadata } = await (await processor).render(markdown);
  return { html: code, headings: metadata.headings };
}
