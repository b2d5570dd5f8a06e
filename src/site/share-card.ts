import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';

/** Size that Open Graph consumers expect, in pixels. */
const WIDTH = 1200;
const HEIGHT = 630;

/** What a card says. */
export interface ShareCard {
  readonly title: string;
  readonly subtitle: string;
  readonly site: string;
  readonly alliance: string;
}

const require = createRequire(import.meta.url);
const fonts = await Promise.all(
  ([400, 600] as const).map(async (weight) => ({
    name: 'Plex',
    weight,
    style: 'normal' as const,
    data: await readFile(require.resolve(`@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-${weight}-normal.woff`)),
  })),
);

/** Draws the picture that stands for a page where it is shared: a PNG of 1200 by 630 pixels. */
export async function drawShareCard(card: ShareCard): Promise<Buffer> {
  const svg = await satori(layout(card), { width: WIDTH, height: HEIGHT, fonts });
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true }).toBuffer();
}

type Box = Parameters<typeof satori>[0];

/** A box of the layout; satori takes React-like elements as plain objects. */
function box(style: Record<string, string | number>, children: Box[] | string): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } } as unknown as Box;
}

function layout(card: ShareCard): Box {
  const bars = [25, 50, 75, 100].map((height) => box({ width: 18, height: `${height}%`, background: '#0b4f82' }, []));
  return box(
    {
      width: '100%',
      height: '100%',
      flexDirection: 'column',
      justifyContent: 'space-between',
      background: '#fdfdfc',
      color: '#16202a',
      padding: 72,
      fontFamily: 'Plex',
    },
    [
      box({ alignItems: 'center', gap: 28 }, [
        box({ height: 96, gap: 8, alignItems: 'flex-end' }, bars),
        box({ flexDirection: 'column' }, [
          box({ fontSize: 36, fontWeight: 600 }, card.site),
          box({ fontSize: 28, color: '#4b5965' }, card.alliance),
        ]),
      ]),
      box({ flexDirection: 'column', gap: 20 }, [
        box({ fontSize: 84, fontWeight: 600, letterSpacing: '-0.02em', lineHeight: 1.05 }, card.title),
        box({ fontSize: 36, color: '#4b5965', lineHeight: 1.35, maxWidth: 960 }, card.subtitle),
      ]),
      box({ width: '100%', height: 10, background: '#0b4f82' }, []),
    ],
  );
}
