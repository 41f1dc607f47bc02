import { expect, it } from 'vitest';
import { reviewCalendar } from '../../../shared/document/review-calendar.ts';
import { aPlan, aRecord } from '../../builders/plan.ts';

const WEEKLY = aRecord('rhythms', {
	id: 'w',
	title: 'Weekly ten minutes',
	every: 'week',
	first: '2027-03-22',
	time: '09:30',
	minutes: 10,
	agenda: 'What did we keep?\n\n  What next? ask ben@harbor.example \n',
	attendeesVendor: 'Ana Ruiz <ana@northwind.example>',
	attendeesPartner: 'Ben Okafor, Mia Lund',
	place: 'Room 4',
});

it('a meeting has its agenda, its people without their mail, and who has a holiday', () => {
	const holidays = [aRecord('holidays', { holder: 'partner', day: '2027-03-29' })];
	const plan = aPlan({ frame: { end: '2027-03-31' }, rhythms: [WEEKLY], holidays });
	const people = 'From Northwind: Ana Ruiz\nFrom Harbor: Ben Okafor, Mia Lund';
	const shared = { title: 'Weekly ten minutes: Northwind and Harbor', minutes: 10, place: 'Room 4' };
	const agenda = '• What did we keep?\n• What next? ask';
	expect(reviewCalendar(plan, 'p1', '2027-01-01')).toEqual({
		title: 'Joint plan 2027',
		events: [
			{
				...{ ...shared, uid: 'p1-w-0@covalent', day: '2027-03-22', begins: '2027-03-22T09:30Z' },
				description: `${agenda}\n\n${people}\n\n09:30 in Europe/London.`,
			},
			{
				...{ ...shared, uid: 'p1-w-1@covalent', day: '2027-03-29', begins: '2027-03-29T08:30Z' },
				description: `${agenda}\n\n${people}\n\nHarbor has a holiday on this day.\n\n09:30 in Europe/London.`,
			},
		],
	});
});

it('a meeting keeps its name from whatever day the calendar is made', () => {
	const plan = aPlan({ frame: { end: '2027-04-30' }, rhythms: [WEEKLY] });
	const uids = (day: string) => reviewCalendar(plan, 'p1', day).events.map(({ uid }) => uid);
	expect(uids('2027-01-01').slice(3)).toEqual(uids('2027-04-12'));
});

it('without an end of the plan it holds a year, and without a time or a length the whole day', () => {
	const rhythms = [aRecord('rhythms', { title: null, every: 'quarter', first: '2027-01-31' })];
	const { events } = reviewCalendar(aPlan({ frame: { end: null }, rhythms }), 'p1', '2027-02-01');
	expect(events.map(({ day }) => day)).toEqual(['2027-04-30', '2027-07-31', '2027-10-31', '2028-01-31']);
	expect(events[0]).toMatchObject({ begins: null, minutes: 60, place: null, description: 'No time is agreed yet.' });
});
