/** The calendar of reviews: every meeting still to come, as a calendar file tells it. */
import { type Meeting, meetingsOf } from '../analysis/meetings.ts';
import { filled, type Names, namesOf } from '../analysis/names.ts';
import { clockTime, parseClockTime } from '../base/clock-times.ts';
import { addMonths, type Day } from '../base/dates.ts';
import type { Moment } from '../base/zones.ts';
import type { Plan } from '../plan/plan.ts';
import { ENGLISH } from '../words/english.ts';
import type { Words } from '../words/words.ts';

export interface CalendarEvent {
	/** The same for the same meeting in every export: a calendar moves it instead of doubling it. */
	readonly uid: string;
	readonly title: string;
	readonly day: Day;
	/** In UTC, so that it is right on both sides of daylight saving; null for the whole day, where no time is agreed. */
	readonly begins: Moment | null;
	readonly minutes: number;
	readonly description: string;
	readonly place: string | null;
}

export interface ReviewCalendar {
	readonly title: string;
	readonly events: readonly CalendarEvent[];
}

/** A meeting of no agreed length takes an hour. */
const USUAL_MINUTES = 60;
/** More than weekly meetings of eight years. */
const MOST = 400;

/**
 * The meetings of every rhythm from a day to the end of the plan, or of a year where the plan has no end. Names of
 * attendees stand in the description as typed, without any mail address; a holiday on the day is said there too.
 */
export function reviewCalendar(plan: Plan, planId: string, from: Day, words: Words = ENGLISH): ReviewCalendar {
	const { say } = words;
	const names = namesOf(plan, words);
	const until = plan.frame.end ?? addMonths(from, 12);
	const meetings = plan.collections.rhythms
		.flatMap((rhythm) => meetingsOf(plan, rhythm, from, MOST))
		.filter(({ day }) => day <= until)
		.sort((a, b) => (`${a.day}${a.begins ?? ''}` < `${b.day}${b.begins ?? ''}` ? -1 : 1));
	return {
		title: filled(plan.frame.title) ?? say('Joint plan'),
		events: meetings.map((meeting) => ({
			uid: `${planId}-${meeting.rhythm.id}-${meeting.index}@covalent`,
			title: say('{title}: {vendor} and {partner}', { title: filled(meeting.rhythm.title) ?? say('Review'), ...names }),
			day: meeting.day,
			begins: meeting.begins,
			minutes: meeting.rhythm.minutes ?? USUAL_MINUTES,
			description: describe(plan, meeting, names, words),
			place: filled(meeting.rhythm.place),
		})),
	};
}

function describe(plan: Plan, { rhythm, away }: Meeting, names: Names, { say, list }: Words): string {
	const agenda = (rhythm.agenda ?? '')
		.split('\n')
		.map((item) => withoutMail(item).trim())
		.filter((item) => item !== '')
		.map((item) => `• ${item}`);
	const sides = [
		[names.vendor, rhythm.attendeesVendor],
		[names.partner, rhythm.attendeesPartner],
	] as const;
	const people = sides.flatMap(([name, attendees]) => {
		const who = filled(withoutMail(attendees ?? ''));
		return who === null ? [] : [say('From {name}: {who}', { name, who })];
	});
	const minutes = rhythm.time === null ? null : parseClockTime(rhythm.time);
	const zone = plan.frame.timeZone ?? 'UTC';
	return [
		...(agenda.length === 0 ? [] : [agenda.join('\n')]),
		...(people.length === 0 ? [] : [people.join('\n')]),
		...(away.length === 0
			? []
			: [
					say('{count, plural, one {{names} has} other {{names} have}} a holiday on this day.', {
						names: list(away.map((side) => names[side])),
						count: away.length,
					}),
				]),
		minutes === null ? say('No time is agreed yet.') : say('{time} in {zone}.', { time: clockTime(minutes), zone }),
	].join('\n\n');
}

/** Whoever gets the file gets names, and nobody’s address. */
function withoutMail(text: string): string {
	return text.replace(/<?[^\s<>,;]+@[^\s<>,;]+>?/g, '').replace(/\s+/g, ' ');
}
