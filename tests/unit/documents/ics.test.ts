import { describe, expect, it } from 'vitest';
import { writeIcs } from '../../../electron/documents/ics.ts';
import type { CalendarEvent } from '../../../shared/document/review-calendar.ts';

const NOW = new Date('2027-02-09T10:14:03Z');
const EVENT: CalendarEvent = {
	uid: 'p1-w-0@covalent',
	title: 'Weekly ten minutes: Northwind and Harbor',
	day: '2027-03-29',
	begins: '2027-03-29T08:30Z',
	minutes: 10,
	description: '• Kept, or not;\n• next',
	place: 'Room 4',
};

function linesOf(...events: CalendarEvent[]): readonly string[] {
	const written = writeIcs({ title: 'Joint plan 2027', events }, NOW);
	if (!written.ok) throw new Error(written.error.message);
	return new TextDecoder()
		.decode(written.value)
		.replace(/\r\n\t/g, '')
		.split('\r\n');
}

describe('a calendar file', () => {
	it('says when in UTC, for how long, and what', () => {
		expect(linesOf(EVENT)).toEqual([
			...['BEGIN:VCALENDAR', 'VERSION:2.0', 'CALSCALE:GREGORIAN', 'PRODID:-//Covalent//Reviews//EN', 'METHOD:PUBLISH'],
			...['X-WR-CALNAME:Joint plan 2027', 'X-PUBLISHED-TTL:PT1H', 'BEGIN:VEVENT', 'UID:p1-w-0@covalent'],
			...['SUMMARY:Weekly ten minutes: Northwind and Harbor', 'DTSTAMP:20270209T101403Z', 'DTSTART:20270329T083000Z'],
			...['DESCRIPTION:• Kept\\, or not\\;\\n• next', 'LOCATION:Room 4', 'X-MICROSOFT-CDO-BUSYSTATUS:BUSY'],
			...['DURATION:PT10M', 'END:VEVENT', 'END:VCALENDAR', ''],
		]);
	});

	it('is the same for the same plan at the same moment', () => {
		expect(writeIcs({ title: 'x', events: [EVENT] }, NOW)).toEqual(writeIcs({ title: 'x', events: [EVENT] }, NOW));
	});

	it('keeps a whole day free where no time is agreed', () => {
		const lines = linesOf({ ...EVENT, begins: null });
		expect(lines.filter((line) => /^(DT|TRANSP|DURATION)/.test(line))).toEqual([
			...['DTSTAMP:20270209T101403Z', 'DTSTART;VALUE=DATE:20270329', 'TRANSP:TRANSPARENT'],
		]);
	});

	it('lets no typed word begin a line of its own', () => {
		const hostile = 'Room\nATTENDEE:mailto:a@b.example\r\nEND:VCALENDAR';
		const lines = linesOf({ ...EVENT, title: hostile, place: hostile, description: hostile });
		expect(lines.filter((line) => /^(ATTENDEE|END:VCALENDAR)/.test(line))).toEqual(['END:VCALENDAR']);
	});

	it('is a calendar without meetings where there are none', () => {
		expect(linesOf().filter((line) => line.includes('VEVENT'))).toEqual([]);
	});
});
