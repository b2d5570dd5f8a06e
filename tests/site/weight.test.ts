import { expect, it } from 'vitest';
import { pageWeights, textWeight } from '../../src/bench/page-weights.ts';
import { DIST } from './visit.ts';

/** Compressed bytes; on a page of 30 kB everything is there within a second on a slow phone line. */
const PAGE = 30_000;
const SCRIPTS = 10_000;

const weights = pageWeights(DIST);

it('no page is heavier than 30 kB of compressed HTML and CSS', () => {
  expect(weights.length).toBeGreaterThan(1000);
  expect(
    weights.filter((page) => textWeight(page) > PAGE).map((page) => `${page.address}: ${textWeight(page)}`),
  ).toEqual([]);
});

it('no page loads more than 10 kB of scripts before somebody asks for something', () => {
  expect(weights.some((page) => page.scripts.length > 0)).toBe(true);
  const reading = weights.filter((page) => page.kind !== 'search');
  expect(reading.filter((page) => page.js.gzip > SCRIPTS).map((page) => `${page.address}: ${page.js.gzip}`)).toEqual(
    [],
  );
});
