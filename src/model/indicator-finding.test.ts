import { describe, expect, it } from 'vitest';
import type { Figure } from './indicator.ts';
import { figuresIn, filledFinding, placesIn } from './indicator-finding.ts';

const figures: Figure[] = [
  { geography: 'EU', period: '2024', value: 65.2, source: 'survey' },
  { geography: 'EU', period: '2024', group: 'micro', value: 53, source: 'survey' },
];
const percent = (value: number) => `${value} %`;

describe('the finding of an indicator', () => {
  it('takes its figures from the data, of a group too', () => {
    expect(filledFinding('{EU 2024} of all, {EU 2024 micro} of the small', figures, percent)).toBe(
      '65.2 % of all, 53 % of the small',
    );
  });

  it('says which places have no figure', () => {
    expect(figuresIn('{EU 2024} against {EU 2023}', figures)).toEqual([figures[0], { place: 'EU 2023' }]);
    expect(() => filledFinding('{EU 2023}', figures, percent)).toThrow('EU 2023');
  });

  it('names its places in an order that a translation may change', () => {
    expect(placesIn('{EU 2024 micro} and {EU 2024}')).toEqual(placesIn('{EU 2024}, {EU 2024 micro}'));
  });
});
