import { describe, expect, it } from 'vitest';
import { resourcesOf, staticImports } from './page-resources.ts';

describe('resourcesOf', () => {
  it('finds what loads with the page', () => {
    const html = [
      '<link rel="canonical" href="https://example.org/en/">',
      "<link rel='stylesheet' href='/_astro/site.css'>",
      '<link rel=modulepreload href=/_astro/chunk.js>',
      '<script type="module" src="/_astro/list.js"></script>',
      '<script>document.title;</script>',
      '<script type="application/ld+json">{"name":"no code"}</script>',
    ].join('\n');
    expect(resourcesOf(html)).toEqual({
      styles: ['/_astro/site.css'],
      scripts: ['/_astro/chunk.js', '/_astro/list.js'],
      inlineScripts: ['document.title;'],
    });
  });

  it('does not take data-src or data-href for an address', () => {
    expect(resourcesOf('<script data-src="a.js">1</script><link rel="stylesheet" data-href="a.css">')).toEqual({
      styles: [],
      scripts: [],
      inlineScripts: ['1'],
    });
  });
});

describe('staticImports', () => {
  it.each([
    ['import"./a.js";', ['./a.js']],
    ['import{t as e,n}from"./a.js";let x=1;', ['./a.js']],
    ['import*as e from"../a.js";import t,{r}from"/b.js";', ['../a.js', '/b.js']],
    ['export{a}from"./a.js";export*from"./b.js"', ['./a.js', './b.js']],
    ['const a=await import("./later.js");export default"./text.js";import.meta.url', []],
  ])('%s', (script, imports) => {
    expect(staticImports(script)).toEqual(imports);
  });
});
