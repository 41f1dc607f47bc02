/** Plans for tests, built from the schema: every field a test does not name is null. */
import type { Party, Scalar } from '../../shared/ledger/change.ts';
import { coverMark } from '../../shared/plan/agreement.ts';
import type {
	Commitment,
	Effect,
	Expectation,
	Goal,
	Plan,
	Priority,
	RecordOf,
	Target,
	Topic,
} from '../../shared/plan/plan.ts';
import {
	type CollectionName,
	collectionNames,
	collectionSpec,
	type FieldName,
	fieldSpec,
} from '../../shared/plan/schema.ts';

type Values<C extends CollectionName> = { readonly [F in FieldName<C>]?: Scalar } & { readonly id?: string };
type Collections = { readonly [C in CollectionName]?: readonly RecordOf<C>[] };

export interface PlanParts extends Collections {
	readonly frame?: Values<'plan'>;
	readonly names?: Partial<Record<Party, string | null>>;
}

/** A plan of Northwind and Harbor for 2027, with these records in this order. */
export function aPlan({ frame = {}, names = {}, ...collections }: PlanParts = {}): Plan {
	const plan = aRecord('plan', {
		id: 'plan',
		title: 'Joint plan 2027',
		start: '2027-01-01',
		end: '2027-12-31',
		currency: 'GBP',
		timeZone: 'Europe/London',
		...frame,
	});
	const vendor = aRecord('parties', { id: 'vendor', name: 'Northwind', mark: 'V', ...namedAs(names.vendor) });
	const partner = aRecord('parties', { id: 'partner', name: 'Harbor', mark: 'P', ...namedAs(names.partner) });
	const none = Object.fromEntries(collectionNames.map((name) => [name, []])) as unknown as Plan['collections'];
	return {
		frame: plan,
		parties: { vendor, partner },
		collections: { ...none, plan: [plan], parties: [vendor, partner], ...collections },
	};
}

/** One record; its id is `collection1` unless named. */
export function aRecord<C extends CollectionName>(collection: C, values: Values<C>): RecordOf<C> {
	const fields = Object.keys(collectionSpec(collection)?.fields ?? {});
	const empty = Object.fromEntries(fields.map((field) => [field, null]));
	return { ...empty, id: `${collection}1`, ...values } as unknown as RecordOf<C>;
}

/** Harbor expects it of Northwind: importance 8, minimum 6, desired 8, met at 7 says Harbor. */
export function anExpectation(values: Values<'expectations'> = {}): Expectation {
	return aRecord('expectations', {
		id: 'e1',
		holder: 'partner',
		deliverer: 'vendor',
		statement: 'Deal registrations are answered in two working days',
		category: 'responsiveness',
		importancePartner: 8,
		minimum: 6,
		desired: 8,
		perceivedPartner: 7,
		...values,
	});
}

/** From Northwind to Harbor, due 31 March 2027, proposed. */
export function aCommitment(values: Values<'commitments'> = {}): Commitment {
	return aRecord('commitments', {
		id: 'c1',
		from: 'vendor',
		to: 'partner',
		deliverable: 'A named deputy for registrations',
		due: '2027-03-31',
		...values,
	});
}

export function aTopic(values: Values<'topics'> = {}): Topic {
	return aRecord('topics', { id: 's1', level: 'strategic', title: 'Managed services', ...values });
}

export function aGoal(values: Values<'goals'> = {}): Goal {
	return aRecord('goals', { id: 'g1', title: 'Cloud ARR', unit: 'money', direction: 'up', counts: 'level', ...values });
}

export function aTarget(goal: string, quarter: string, value: number | null): Target {
	return aRecord('targets', { id: `${goal}-${quarter}`, goal, quarter, value });
}

export function aPriority(values: Values<'priorities'> = {}): Priority {
	return aRecord('priorities', { id: 'm1', holder: 'partner', measure: 'resale margin', who: 'sales team', ...values });
}

export function anEffect(holder: Party, priority: string, goal: string, effect: string | null): Effect {
	return aRecord('effects', { id: `${priority}-${goal}`, holder, priority, goal, effect });
}

/** The expectation with a yes in these agreement fields, to exactly what it says now. */
export function agreedTo(expectation: Expectation, ...fields: FieldName<'expectations'>[]): Expectation {
	const marks = fields.map((field) => {
		const spec = fieldSpec('expectations', field);
		return [field, spec ? coverMark(spec, { values: expectation }) : null];
	});
	return { ...expectation, ...Object.fromEntries(marks) };
}

function namedAs(name: string | null | undefined) {
	return name === undefined ? {} : { name };
}

/** A pivot with the yes of these sides, to exactly what it says now. */
export function aPivot(values: Values<'pivots'>, ...yes: readonly Party[]): RecordOf<'pivots'> {
	const pivot = aRecord('pivots', values);
	const spec = fieldSpec('pivots', 'agreedVendor');
	const mark = spec ? coverMark(spec, { values: { ...pivot } }) : null;
	return {
		...pivot,
		...(yes.includes('vendor') ? { agreedVendor: mark } : {}),
		...(yes.includes('partner') ? { agreedPartner: mark } : {}),
	};
}
