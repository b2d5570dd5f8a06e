import type { Formatter } from './report.ts';

/** The formats with their modules, which are only loaded when they are asked for. */
const FORMATS = {
  text: async (colour: boolean): Promise<Formatter> => {
    const [{ formatText }, { default: picocolors }] = await Promise.all([import('./text.ts'), import('picocolors')]);
    return (report) => formatText(report, picocolors.createColors(colour));
  },
  github: async (): Promise<Formatter> => (await import('./github.ts')).formatGithub,
  json: async (): Promise<Formatter> => (await import('./json.ts')).formatJson,
  sarif: async (): Promise<Formatter> => (await import('./sarif.ts')).formatSarif,
} as const;

/** The name of a format of the validator's report. */
export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

/** True for the name of a format. */
export function isFormat(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name);
}

/** The formatter of a name; only text for people has colours. */
export function formatterFor(name: FormatName, colour: boolean): Promise<Formatter> {
  return FORMATS[name](colour);
}
