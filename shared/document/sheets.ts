/** The gap matrix and the commitments as rows of typed cells: one source for CSV and for workbooks. */
import { keptSentence } from '../analysis/commitment-sentences.ts';
import { commitmentsOf } from '../analysis/commitments.ts';
import { endingSentence } from '../analysis/gap-sentences.ts';
import { type GapRow, gapsOf } from '../analysis/gaps.ts';
import { namesOf } from '../analysis/names.ts';
import { numbersOf } from '../analysis/numbering.ts';
import { RATING_FIELDS, type RatingField } from '../analysis/ratings.ts';
import type { Day } from '../base/dates.ts';
import { toMajor } from '../base/money.ts';
import { PARTIES } from '../plan/field.ts';
import { fieldLabel } from '../plan/labels.ts';
import { type Plan, refOf } from '../plan/plan.ts';
import type { FieldName } from '../plan/schema.ts';
import { ENGLISH } from '../words/english.ts';
import type { Words } from '../words/words.ts';

/** Text, a number that stays one, or nothing. Days are ISO text, which every spreadsheet reads as a day. */
export type SheetCell = string | number | null;

/**
 * What stands in a column, and so how wide and in which format a workbook sets it: `words` wrap, `gap` is a signed
 * difference of ratings, `state` a word of a short list, `money` major units.
 */
export type SheetKind = 'number sign' | 'words' | 'short' | 'state' | 'rating' | 'gap' | 'number' | 'money' | 'day';

export interface SheetColumn {
	readonly header: string;
	readonly kind: SheetKind;
	/** Words that name something below minimum, missed or open; a workbook colours them, and below zero for a gap. */
	readonly alerts?: readonly string[];
}

export interface Sheet {
	readonly name: string;
	/** Whose currency its money is in; null where it has none. */
	readonly currency: string | null;
	/** Sentences above the table in a workbook. */
	readonly lines: readonly string[];
	readonly header: readonly string[];
	readonly columns: readonly SheetColumn[];
	/** As many cells as the header, in its order. */
	readonly rows: readonly (readonly SheetCell[])[];
}

/** A column and what stands in it. */
export interface Filling<Row> extends SheetColumn {
	readonly cell: (row: Row) => SheetCell;
}

/**
 * The matrix on a day, the worst first: every rating as it was given (a number, or in words what is no number; empty
 * for unrated) and beside them the gaps.
 */
export function gapSheet(plan: Plan, on: Day, words: Words = ENGLISH): Sheet {
	const { say, term } = words;
	const label = (field: FieldName<'expectations'>) => term(fieldLabel('expectations', field));
	const word = (value: string | null) => (value === null ? null : term(value));
	const names = namesOf(plan, words);
	const side = (party: 'vendor' | 'partner' | null) => (party === null ? null : names[party]);
	const rating = (field: RatingField) => column('rating', label(field), (row: GapRow) => ratingCell(row, field, words));
	const { expectations } = gapsOf(plan, on);
	const rated = expectations.filter(({ zone }) => zone !== 'unrated');
	const below = rated.filter(({ zone }) => zone === 'below minimum');
	const about = {
		...{ name: say('Gaps'), currency: null },
		lines: [
			say('{below} of {rated} rated below minimum. Scale 1 to 9; the gaps stand beside the ratings they come from.', {
				below: below.length,
				rated: rated.length,
			}),
		],
	};
	return sheet(about, expectations, [
		column('number sign', say('No.'), (row) => row.number),
		column('short', label('holder'), (row) => side(row.holder)),
		column('short', label('deliverer'), (row) => side(row.deliverer)),
		column('words', label('statement'), (row) => row.statement),
		column('short', label('category'), (row) => word(row.category)),
		...RATING_FIELDS.map(rating),
		column('gap', say('vs minimum'), (row) => row.adequacyGap, []),
		column('gap', say('vs desired'), (row) => row.superiorityGap),
		column('gap', say('Misreading'), (row) => row.misreading),
		column('gap', say('View gap'), (row) => row.viewGap),
		column('gap', say('Priority gap'), (row) => row.priorityGap),
		column('number', say('Severity'), (row) => row.severity),
		column('state', say('Zone'), (row) => term(row.zone), [term('below minimum')]),
		column('short', say('Quadrant'), (row) => word(row.quadrant)),
		column('state', say('Outcome'), (row) => word(row.outcome), [term('open')]),
		column('words', say('Where it ends'), (row) => endingSentence(row, names, words) || null),
	]);
}

/** Every commitment on a day, in its shown order. Money is in major units of the plan's currency. */
export function commitmentSheet(plan: Plan, on: Day, words: Words = ENGLISH): Sheet {
	const { say, term } = words;
	const label = (field: FieldName<'commitments'>) => term(fieldLabel('commitments', field));
	const { currency } = plan.frame;
	const sides = namesOf(plan, words);
	const names: Readonly<Record<string, string>> = sides;
	const thirds = new Map(plan.collections.thirdParties.map(({ id, name }) => [id, name]));
	const numbers = numbersOf(plan);
	const party = (id: string | null) => (id === null ? null : (names[id] ?? thirds.get(id) ?? null));
	const numberOf = (collection: 'goals' | 'expectations' | 'commitments', id: string | null) =>
		id === null ? null : (numbers.get(refOf(collection, id)) ?? null);
	const money = (minor: number | null) => (minor === null ? null : toMajor(minor, currency));
	const { commitments, kept } = commitmentsOf(plan, on);
	const lines = PARTIES.map((side) => keptSentence(kept[side], side, sides, words));
	return sheet({ name: say('Commitments'), currency, lines }, commitments, [
		column('number sign', say('No.'), (row) => row.number),
		column('short', label('from'), (row) => party(row.from)),
		column('short', label('to'), (row) => party(row.to)),
		column('words', label('deliverable'), (row) => row.deliverable),
		column('words', label('test'), (row) => row.test),
		column('short', label('owner'), (row) => row.owner),
		column('day', label('due'), (row) => row.due),
		column('state', say('State'), (row) => term(row.state), ['overdue', 'missed', 'kept late'].map(term)),
		column('number', say('Days late'), (row) => row.lateDays),
		column('day', label('accepted'), (row) => row.accepted),
		column('day', label('delivered'), (row) => row.deliveredOn),
		column('short', say('Awaits the yes of'), (row) => party(row.awaits)),
		column('short', label('missReason'), (row) => (row.missReason === null ? null : term(row.missReason))),
		column('words', label('returnReason'), (row) => row.returnReason),
		column('number sign', label('successor'), (row) => numberOf('commitments', row.successor)),
		column('number', say('{label} (days)', { label: label('days') }), (row) => row.days),
		column('money', currency === null ? label('money') : `${label('money')} (${currency})`, (row) => money(row.money)),
		column('day', label('claimBy'), (row) => row.claimBy),
		column('words', label('proof'), (row) => row.proof),
		column('number sign', label('goal'), (row) => numberOf('goals', row.goal)),
		column('number sign', label('expectation'), (row) => numberOf('expectations', row.expectation)),
	]);
}

/** Abstained and too early to say are words, unrated is empty: none of the three is zero. */
function ratingCell(row: GapRow, field: RatingField, { term }: Words): SheetCell {
	const answer = row.answers[field];
	return answer === 'abstained' || answer === 'too early to say' ? term(answer) : row[field];
}

/** A column of a sheet; `alerts` are the words of it that ask for something. */
export function column<Row>(
	kind: SheetKind,
	header: string,
	cell: (row: Row) => SheetCell,
	alerts?: readonly string[],
): Filling<Row> {
	return { kind, header, cell, ...(alerts && { alerts }) };
}

export function sheet<Row>(
	about: Pick<Sheet, 'name' | 'currency' | 'lines'>,
	rows: readonly Row[],
	filled: readonly Filling<Row>[],
): Sheet {
	return {
		...about,
		header: filled.map(({ header }) => header),
		columns: filled.map(({ cell: _, ...about }) => about),
		rows: rows.map((row) => filled.map(({ cell }) => cell(row))),
	};
}
