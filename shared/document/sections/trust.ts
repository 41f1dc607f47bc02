/** The newest pulse: what each side states about the other, beside the record. It stands before any performance. */
import { keptSentence } from '../../analysis/commitment-sentences.ts';
import { numberOf } from '../../analysis/ratings.ts';
import type { RoundAnswer } from '../../analysis/round-answers.ts';
import { DAYS_OF_RECORD, latestPulse, type Pulse, type PulseRow } from '../../analysis/trust-pulse.ts';
import type { Party } from '../../ledger/change.ts';
import { otherParty, PARTIES } from '../../plan/field.ts';
import { beside, cell, lead, mark, note, plain, quiet, row, strong } from '../build.ts';
import type { Context } from '../context.ts';
import { counted } from '../format.ts';
import { howRated } from '../round-words.ts';
import type { Run, Section, Table } from '../tree.ts';

export function trust(context: Context): Section | null {
	const latest = latestPulse(context.plan);
	if (latest === null) return null;
	const { round, pulse } = latest;
	return {
		id: 'trust',
		title: 'Trust, as each side states it',
		blocks: [
			lead(`Five statements of each side about the other, from 1 to 9, ${howRated(context.plan, round)}.`),
			pulseTable(context, pulse),
			note(
				`In brackets the people who rated, and the lowest and highest where they differ. What was due in the ${DAYS_OF_RECORD} days before: ${PARTIES.map((side) => keptSentence(pulse.records[side], side, context.names)).join(' ')}`,
			),
		],
	};
}

function pulseTable(context: Context, pulse: Pulse): Table {
	const { names, marks } = context;
	const says = (party: Party) => cell(mark(party, marks[party]), plain(beside(`of ${names[otherParty(party)]}`)));
	return {
		kind: 'table',
		description: 'Trust: five statements of each side about the other',
		frame: 'ruled',
		columns: [{ share: 34 }, { share: 33, side: 'vendor' }, { share: 33, side: 'partner' }],
		head: [[cell(plain('It …')), says('vendor'), says('partner')]],
		rows: [
			...pulse.statements.map((statement) =>
				row(cell(plain(statement.statement)), said(statement, 'vendor'), said(statement, 'partner')),
			),
			row(cell(quiet('mean of these')), mean(pulse, 'vendor'), mean(pulse, 'partner')),
		],
	};
}

function said(statement: PulseRow, party: Party) {
	const answer = statement[party];
	const before = statement.before[party];
	const was = before === null || before === answer.value ? '' : `, was ${before}`;
	return cell(...valueRuns(answer), quiet(`${was}${people(answer)}`));
}

function valueRuns({ value }: RoundAnswer): readonly Run[] {
	if (value === null) return [quiet('–')];
	return [numberOf(value) === null ? quiet(String(value)) : strong(String(value))];
}

/** `  (3, 5 to 8)`: how many, and how far apart they are; one person alone is nobody's median. */
function people({ n, low, high }: RoundAnswer): string {
	if (n === 0) return '';
	return low === high ? `  (${n})` : `  (${n}, ${low} to ${high})`;
}

function mean({ means }: Pulse, party: Party) {
	const known = means[party];
	return cell(
		quiet(
			known === null
				? '–'
				: `${known.label}${known.of < 5 ? `, ${counted(5 - known.of, 'without a number', 'without a number')}` : ''}`,
		),
	);
}
