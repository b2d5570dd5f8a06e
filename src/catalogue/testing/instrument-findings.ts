import { loadWith, type Files } from './content.ts';
import { instrumentFiles, type InstrumentChanges } from './instrument-files.ts';

/** What the validator finds in an instrument with some texts replaced, as `file:line code message`, in order. */
export async function findingsIn(changes: InstrumentChanges, more: Files = {}): Promise<string[]> {
  const files = { ...instrumentFiles(changes), ...more };
  const { diagnostics } = await loadWith(files);
  return diagnostics
    .filter(({ file }) => file in files)
    .map(({ file, range, code, message }) => `${file.split('/').at(-1)}:${range.start.line} ${code} ${message}`);
}
