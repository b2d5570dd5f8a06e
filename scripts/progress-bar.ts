/** How often the bar is drawn anew, in milliseconds. */
const INTERVAL = 100;

const WIDTH = 30;

/**
 * A bar on the terminal for work that tells which part of it, from 0 to 1, is done; it is gone when the work is. Where
 * nobody looks at a terminal, nothing is printed.
 */
export function progressBar(label: string, stream: NodeJS.WriteStream = process.stderr): (part: number) => void {
  if (!stream.isTTY) return () => {};
  let next = performance.now() + INTERVAL;
  return (part) => {
    const isDone = part >= 1;
    if (!isDone && performance.now() < next) return;
    next = performance.now() + INTERVAL;
    const filled = Math.round(Math.min(part, 1) * WIDTH);
    stream.write(
      isDone
        ? '\r\u001b[2K'
        : `\r${label} ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${Math.floor(part * 100)} %`,
    );
  };
}
