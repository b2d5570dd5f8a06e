import type { Check } from './check.ts';

export const eventDates: Check = {
  code: 'OBS460',
  name: 'event-dates',
  severity: 'error',
  title: 'An event ends after it begins, and is reported after it began',
  explanation:
    'The last day of an event comes after the first, and both are days: where a source gives only the month there is no `end`. What has not begun yet is known from ' +
    'announcements only, so `known` says `announced`; a source that reports it changes that later.',
  example: {
    wrong: 'start: 2025-05-15\nend: 2025-05-13',
    right: 'start: 2025-05-13\nend: 2025-05-15',
  },
  *check({ draft, latestDay }) {
    for (const { data, file } of draft.records.events) {
      const { start, end, known } = data;
      if (end !== undefined && start.length !== end.length)
        yield { file: file.path, path: ['end'], message: 'a last day stands beside a month', expected: ['no `end`'] };
      else if (end !== undefined && end <= start)
        yield { file: file.path, path: ['end'], message: `${end} is not after the first day (${start})` };
      if (known === 'reported' && start > latestDay)
        yield {
          file: file.path,
          path: ['known'],
          message: `${start} has not come yet, so no source can report it`,
          expected: ['announced'],
        };
    }
  },
};
