/** A usual session of Northwind and Harbor: six decisions, six commitments, five open gaps, four parked items. */
import type { Plan } from '../../../shared/plan/plan.ts';
import { aCommitment, anExpectation, aPlan, aRecord } from '../../builders/plan.ts';

const DECISIONS = [
	'Architect days stay on Tuesdays until 29 October, then move to the first and third week of the month',
	'The forecast call moves to the second working day of the month',
	'Registrations: two working days, the deputy is named in the escalation ladder',
	'Customers who run both for a year keep their price until the first joint renewal',
	'Joint marketing stays with legal and housing; healthcare waits for a reference',
	'One list of resale accounts that can move, kept by Harbor and read by both',
];
const PROMISES = [
	'A named deputy answers registrations when the desk is away',
	'Move eight resale accounts to Managed Detection before the end of the quarter',
	'Price book for the first quarter of the next year',
	'Two more certified practitioners on the Northwind register',
	'Relief of the second quarter paid against the list of tenants',
	'Scheme letter: recurring counts double in sales pay from October',
];
const GAPS = [
	'No direct approach to an account Harbor runs',
	'Deal registrations are answered in two working days',
	'Forecast by the third working day, within 15 per cent',
	'The relief is paid within thirty days of the claim',
	'A named person is there at three in the morning',
];

export function exampleSession(): Plan {
	const held = { session: 'review', day: '2027-09-09' };
	return aPlan({
		frame: { title: 'From resale to recurring' },
		sessions: [
			aRecord('sessions', {
				id: 'spring',
				kind: 'quarterly review',
				title: 'Spring review',
				day: '2027-05-20',
				ended: '2027-05-20',
			}),
			aRecord('sessions', {
				id: 'review',
				kind: 'quarterly review',
				title: 'Half-year review',
				day: '2027-09-09',
				ended: '2027-09-09',
				people: 'Elena Marsh, David Okafor, Sofia Lindqvist, Tom Whitlock, Callum Reid, Aisha Karim',
				editsVendor: 11,
				editsPartner: 14,
				editsJoint: 6,
			}),
		],
		decisions: DECISIONS.map((statement, index) =>
			aRecord('decisions', { ...held, id: `d${index}`, statement, ...(index === 1 ? { expectation: 'e2' } : {}) }),
		),
		commitments: [
			aCommitment({
				id: 'old',
				due: '2027-06-30',
				accepted: '2027-05-20',
				delivered: '2027-06-29',
				acknowledged: '2027-07-01',
			}),
			aCommitment({
				id: 'late',
				due: '2027-08-31',
				accepted: '2027-05-20',
				deliverable: 'Training calendar for the desk',
			}),
			...PROMISES.map((deliverable, index) =>
				aCommitment({
					id: `c${index}`,
					deliverable,
					...(index % 2 === 0 ? {} : { from: 'partner', to: 'vendor' }),
					owner: index % 2 === 0 ? 'Elena Marsh' : 'Callum Reid',
					due: `2027-1${index % 3}-15`,
					session: 'review',
					accepted: index === 3 ? null : '2027-09-09',
				}),
			),
		],
		expectations: GAPS.map((statement, index) =>
			anExpectation({ id: `e${index + 1}`, statement, perceivedPartner: 4 }),
		),
		parkedItems: [
			'The Hampshire purchase',
			'The insurer’s letter',
			'Who answers at Christmas',
			'A second reference customer',
		].map((statement, index) =>
			aRecord('parkedItems', { id: `p${index}`, statement, parked: '2027-09-09', session: 'review' }),
		),
		rounds: [
			aRecord('rounds', {
				id: 'r1',
				kind: 'expectations',
				mode: 'blind',
				opened: '2027-09-09',
				asked: 'e1 e2 e3 e4 e5',
				session: 'review',
			}),
		],
		ballots: [
			aRecord('ballots', { id: 'r1-vendor', round: 'r1', holder: 'vendor', answers: '[]', revealed: '2027-09-09' }),
			aRecord('ballots', { id: 'r1-partner', round: 'r1', holder: 'partner', answers: '[]', revealed: '2027-09-09' }),
		],
	});
}
