import type { APIRoute } from 'astro';
import type { Entry } from '../../catalogue/catalogue.ts';
import { datedEvents, eventCalendar } from '../../site/event-calendar.ts';

export function getStaticPaths() {
  return datedEvents().map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** One event as an iCalendar file. */
export const GET: APIRoute<{ entry: Entry<'events'> }> = ({ props: { entry } }) =>
  new Response(eventCalendar([entry]), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
