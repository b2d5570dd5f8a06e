import { expect, it } from 'vitest';
import type { Level } from '../model/levels.ts';
import type { Need } from '../model/skill-link.ts';
import { byNeed } from './skill-links.ts';

const link = (need: Need, level: Level, title: string) => ({
  need,
  level,
  to: { title: { value: title, language: 'fr' as const, origin: 'original' as const } },
});

it('puts essential links first, then the highest levels, then names as the language orders them', () => {
  const links = [
    link('optional', 4, 'a'),
    link('essential', 2, 'zinguer'),
    link('essential', 2, 'écrire'),
    link('essential', 3, 'souder'),
    link('essential', 2, 'fraiser'),
  ];
  expect(byNeed(links, 'fr').map(({ to }) => to.title.value)).toEqual(['souder', 'écrire', 'fraiser', 'zinguer', 'a']);
  expect(links[0]!.to.title.value).toBe('a');
});
