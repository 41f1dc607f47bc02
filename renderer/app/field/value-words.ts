/** A stored value in the words of its field: links by title, parties by name, money with its currency. */

import { isMoment } from '../../../shared/base/dates.ts';
import type { RecordRef, Scalar } from '../../../shared/ledger/change.ts';
import type { FieldSpec } from '../../../shared/plan/field.ts';
import { splitRef } from '../../../shared/plan/plan.ts';
import { roundValueWords } from '../../../shared/plan/round-values.ts';
import type { RoundKind } from '../../../shared/plan/rounds.ts';
import { collectionSpec } from '../../../shared/plan/schema.ts';
import { type FieldUnit, unitBeside } from '../../../shared/plan/units.ts';
import { say, spoken, term } from '../../../shared/words/spoken.ts';
import { currentPlan } from '../../state/plan-hooks.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { formatDay, formatMomentIn } from '../../ui/format-day.ts';
import { formatMoney, typedNumber } from '../../ui/format-money.ts';
import { showNumber, type Unit } from '../goals/quantities.ts';

export const NOTHING = say('nothing');

/**
 * "31 Mar 2027", "Harbor IT", "£12,000". What is empty is "nothing"; unknown fields show as they are stored. `record` is
 * the one the field belongs to, where its words depend on it.
 */
export function valueWords(spec: FieldSpec | undefined, value: Scalar, record?: RecordRef): string {
	if (value === null || value === '') return NOTHING;
	if (spec === undefined) return String(value);
	// Its bytes say something only once they were checked; that is done where agreements are shown.
	if (record?.startsWith('agreements/') && spec.act) return say('signed; see Agreement for who, how and to what');
	const ofRound = roundValueWords(spec, value, roundKind(record));
	if (ofRound !== null) return ofRound;
	switch (spec.kind) {
		case 'day':
			return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value) : String(value);
		case 'moment':
			return typeof value === 'string' && isMoment(value)
				? formatMomentIn(value, currentPlan().frame.timeZone)
				: String(value);
		case 'money':
			return typeof value === 'number' ? formatMoney(value, currentPlan().frame.currency) : String(value);
		case 'quantity':
			return typeof value === 'number' ? showNumber(value, unitFor(record)) : String(value);
		case 'picture':
			return say('a picture');
		case 'agreement':
			return say('yes, to the words as they stood');
		case 'party':
			return partyName(String(value));
		case 'link':
			return titleOf(spec.to, String(value));
		case 'yes':
			return value === true ? say('yes') : say('no');
		case 'number':
			return numberWords(value, spec.unit);
		case 'rating':
			return typeof value === 'number' ? typedNumber(value) : term(String(value));
		case 'choice':
			return term(String(value));
		default:
			return String(value);
	}
}

function numberWords(value: Scalar, unit: FieldUnit | undefined): string {
	const number = typeof value === 'number' ? typedNumber(value) : String(value);
	return unit === undefined ? number : withUnit(number, unit, value);
}

/** A number with its unit behind it; English writes “60%”, other languages “60 %”. */
export function withUnit(number: string, unit: FieldUnit, value: Scalar): string {
	const isTouching = spoken().language === 'en' && unit.startsWith('%');
	return `${number}${isTouching ? '' : ' '}${unitWords(unit, value)}`;
}

/** The unit beside this number, or alone where there is none. */
export function unitWords(unit: FieldUnit, value: Scalar): string {
	return typeof value === 'number' ? unitBeside(unit, value, spoken()) : term(unit);
}

/** The unit of the goal whose number it is: its own baseline, or a target or an actual of it. */
function unitFor(record: RecordRef | undefined): Unit {
	const { replica } = usePlanStore.getState();
	const { collections, frame } = currentPlan();
	const goal = record === undefined ? undefined : (replica.record(record)?.values.goal ?? splitRef(record).id);
	const { unit = null, unitLabel = null } = collections.goals.find(({ id }) => id === goal) ?? {};
	return { unit, unitLabel, currency: frame.currency };
}

function roundKind(record: RecordRef | undefined): RoundKind | null {
	return currentPlan().collections.rounds.find(({ id }) => `rounds/${id}` === record)?.kind ?? null;
}

function partyName(id: string): string {
	const { parties, collections } = currentPlan();
	if (id === 'vendor' || id === 'partner') return parties[id].name ?? term(id);
	return collections.thirdParties.find((party) => party.id === id)?.name ?? id;
}

function titleOf(collection: string, id: string): string {
	const field = collectionSpec(collection)?.title;
	const value = field ? usePlanStore.getState().replica.record(`${collection}/${id}`)?.values[field] : undefined;
	return typeof value === 'string' ? value : id;
}
