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

export function valueWords(context: Context, record: RecordRef, field: string, value: Scalar): string {
	const { say, words } = context;
	if (value === null || value === '') return say('nothing');
	const { collection } = splitRef(record);
	const spec = fieldSpec(collection, field);
	const ofRound = roundValueWords(spec, value, roundKind(context, record), words);
	if (ofRound !== null) return ofRound;
	switch (spec?.kind) {
		case 'money':
			return typeof value === 'number' ? amount(context, value) : String(value);
		case 'quantity':
			return typeof value === 'number' ? quantity(context, record, value) : String(value);
		case 'number':
			return typeof value === 'number' ? words.number(value) : String(value);
		case 'day':
			return typeof value === 'string' ? words.shortDay(value) : String(value);
		case 'moment':
			return typeof value === 'string' && isMoment(value) ? shortMoment(context, value) : String(value);
		case 'party':
			return typeof value === 'string' ? partyName(context, value) : String(value);
		case 'link':
			return recordWords(context, `${spec.to}/${value}`);
		case 'yes':
			return value === true ? say('yes') : say('no');
		case 'picture':
			return say('a picture');
		case 'agreement':
			return say('a yes to a text');
		case 'line':
		case 'text':
			return say('“{text}”', { text: String(value) });
		default:
			return typeof value === 'number' ? words.number(value) : words.term(String(value));
	}
}

/** `9 Sep 2027, 10:25`, on the plan's clock. */
export function shortMoment({ plan, words }: Context, moment: Moment): string {
	const { day, minutes } = wallClock(moment, plan.frame.timeZone ?? 'UTC');
	return `${words.shortDay(day)}, ${clockTime(minutes)}`;
}

/** `G1 Recurring revenue`; the noun of its collection where the record has no name. */
export function recordWords({ numbers, titles, words }: Context, record: RecordRef): string {
	const called = [numbers.get(record), titles.get(record)].filter((part) => part !== undefined);
	if (called.length > 0) return called.join(' ');
	const { collection, id } = splitRef(record);
	return `${words.term(collectionSpec(collection)?.noun ?? collection)} ${id}`;
}

export function fieldWords({ words }: Context, record: RecordRef, field: string): string {
	return words.term(fieldLabel(splitRef(record).collection, field));
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
	return goal?.unit === 'money' ? amount(context, value) : context.words.number(value);
}
