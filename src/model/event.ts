import { z } from 'zod';
import { IsoDate, LIMITS, WebAddress, line, prose } from './text.ts';
import { code, reference } from './reference.ts';
import { stated } from './stated.ts';
import { provenance } from './provenance.ts';
import './meta.ts';

/** A day, or a month where the sources give no day. */
export const DayOrMonth = z.union([
  IsoDate,
  z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'is not a month; write it as YYYY-MM'),
]);

/** What sort of event it is. */
export const EVENT_TYPES = ['conference', 'meeting', 'webinar', 'publication'] as const;

/** Whether a source says that it took place, or only that it was planned. */
export const EVENT_KNOWLEDGE = ['reported', 'announced'] as const;

/** What is counted of an event, and how exactly the source puts it. */
export const COUNTED = ['participants', 'session-participants', 'countries', 'projects'] as const;
export const EXACTNESS = ['exactly', 'nearly', 'more-than'] as const;

/** A figure that a source gives of an event. */
export const EventFigure = z.strictObject({
  of: z.enum(COUNTED).meta({ description: 'What is counted.' }),
  exactness: z.enum(EXACTNESS).meta({ description: 'How the source puts it: `more-than` for “650+”.' }),
  value: z
    .int()
    .min(1)
    .meta({ description: 'The number.', examples: [140] }),
  source: reference('sources', 'The source that gives it.'),
});
export type EventFigure = z.infer<typeof EventFigure>;

/** An event of or around the Alliance: a conference, a meeting, a webinar, or the day something was published. */
export const Event = z.strictObject({
  title: line(LIMITS.title).meta({ description: 'What it is called.', examples: ['LCAMP Conference 2025'] }),
  type: z.enum(EVENT_TYPES).meta({ description: 'What sort of event it is.' }),
  known: z.enum(EVENT_KNOWLEDGE).meta({
    description:
      '`reported`: a source says that it took place; `announced`: so far it is known from announcements only.',
  }),
  start: DayOrMonth.meta({
    description: 'The first day; the month where no source gives a day.',
    examples: ['2025-05-13'],
  }),
  end: IsoDate.optional().meta({ description: 'The last day, if it is not the first.', examples: ['2025-05-15'] }),
  place: stated(line(LIMITS.name)).meta({
    description: 'Venue and town; `not-applicable` for what happens online only.',
    examples: ['Eurexpo, Lyon'],
  }),
  country: stated(code('countries', 'ISO 3166-1 alpha-2.', ['FR'])).meta({ description: 'The country.' }),
  online: z.boolean().default(false).meta({ description: 'Whether one can take part online.' }),
  organiser: stated(line(LIMITS.name)).meta({
    description: 'Who organises it, by name.',
    examples: ['DHBW Heidenheim'],
  }),
  address: WebAddress.optional().meta({ description: 'Where one registers or reads more, as long as it is ahead.' }),
  organisations: z
    .array(reference('organisations', 'An organisation with a record here.'))
    .default([])
    .meta({ description: 'Organisations that a source names as host, organiser, speaker or guest.' }),
  summary: prose(LIMITS.summary).meta({ description: 'What it was, in your own words and one to three sentences.' }),
  figures: z.array(EventFigure).default([]).meta({ description: 'Figures, each with its source.' }),
  ...provenance,
});
export type Event = z.infer<typeof Event>;

/** The last day of an event, or its month where no day is known; dates compare as texts. */
export function lastDayOf({ start, end }: Pick<Event, 'start' | 'end'>): string {
  return end ?? start;
}

/** True where an event is not over on a day; a month is over with its last day. */
export function isAhead(event: Pick<Event, 'start' | 'end'>, day: string): boolean {
  const last = lastDayOf(event);
  return last >= day.slice(0, last.length);
}
