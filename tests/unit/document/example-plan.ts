/** A plan of Northwind and Harbor with something in every section of the document. */

import type { PlanDocumentInput } from '../../../shared/document/context.ts';
import { coverMark } from '../../../shared/plan/agreement.ts';
import type { Conflict } from '../../../shared/plan/conflicts.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { fieldSpec } from '../../../shared/plan/schema.ts';
import {
	aCommitment,
	aGoal,
	agreedTo,
	anEffect,
	anExpectation,
	aPlan,
	aPriority,
	aRecord,
	aTarget,
	aTopic,
} from '../../builders/plan.ts';

function agreedTopic(topic: ReturnType<typeof aTopic>, ...fields: ('agreedVendor' | 'agreedPartner')[]) {
	const yes = fields.map((field) => {
		const spec = fieldSpec('topics', field);
		return [field, spec ? coverMark(spec, { values: topic }) : null];
	});
	return { ...topic, ...Object.fromEntries(yes) };
}

const commitments = [
	...Array.from({ length: 9 }, (_, index) =>
		aCommitment({
			id: `v${index}`,
			deliverable: `Enablement day ${index + 1} at Harbor’s desk in Bristol`,
			test: 'Two engineers have run the exercise alone',
			owner: 'Elena Marsh',
			due: `2027-0${1 + (index % 6)}-15`,
			accepted: '2027-01-02',
			delivered: index === 4 ? null : `2027-0${1 + (index % 6)}-14`,
			acknowledged: index === 4 || index === 7 ? null : `2027-0${1 + (index % 6)}-15`,
			missReason: index === 4 ? 'data not provided' : null,
			days: 2,
		}),
	),
	aCommitment({
		id: 'fund',
		deliverable: 'Relief for the trough, second quarter',
		test: 'Bank date within 30 days of the claim',
		owner: 'David Okafor',
		due: '2027-09-30',
		accepted: '2027-07-02',
		money: 1_200_000,
		claimBy: '2027-09-15',
		proof: 'List of tenants moved',
		days: 1,
	}),
	...Array.from({ length: 4 }, (_, index) =>
		aCommitment({
			id: `p${index}`,
			from: 'partner',
			to: 'vendor',
			deliverable:
				[
					'Runbook for the 24/7 desk',
					'Two more certified practitioners',
					'Move 8 resale accounts',
					'Forecast by the third working day',
				][index] ?? '',
			test: 'Northwind can run a test incident from it',
			owner: 'A. Karim',
			due: `2027-0${3 + index}-20`,
			accepted: index === 3 ? null : '2027-02-01',
			delivered: index < 2 ? `2027-0${3 + index}-18` : null,
			acknowledged: index === 0 ? '2027-03-19' : null,
			days: 5,
			money: index === 2 ? 640_000 : null,
		}),
	),
];

const registration = agreedTo(
	anExpectation({
		id: 'e1',
		perceivedPartner: 3,
		perceivedVendor: 7,
		guess: 6,
		desired: 9,
		importanceVendor: 5,
		commitment: 'fund',
	}),
	'commitmentFor',
);

const bids = agreedTo(
	anExpectation({
		id: 'e3',
		holder: 'vendor',
		deliverer: 'partner',
		statement: 'Northwind is offered first in every managed bid',
		category: 'demand',
		importanceVendor: 7,
		importancePartner: 3,
		minimum: 5,
		desired: 7,
		perceivedVendor: 4.5,
		perceivedPartner: 6,
		guess: 5,
		differText: 'Harbor keeps a second vendor for insured customers',
		differUntil: '2027-11-30',
	}),
	'differVendor',
	'differPartner',
);

export function examplePlan(): Plan {
	return aPlan({
		frame: {
			title: 'From resale to recurring',
			start: '2027-02-01',
			end: '2028-01-31',
			fiscalVendor: 2,
			fiscalPartner: 4,
			whyThisYear:
				'Resale margin in the South West has fallen for three years. Customers ask for a monthly price and one number to call.\n\nHarbor has the desk, Northwind has the platform; alone neither of us can carry the year in which one-time profit falls before the monthly business has grown.',
		},
		topics: [
			agreedTopic(
				aTopic({
					positionVendor:
						'Move 60% of South West billings to consumption by FY28. Harbor runs a real 24/7 desk: we want it as our reference for managed detection.',
					positionPartner:
						'Stop living on renewals we do not control. Build a service line our owners can value, and stay solvent while resale profit falls away.',
					agreedText:
						'By 31 January 2028 Harbor runs Managed Detection for 40 customers and earns £62k a month from it. Northwind carries part of the trough.',
					alignment: 'aligned',
					ownerVendor: 'Elena Marsh',
					ownerPartner: 'Callum Reid',
				}),
				'agreedVendor',
				'agreedPartner',
			),
			agreedTopic(
				aTopic({
					id: 's2',
					title: 'Renewals',
					positionVendor: 'Harbor renews what it runs. Contracts over 1,000 seats stay with our enterprise team.',
					positionPartner: 'Whoever answers the phone at 3 am renews the contract.',
					agreedText: 'Harbor renews every customer it runs, up to 1,000 seats.',
					alignment: 'in tension',
				}),
				'agreedPartner',
			),
			aTopic({
				id: 't1',
				level: 'tactical',
				title: 'Trough funding',
				positionVendor: '£48k relief in four payments against tenants moved.',
				agreedText: 'Northwind pays £12k a quarter for four quarters.',
				serves: 's1',
				alignment: 'aligned',
			}),
			aTopic({ id: 't2', level: 'tactical', title: 'Deal registration' }),
		],
		topicGoals: [aRecord('topicGoals', { id: 's1-g1', topic: 's1', goal: 'g1' })],
		goals: [
			aGoal({
				title: 'Recurring revenue',
				why: 'It is what replaces resale margin for Harbor, and what Northwind’s board looks at.',
				kpi: 'Invoiced monthly recurring revenue, end of quarter',
				unitLabel: 'a month',
				baseline: 1_840_000,
				assumption: 'Eight customers a quarter move at renewal.',
				trigger: 'Fewer than four move in a quarter.',
				ownerVendor: 'Elena Marsh',
				ownerPartner: 'Callum Reid',
				dataSource: 'Harbor’s billing system, monthly export',
				worthVendor: 'Consumption that renews itself; a reference in the region.',
				worthPartner: 'A service line worth four times its yearly profit.',
			}),
			aGoal({
				id: 'g2',
				title: 'Recurring share of billings',
				unit: 'percent',
				counts: 'rate',
				baseline: 24,
				kpi: 'Share of invoiced revenue',
			}),
			aGoal({ id: 'g3', title: 'Managed customers', unit: 'number', unitLabel: 'customers', baseline: 9 }),
		],
		targets: [
			aTarget('g1', 'Q1', 2_200_000),
			aTarget('g1', 'Q2', 3_100_000),
			aTarget('g1', 'Q3', 4_500_000),
			aTarget('g1', 'Q4', 6_200_000),
			aTarget('g2', 'Q2', 34),
			aTarget('g2', 'Q4', 55.5),
			aTarget('g3', 'Q1', 13),
			aTarget('g3', 'Q4', 40),
		],
		priorities: [
			aPriority({ note: 'A renewal signed today counts more than a tenant moved.' }),
			aPriority({ id: 'm2', holder: 'vendor', measure: 'new licence bookings', who: 'regional sales team' }),
		],
		effects: [
			anEffect('partner', 'm1', 'g1', 'works against'),
			anEffect('partner', 'm1', 'g2', 'works against'),
			anEffect('vendor', 'm2', 'g1', 'helps'),
		],
		expectations: [
			registration,
			anExpectation({
				id: 'e2',
				statement: 'No direct approach to an account Harbor runs',
				category: 'commercial',
				perceivedPartner: 3,
				perceivedVendor: 'too early to say',
			}),
			bids,
			anExpectation({
				id: 'e4',
				statement: 'A named architect is there two days a month',
				category: 'enablement',
				perceivedPartner: 8.5,
				guess: 'abstained',
			}),
			anExpectation({
				id: 'e5',
				holder: 'vendor',
				deliverer: 'partner',
				statement: 'Forecast by the third working day, within 15 %',
				category: 'reliability',
				importanceVendor: 9,
				perceivedVendor: null,
			}),
		],
		commitments,
		thirdParties: [aRecord('thirdParties', { id: 'td', name: 'Westway Distribution', about: 'distributor' })],
	});
}

/** The example on 31 August 2027, printed on 9 September; parts may be others. */
export function exampleInput(parts: Partial<PlanDocumentInput> = {}): PlanDocumentInput {
	return {
		plan: examplePlan(),
		conflicts: [],
		waiting: [],
		on: '2027-08-31',
		printedOn: '2027-09-09',
		changedOn: '2027-08-30',
		...parts,
	};
}

/** One field that both sides have written differently. */
export const openFields: readonly Conflict[] = [
	{
		record: 'goals/g1',
		field: 'baseline',
		values: [
			{ value: 1_840_000, by: { party: 'vendor', name: 'Elena Marsh' }, at: '2027-08-29T10:00:00Z' },
			{ value: 1_900_000, by: { party: 'partner', name: 'Callum Reid' }, at: '2027-08-30T10:00:00Z' },
		],
	},
];
