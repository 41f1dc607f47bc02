/** Times on a wall clock, as people write them: `09:30`, `09:00-17:30`, `08:00-12:00, 13:00-17:00`. */

/** Minutes from midnight, the end after the start. A span that runs over midnight ends after 1440. */
export interface ClockSpan {
	readonly start: number;
	readonly end: number;
}

const DAY = 1440;

/** Minutes from midnight, 0 to 1439; null for anything but a time like `09:30` or `9:30`. */
export function parseClockTime(text: string): number | null {
	const minutes = minutesOf(text);
	return minutes === null || minutes === DAY ? null : minutes;
}

/** `09:30` for 570; a time after midnight of a night shift reads as the next day’s. */
export function clockTime(minutes: number): string {
	const two = (part: number) => String(part).padStart(2, '0');
	return minutes === DAY ? '24:00' : `${two(Math.floor((minutes % DAY) / 60))}:${two(minutes % 60)}`;
}

/**
 * The spans of a day in their order, `22:00-06:00` running into the next morning; null for anything else: an end that
 * is its start, spans that overlap or stand in the wrong order.
 */
export function parseHours(text: string): readonly ClockSpan[] | null {
	const spans: ClockSpan[] = [];
	for (const part of text.split(',')) {
		const span = parseSpan(part);
		if (span === null || span.start < (spans.at(-1)?.end ?? 0)) return null;
		spans.push(span);
	}
	const [first] = spans;
	const last = spans.at(-1);
	// What runs into the morning may not run into the same day's own beginning, a day later.
	return first && last && last.end - DAY > first.start ? null : spans;
}

function parseSpan(text: string): ClockSpan | null {
	const [from = '', until = '', ...rest] = text.split(/[-–]/);
	const start = minutesOf(from);
	const end = minutesOf(until);
	if (rest.length > 0 || start === null || end === null || start === end || start === DAY) return null;
	return { start, end: end > start ? end : end + DAY };
}

function minutesOf(text: string): number | null {
	const match = /^(\d{1,2}):(\d{2})$/.exec(text.trim());
	if (match === null) return null;
	const hours = Number(match[1]);
	const minutes = Number(match[2]);
	if (minutes > 59 || hours > 24 || (hours === 24 && minutes > 0)) return null;
	return hours * 60 + minutes;
}
