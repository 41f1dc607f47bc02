/** A stored value as a person reads it, by the declaration of its field. */

import { clockTime } from '../base/clock-times.ts';
import { isMoment } from '../base/dates.ts';
import { type Moment, wallClock } from '../base/zones.ts';
import type { RecordRef, Scalar } from '../ledger/change.ts';
import { fieldLabel } from '../plan/labels.ts';
import { splitRef } from '../plan/plan.ts';
import { roundValueWords } from '../plan/round-values.ts';
import { collectionSpec, fieldSpec } from '../plan/schema.ts';
import { amount, type Context, partyName } from './context.ts';
import { number, shortDay } from './format.ts';

export function valueWords(context: Context, record: RecordRef, field: string, value: Scalar): string {
	if (value === null || value === '') return 'nothing';
	const { collection } = splitRef(record);
	const spec = fieldSpec(collection, field);
	const ofRound = roundValueWords(spec, value, roundKind(context, record));
	if (ofRound !== null) return ofRound;
	switch (spec?.kind) {
		case 'money':
			return typeof value === 'number' ? amount(context, value) : String(value);
		case 'quantity':
			return typeof value === 'number' ? quantity(context, record, value) : String(value);
		case 'number':
			return typeof value === 'number' ? number(value, context.language) : String(value);
		case 'day':
			return typeof value === 'string' ? shortDay(value) : String(value);
		case 'moment':
			return typeof value === 'string' && isMoment(value) ? shortMoment(context, value) : String(value);
		case 'party':
			return typeof value === 'string' ? partyName(context, value) : String(value);
		case 'link':
			return recordWords(context, `${spec.to}/${value}`);
		case 'yes':
			return value === true ? 'yes' : 'no';
		case 'picture':
			return 'a picture';
		case 'agreement':
			return 'a yes to a text';
		case 'line':
		case 'text':
			return `“${value}”`;
		default:
			return String(value);
	}
}

/** `9 Sep 2027, 10:25`, on the plan's clock. */
export function shortMoment({ plan }: Context, moment: Moment): string {
	const { day, minutes } = wallClock(moment, plan.frame.timeZone ?? 'UTC');
	return `${shortDay(day)}, ${clockTime(minutes)}`;
}

/** `G1 Recurring revenue`; the noun of its collection where the record has no name. */
export function recordWords({ numbers, titles }: Context, record: RecordRef): string {
	const words = [numbers.get(record), titles.get(record)].filter((part) => part !== undefined);
	if (words.length > 0) return words.join(' ');
	const { collection, id } = splitRef(record);
	return `${collectionSpec(collection)?.noun ?? collection} ${id}`;
}

export function fieldWords(record: RecordRef, field: string): string {
	return fieldLabel(splitRef(record).collection, field);
}

function roundKind({ plan }: Context, record: RecordRef) {
	return plan.collections.rounds.find(({ id }) => `rounds/${id}` === record)?.kind ?? null;
}

/** In the unit of the goal it belongs to. */
function quantity(context: Context, record: RecordRef, value: number): string {
	const { collection, id } = splitRef(record);
	const { goals, targets } = context.plan.collections;
	const goalId = collection === 'goals' ? id : targets.find((target) => target.id === id)?.goal;
	const goal = goals.find((other) => other.id === goalId);
	return goal?.unit === 'money' ? amount(context, value) : number(value, context.language);
}
