import { strToU8, zipSync, type Zippable } from 'fflate';
import { licenceText } from './licence-text.ts';
import { courseMetadata } from './metadata.ts';
import { offlinePages } from './offline-pages.ts';
import type { PackagedCourse } from './packaged-course.ts';

/**
 * Packs a course so that it can be read without a network, changed and passed on: web pages, their source with
 * figures and data, the licence, and a description for machines. The same course gives the same bytes.
 */
export function packageCourse(packaged: PackagedCourse): Uint8Array {
  const texts: Record<string, string> = {
    LICENSE: licenceText(packaged),
    'metadata.json': `${JSON.stringify(courseMetadata(packaged), null, 2)}\n`,
    'style.css': packaged.styles,
    ...Object.fromEntries(offlinePages(packaged).map(({ file, html }) => [file, html])),
  };
  const sources = [...packaged.files].map(([name, bytes]) => [`source/${name}`, bytes] as const);
  const archive: Zippable = Object.fromEntries([
    ...Object.entries(texts).map(([name, text]) => [name, strToU8(text)] as const),
    ...sources.sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
  // Archives keep local time: a day without a time zone is the same on every machine.
  const [year, month, day] = packaged.changedOn.split('-').map(Number) as [number, number, number];
  return zipSync(archive, { level: 9, mtime: new Date(year, month - 1, day) });
}
