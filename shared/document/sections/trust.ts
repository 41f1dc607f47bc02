/** The newest pulse: what each side states about the other, beside the record. It stands before any performance. */
import { numberOf } from '../../analysis/ratings.ts';
import type { RoundAnswer } from '../../analysis/round-answers.ts';
import { DAYS_OF_RECORD, latestPulse, type Pulse, type PulseRow } from '../../analysis/trust-pulse.ts';
import type { Party } from '../../ledger/change.ts';
import { otherParty } from '../../plan/field.ts';
import { beside, cell, lead, mark, note, plain, quiet, row, strong } from '../build.ts';
import type { Context } from '../context.ts';
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
				`In brackets: how many rated, lowest to highest. Record: commitments kept on time of those due in the ${DAYS_OF_RECORD} days before.`,
			),
		],
	};
}

function pulseTable(context: Context, pulse: Pulse): Table {
	const { names, marks } = context;
	const says = (party: Party) => cell(mark(party, marks[party]), plain(beside(`about ${names[otherParty(party)]}`)));
	return {
		kind: 'table',
		description: 'Trust: five statements of each side about the other',
		frame: 'ruled',
		columns: [{ share: 24 }, { share: 38, side: 'vendor' }, { share: 38, side: 'partner' }],
		head: [[cell(plain('It …')), says('vendor'), says('partner')]],
		rows: [
			...pulse.statements.map((statement) =>
				row(cell(plain(statement.statement)), said(pulse, statement, 'vendor'), said(pulse, statement, 'partner')),
			),
			row(cell(quiet('Mean')), mean(pulse, 'vendor'), mean(pulse, 'partner')),
		],
	};
}

/** What the side states; under its word on commitments what the other side's record says. Never blended into one. */
function said(pulse: Pulse, statement: PulseRow, party: Party) {
	const answer = statement[party];
	const before = statement.before[party];
	const was = before === null || before === answer.value ? '' : `, was ${before}`;
	const { kept, due, tooFew } = pulse.records[otherParty(party)];
	const paired = statement.statement === 'keeps commitments' && due > 0;
	const record = `; record ${kept} of ${due}${tooFew ? ', too few to say' : ''}`;
	return cell(...valueRuns(answer), quiet(`${was}${people(answer)}${paired ? record : ''}`));
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
	return cell(quiet(means[party]?.label ?? '–'));
}
