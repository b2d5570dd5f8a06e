import { expect, it } from 'vitest';
import { isExpired } from './opportunity.ts';

it('an opportunity is open on the day of its deadline, and for ever without one', () => {
  expect(isExpired({ deadline: '2027-02-15' }, '2027-02-15')).toBe(false);
  expect(isExpired({ deadline: '2027-02-15' }, '2027-02-16')).toBe(true);
  expect(isExpired({ deadline: 'not-applicable' }, '2027-02-16')).toBe(false);
  expect(isExpired({ deadline: 'not-known' }, '2027-02-16')).toBe(false);
});
