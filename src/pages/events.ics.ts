import type { APIRoute } from 'astro';
import { datedEvents, eventCalendar } from '../site/event-calendar.ts';

/** All events that have a day, as an iCalendar file to subscribe to. */
export const GET: APIRoute = () =>
  new Response(eventCalendar(datedEvents()), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
