import { expect, it, vi } from 'vitest';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { loadWith } from '../catalogue/testing/content.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Basis } from '../model/skill-link.ts';
import { basisText } from './basis.ts';

const catalogue = vi.hoisted(() => ({}) as Catalogue);
vi.mock('./catalogue.ts', () => ({ catalogue }));

const t = messagesIn('en').basis;
const esco = (relation: 'essential' | 'optional'): Basis => ({ source: 'handbook', relation, concepts: ['x'] });

it('says where a link comes from, each reason once', async () => {
  Object.assign(catalogue, (await loadWith({})).catalogue);
  const statement: Basis = { statementBy: 'north-school', on: '2026-01-01' };
  const source: Basis = { source: 'handbook', note: 'Chapter 3.' };

  expect(basisText(['draft'], 'en')).toBe(t.draft);
  expect(basisText([esco('essential'), esco('essential')], 'en')).toBe(t.escoEssential);
  expect(basisText([esco('optional')], 'en')).toBe(t.escoOptional);
  expect(basisText([statement], 'en')).toContain('North School');
  expect(basisText([source, 'draft'], 'en')).toBe(`Handbook of metalworking and ${t.draft}`);
});
