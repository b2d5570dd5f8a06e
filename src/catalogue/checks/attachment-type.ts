import { ATTACHMENT_TYPES, mediaTypeOf } from '../../model/attachment-types.ts';
import type { BodyCheck } from './check.ts';

export const attachmentType: BodyCheck = {
  code: 'OBS521',
  name: 'attachment-type',
  severity: 'error',
  title: 'Files beside a record are of an open type that runs nothing by itself',
  explanation:
    'The files are published with the site, and others shall be able to change them. Web pages could run scripts in the name of the site, office files of ' +
    'one maker can hide macros, and archives cannot be looked into. Save pages as Markdown, tables as CSV or .ods, texts as .odt.',
  example: { wrong: 'rubric.docx', right: 'rubric.odt' },
  *check({ attachments }) {
    for (const path of attachments.keys()) {
      if (mediaTypeOf(path)) continue;
      yield {
        file: path,
        message: 'is of a type that is not published beside records',
        expected: [Object.keys(ATTACHMENT_TYPES).join(', ')],
      };
    }
  },
};
