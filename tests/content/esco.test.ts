import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { copiedFromEsco } from '../../src/exchange/esco/copied-text.ts';
import { escoCoverage, uptakeOf } from '../../src/exchange/esco/coverage.ts';
import { readOccupationNames } from '../../src/exchange/esco/occupation-names.ts';
import { readEscoPackage, type EscoPackage } from '../../src/exchange/esco/package.ts';
import { verifyAgainstEsco } from '../../src/exchange/esco/verify.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const REFERENCES = fileURLToPath(new URL('../../../shared/esco/', import.meta.url));
const SOURCE = 'esco-v1-1-1';

/** The part of ESCO's essential relations that the skills of the observatory take up at least. */
const LEAST_COVERAGE = 0.85;

describe.skipIf(!existsSync(REFERENCES))('the content against ESCO as the Commission publishes it (needs ../shared)', () => {
  let esco: EscoPackage;
  let catalogue: Catalogue;

  beforeAll(async () => {
    esco = await readEscoPackage(`${REFERENCES}v1.1.1`);
    ({ catalogue } = await loadCatalogue(ROOT));
  }, 120_000);

  it('the package is there whole', () => {
    expect([esco.occupations.size, esco.skills.size > 13_000, esco.relations.size > 3_000]).toEqual([3007, true, true]);
  });

  it('every IRI, code, official name and relation is ESCO’s', async () => {
    const names = await readOccupationNames(`${REFERENCES}manufacturing-occupations.csv`);
    const { compared, contradictions } = verifyAgainstEsco(catalogue, { esco, source: SOURCE, names });
    expect(contradictions).toEqual([]);
    expect(compared).toBeGreaterThan(10_000);
  });

  it('no summary, task or definition repeats ESCO’s description', () => {
    const { compared, copied } = copiedFromEsco(catalogue, esco);
    expect(copied).toEqual([]);
    expect(compared).toBeGreaterThan(2_000);
  });

  it('the skills take up what ESCO calls essential, and the quality page shows the figure of today', () => {
    const coverage = escoCoverage(catalogue, esco);
    expect(coverage.covered / coverage.relations).toBeGreaterThanOrEqual(LEAST_COVERAGE);
    expect(catalogue.entries.sources.get(SOURCE)?.data.uptake).toEqual(uptakeOf(catalogue, coverage));
  });
});
