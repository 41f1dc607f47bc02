/** The gap matrix and the commitments as rows of typed cells: one source for CSV now and for workbooks later. */
import { commitmentsOf } from '../analysis/commitments.ts';
import { endingSentence } from '../analysis/gap-sentences.ts';
import { type GapRow, gapsOf } from '../analysis/gaps.ts';
import { namesOf } from '../analysis/names.ts';
import { numbersOf } from '../analysis/numbering.ts';
import { RATING_FIELDS, type RatingField } from '../analysis/ratings.ts';
import type { Day } from '../base/dates.ts';
import { toMajor } from '../base/money.ts';
import { fieldLabel } from '../plan/labels.ts';
import { type Plan, refOf } from '../plan/plan.ts';
import type { FieldName } from '../plan/schema.ts';

/** Text, a number that stays one, or nothing. Days are ISO text, which every spreadsheet reads as a day. */
export type SheetCell = string | number | null;

export interface Sheet {
	readonly name: string;
	readonly header: readonly string[];
	/** As many cells as the header, in its order. */
	readonly rows: readonly (readonly SheetCell[])[];
}

interface SheetColumn<Row> {
	readonly header: string;
	readonly cell: (row: Row) => SheetCell;
}

/**
 * The matrix on a day, the worst first: every rating as it was given (a number, or in words what is no number; empty
 * for unrated) and beside them the gaps.
 */
export function gapSheet(plan: Plan, on: Day): Sheet {
	const label = (field: FieldName<'expectations'>) => fieldLabel('expectations', field);
	const names = namesOf(plan);
	const side = (party: 'vendor' | 'partner' | null) => (party === null ? null : names[party]);
	const rating = (field: RatingField) => column(label(field), (row: GapRow) => ratingCell(row, field));
	return sheet('Gaps', gapsOf(plan, on).expectations, [
		column('No.', (row) => row.number),
		column(label('holder'), (row) => side(row.holder)),
		column(label('deliverer'), (row) => side(row.deliverer)),
		column(label('statement'), (row) => row.statement),
		column(label('category'), (row) => row.category),
		...RATING_FIELDS.map(rating),
		column('vs minimum', (row) => row.adequacyGap),
		column('vs desired', (row) => row.superiorityGap),
		column('Misreading', (row) => row.misreading),
		column('View gap', (row) => row.viewGap),
		column('Priority gap', (row) => row.priorityGap),
		column('Severity', (row) => row.severity),
		column('Zone', (row) => row.zone),
		column('Quadrant', (row) => row.quadrant),
		column('Outcome', (row) => row.outcome),
		column('Where it ends', (row) => endingSentence(row, names) || null),
	]);
}

/** Every commitment on a day, in its shown order. Money is in major units of the plan's currency. */
export function commitmentSheet(plan: Plan, on: Day): Sheet {
	const label = (field: FieldName<'commitments'>) => fieldLabel('commitments', field);
	const { currency } = plan.frame;
	const names: Readonly<Record<string, string>> = namesOf(plan);
	const thirds = new Map(plan.collections.thirdParties.map(({ id, name }) => [id, name]));
	const numbers = numbersOf(plan);
	const party = (id: string | null) => (id === null ? null : (names[id] ?? thirds.get(id) ?? null));
	const numberOf = (collection: 'goals' | 'expectations' | 'commitments', id: string | null) =>
		id === null ? null : (numbers.get(refOf(collection, id)) ?? null);
	const money = (minor: number | null) => (minor === null || currency === null ? minor : toMajor(minor, currency));
	return sheet('Commitments', commitmentsOf(plan, on).commitments, [
		column('No.', (row) => row.number),
		column(label('from'), (row) => party(row.from)),
		column(label('to'), (row) => party(row.to)),
		column(label('deliverable'), (row) => row.deliverable),
		column(label('test'), (row) => row.test),
		column(label('owner'), (row) => row.owner),
		column(label('due'), (row) => row.due),
		column('State', (row) => row.state),
		column('Days late', (row) => row.lateDays),
		column(label('accepted'), (row) => row.accepted),
		column(label('delivered'), (row) => row.deliveredOn),
		column('Awaits the yes of', (row) => party(row.awaits)),
		column(label('missReason'), (row) => row.missReason),
		column(label('returnReason'), (row) => row.returnReason),
		column(label('successor'), (row) => numberOf('commitments', row.successor)),
		column(`${label('days')} (days)`, (row) => row.days),
		column(currency === null ? label('money') : `${label('money')} (${currency})`, (row) => money(row.money)),
		column(label('claimBy'), (row) => row.claimBy),
		column(label('proof'), (row) => row.proof),
		column(label('goal'), (row) => numberOf('goals', row.goal)),
		column(label('expectation'), (row) => numberOf('expectations', row.expectation)),
	]);
}

/** Abstained and too early to say are words, unrated is empty: none of the three is zero. */
function ratingCell(row: GapRow, field: RatingField): SheetCell {
	const answer = row.answers[field];
	return answer === 'abstained' || answer === 'too early to say' ? answer : row[field];
}

function column<Row>(header: string, cell: (row: Row) => SheetCell): SheetColumn<Row> {
	return { header, cell };
}

function sheet<Row>(name: string, rows: readonly Row[], columns: readonly SheetColumn<Row>[]): Sheet {
	return {
		name,
		header: columns.map(({ header }) => header),
		rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
	};
}
