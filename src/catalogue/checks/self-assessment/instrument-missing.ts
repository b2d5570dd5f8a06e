import { CONTENT_FOLDER } from '../../files/content-folder.ts';
import { nearest } from '../../nearest.ts';
import type { Check } from '../check.ts';

export const instrumentMissing: Check = {
  code: 'OBS751',
  name: 'instrument-missing',
  severity: 'error',
  title: 'Translations and reliability belong to an instrument',
  explanation:
    'A folder of self-assessment holds the original `instrument.yaml`, its translations, and what pilots have measured. Here there is no original, so ' +
    'the file would be shown nowhere. Perhaps the name of the folder is misspelt.',
  example: {
    wrong: 'content/self-assessment/advanced-manufactring/translations/de.yaml',
    right: 'content/self-assessment/advanced-manufacturing/translations/de.yaml',
  },
  *check({ files, unread }) {
    const known = new Set<string>();
    for (const place of [...files.map((file) => file.place), ...unread])
      if (place.type === 'instrument') known.add(place.id);
    for (const { path, place } of files) {
      if ((place.type !== 'instrument-translation' && place.type !== 'reliability') || known.has(place.id)) continue;
      const suggestion = nearest(place.id, known);
      yield {
        file: path,
        message: `there is no instrument \`${place.id}\``,
        expected: [`${CONTENT_FOLDER}/self-assessment/${place.id}/instrument.yaml`],
        ...(suggestion && { suggestion }),
      };
    }
  },
};
