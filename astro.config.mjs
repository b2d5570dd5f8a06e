// @ts-check
import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { observatory } from './observatory.config.ts';
import { contentReload } from './src/site/content-reload.ts';
import { bodyLayout } from './src/site/body/layout.ts';
import { bodyPlugins, codeColours } from './src/site/body/pipeline.ts';

export default defineConfig({
  site: observatory.site,
  base: observatory.base,
  trailingSlash: 'always',
  output: 'static',
  // Styles stay in one cached file; inlining them would grow every page (see the bench).
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  integrations: [
    // Only maintainers write MDX, and a rule refuses code in it; sanitising would take its figures out.
    mdx({ processor: unified({ rehypePlugins: [bodyLayout] }) }),
    sitemap({
      filter: (page) => !/\/embed\/|\/challenges\/example-/.test(page),
      i18n: { defaultLocale: 'en', locales: observatory.locales },
    }),
  ],
  markdown: {
    processor: unified(bodyPlugins),
    ...codeColours,
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "img-src 'self' data:",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      // Pagefind searches in WebAssembly; nothing else needs it.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  devToolbar: { enabled: false },
  vite: {
    plugins: [contentReload(fileURLToPath(new URL('content', import.meta.url)))],
    build: { assetsInlineLimit: 0 },
  },
});
