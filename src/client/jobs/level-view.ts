import type { Level } from '../../model/levels.ts';

const STEPS = [1, 2, 3, 4] as const;

/** A level: four steps with its word, as everywhere on the site. */
export function levelView(level: Level, names: readonly string[]): HTMLElement {
  const view = document.createElement('span');
  view.className = 'level';
  const steps = document.createElement('span');
  steps.className = 'level-steps';
  steps.setAttribute('aria-hidden', 'true');
  steps.append(
    ...STEPS.map((step) => {
      const bar = document.createElement('i');
      if (step <= level) bar.className = 'on';
      return bar;
    }),
  );
  view.append(steps, ` ${names[level - 1]}`);
  return view;
}
