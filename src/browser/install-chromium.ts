import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.ts';

/**
 * Makes sure that a Chromium is there: takes an installed one, else installs Debian's package where that is
 * possible without asking (as root, with apt-get).
 *
 * @returns the path of the browser, or undefined where there is none and none could be installed
 */
export function ensureChromium(): string | undefined {
  const found = findChromium();
  if (found !== undefined || process.getuid?.() !== 0) return found;
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    const { status } = spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) return undefined;
  }
  return findChromium();
}
