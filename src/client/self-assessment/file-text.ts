/** A result file is a few kilobytes; a larger one is something else, and is not read. */
const LARGEST_FILE = 100_000;

/** The text of a file; empty where it cannot be a result file, or cannot be read, as a folder that somebody drops. */
export async function fileText(file: File): Promise<string> {
  return file.size > LARGEST_FILE ? '' : file.text().catch(() => '');
}
