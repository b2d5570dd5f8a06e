import type { ContentFile } from '../files/read-content.ts';
import { EMPTY_FILE } from '../files/rules.ts';
import type { Report } from '../finding.ts';

/** Reports a file in which nothing stands, or nothing but comments. */
export function reportNothingInside(file: ContentFile, report: Report): void {
  report(EMPTY_FILE, {
    file: file.path,
    message: file.text.trim() === '' ? 'is empty' : 'holds nothing but comments',
    note: '`npm run new -- KIND ID` writes a record with all its fields explained.',
  });
}
