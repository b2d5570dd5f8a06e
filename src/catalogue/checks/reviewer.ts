import { recordsAndInstruments, type Check } from './check.ts';

export const reviewer: Check = {
  code: 'OBS409',
  name: 'reviewer-is-submitter',
  severity: 'error',
  title: 'A record is reviewed by another organisation than the one that submitted it',
  explanation:
    'A review by the author is none: the point is a second pair of eyes from another house. Ask another organisation of the Alliance.',
  example: {
    wrong: 'submittedBy: tknika\nreviews: [{ organisation: tknika, ... }]',
    right: 'submittedBy: tknika\nreviews: [{ organisation: dhbw-heidenheim, ... }]',
  },
  *check(context) {
    for (const { data, file } of recordsAndInstruments(context)) {
      if (!('reviews' in data)) continue;
      for (const [index, { organisation }] of data.reviews.entries()) {
        if (organisation === data.submittedBy)
          yield {
            file: file.path,
            path: ['reviews', index, 'organisation'],
            message: `\`${organisation}\` submitted the record and so cannot review it`,
          };
      }
    }
  },
};
