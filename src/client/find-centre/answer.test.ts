import { describe, expect, it } from 'vitest';
import { offersFor, placesFor } from './answer.ts';

const row = (id: string, technologies: string[], regions: string[]) => ({ id, technologies, regions });
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('placesFor', () => {
  const rows = [
    row('vision-school', ['machine-vision'], ['basque-country']),
    row('other-school', ['welding'], ['basque-country']),
    row('silent-school', [], ['basque-country', 'spain']),
    row('far-school', ['machine-vision'], ['flanders']),
  ];
  const answer = (technology: string, region: string) => {
    const { fitting, unknown } = placesFor(rows, { technology, region });
    return { fitting: ids(fitting), unknown: ids(unknown) };
  };

  it('tells those that fit from those of which it is not known', () => {
    expect(answer('machine-vision', 'basque-country')).toEqual({
      fitting: ['vision-school'],
      unknown: ['other-school', 'silent-school'],
    });
    expect(answer('machine-vision', 'spain')).toEqual({ fitting: [], unknown: ['silent-school'] });
  });

  it('leaves open what is left open', () => {
    expect(answer('machine-vision', '')).toEqual({ fitting: ['vision-school', 'far-school'], unknown: [] });
    expect(answer('', 'spain')).toEqual({ fitting: ['silent-school'], unknown: [] });
    expect(answer('', '').fitting).toHaveLength(4);
  });
});

describe('offersFor', () => {
  const rows = [
    row('design', ['machine-vision'], []),
    row('basque-offer', ['machine-vision'], ['basque-country']),
    row('flemish-offer', ['machine-vision'], ['flanders']),
    row('welding', ['welding'], []),
  ];

  it('takes offers from the region and those that belong to none', () => {
    const offers = (technology: string, region: string) => ids(offersFor(rows, { technology, region }));
    expect(offers('machine-vision', 'basque-country')).toEqual(['design', 'basque-offer']);
    expect(offers('machine-vision', '')).toEqual(['design', 'basque-offer', 'flemish-offer']);
    expect(offers('', 'flanders')).toEqual(['design', 'flemish-offer', 'welding']);
  });
});
