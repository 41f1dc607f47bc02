/** Writes the calendar of reviews as a file every calendar reads. The only importer of its library. */

import { createEvents, type DateArray, type EventAttributes } from 'ics';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { CalendarEvent, ReviewCalendar } from '../../shared/document/review-calendar.ts';
import { say } from '../../shared/words/spoken.ts';

/** The library writes when a meeting was written from this, though its types do not name it. */
type Stamped = EventAttributes & { readonly timestamp: number };

export function writeIcs(calendar: ReviewCalendar, now: Date): Result<Uint8Array> {
	const events = calendar.events.map((event) => eventOf(event, now));
	const { error, value } = createEvents(events, { productId: '-//Covalent//Reviews//EN', calName: calendar.title });
	if (value === null)
		return fail(
			'internal',
			say('The calendar could not be written: {reason}.', { reason: error?.message ?? say('no reason given') }),
		);
	return ok(new TextEncoder().encode(value));
}

function eventOf({ uid, title, day, begins, minutes, description, place }: CalendarEvent, now: Date): Stamped {
	const shared = {
		...{ uid, title, description, timestamp: now.getTime() },
		...(place === null ? {} : { location: place }),
	};
	if (begins === null) {
		const whole = dateArray(`${day}T00:00Z`, 3);
		return { ...shared, start: whole, end: whole, busyStatus: 'FREE', transp: 'TRANSPARENT' };
	}
	return {
		...shared,
		...{ start: dateArray(begins, 5), startInputType: 'utc', startOutputType: 'utc' },
		duration: { minutes },
		busyStatus: 'BUSY',
	};
}

function dateArray(moment: string, parts: 3 | 5): DateArray {
	const time = new Date(moment);
	const [year, month, day] = [time.getUTCFullYear(), time.getUTCMonth() + 1, time.getUTCDate()];
	return parts === 3 ? [year, month, day] : [year, month, day, time.getUTCHours(), time.getUTCMinutes()];
}
