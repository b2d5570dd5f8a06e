/** The picture is as sharp as a print asks for, whatever the screen. */
export const SCALE = 2;
const MARGIN = 24;

/** A line of text with its size in pixels. */
interface Line {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
}

/** The size of a picture in pixels of the page. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * A chart as a PNG with its title above and its caption below, on the ground of the page.
 *
 * @param size Of the chart; by default as it stands on the page.
 */
export function pictureOf(
  canvas: HTMLCanvasElement,
  title: string,
  caption: readonly string[],
  size: PictureSize = { width: canvas.clientWidth, height: canvas.clientHeight },
): Promise<Blob> {
  const width = Math.max(size.width, 640) + 2 * MARGIN;
  const page = getComputedStyle(document.body);
  const font = ({ size, weight }: Line) => `${weight} ${size}px ${page.fontFamily}`;
  const context = document.createElement('canvas').getContext('2d')!;
  const wrapped = (text: string, size: number, weight: number): Line[] => {
    context.font = font({ text, size, weight });
    return wrap(text, width - 2 * MARGIN, (words) => context.measureText(words).width).map((line) => ({
      text: line,
      size,
      weight,
    }));
  };
  const above = wrapped(title, 20, 600);
  const below = caption.flatMap((text) => wrapped(text, 13, 400));
  const heightOf = (lines: readonly Line[]) => lines.reduce((sum, { size }) => sum + size * 1.4, 0);
  const top = MARGIN + heightOf(above) + 12;
  const height = top + size.height + 12 + heightOf(below) + MARGIN;

  const { canvas: sheet } = context;
  sheet.width = width * SCALE;
  sheet.height = height * SCALE;
  context.scale(SCALE, SCALE);
  context.fillStyle = page.backgroundColor;
  context.fillRect(0, 0, width, height);
  context.fillStyle = page.color;
  context.textBaseline = 'top';
  const write = (lines: readonly Line[], from: number) => {
    let at = from;
    for (const line of lines) {
      context.font = font(line);
      context.fillText(line.text, MARGIN, at);
      at += line.size * 1.4;
    }
  };
  write(above, MARGIN);
  context.drawImage(canvas, MARGIN, top, size.width, size.height);
  write(below, top + size.height + 12);
  const { promise, resolve, reject } = Promise.withResolvers<Blob>();
  sheet.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no picture.'))), 'image/png');
  return promise;
}

/** Breaks a text into lines that are no wider than `most`; a longer word has a line of its own. */
export function wrap(text: string, most: number, widthOf: (words: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
