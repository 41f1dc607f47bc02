/** The newest pulse: what each side states about the other, beside the record. It stands before any performance. */
import { type AnswerRecord, answeredInTime } from '../../analysis/frictions.ts';
import { capitalized } from '../../analysis/names.ts';
import { beforeWords } from '../../analysis/previous-record.ts';
import { numberOf } from '../../analysis/ratings.ts';
import type { RoundAnswer } from '../../analysis/round-answers.ts';
import { stagesOf } from '../../analysis/stages.ts';
import { DAYS_OF_RECORD, latestPulse, type Pulse, type PulseRow } from '../../analysis/trust-pulse.ts';
import { addDays } from '../../base/dates.ts';
import type { Party } from '../../ledger/change.ts';
import { otherParty, PARTIES } from '../../plan/field.ts';
import { beside, cell, lead, mark, note, plain, quiet, row, strong } from '../build.ts';
import { trustFigure } from '../charts/trust.ts';
import type { Context } from '../context.ts';
import { howRated } from '../round-words.ts';
import type { Block, Run, Section, Table } from '../tree.ts';

export function trust(context: Context): Section | null {
	const latest = latestPulse(context.plan);
	const stage = stageSentences(context);
	if (latest === null && stage === null) return null;
	const blocks = latest === null ? [] : pulseBlocks(context, latest);
	return {
		id: 'trust',
		title: 'Trust, as each side states it',
		blocks: stage === null ? blocks : [...blocks, ...stageNotes(context, stage)],
	};
}

function pulseBlocks(context: Context, { round, pulse }: NonNullable<ReturnType<typeof latestPulse>>): Block[] {
	const answered = PARTIES.some((side) => answeredBefore(context, pulse, side).due > 0);
	const frictions = answered ? '; frictions answered in the agreed time' : '';
	const figure = trustFigure(context);
	return [
		lead(`Five statements of each side about the other, from 1 to 9, ${howRated(context.plan, round)}.`),
		pulseTable(context, pulse),
		note(
			`In brackets: how many rated, lowest to highest. Record: commitments kept on time of those due in the ${DAYS_OF_RECORD} days before${frictions}.`,
		),
		...(figure === null ? [] : [figure]),
	];
}

/** Each side’s own view of how close the two work, side by side; null where neither has said. */
function stageSentences({ plan, names }: Context): string | null {
	const { stageVendor, stagePartner, desiredStageVendor, desiredStagePartner } = plan.frame;
	const said = { vendor: stageVendor, partner: stagePartner };
	const wanted = { vendor: desiredStageVendor, partner: desiredStagePartner };
	const line = (views: Readonly<Record<Party, string | null>>, word: string) =>
		PARTIES.every((side) => views[side] === null)
			? []
			: [`${word}: ${PARTIES.map((side) => `${names[side]} ${views[side] ?? 'has not said'}`).join(', ')}.`];
	const lines = [...line(said, 'Stage today'), ...line(wanted, 'Wanted by the end of the plan')];
	return lines.length === 0 ? null : lines.join(' ');
}

/** Where each side sees the two; then what the plan shows for each step and lacks, in words, as it decides nothing. */
function stageNotes({ plan, on }: Context, stage: string): readonly Block[] {
	const { disagreement, steps } = stagesOf(plan, on);
	const lines = steps.map(({ stage, evidence }) => {
		const missing = evidence.filter(({ has }) => !has).map(({ needs, found }) => `${uncapitalized(needs)} (${found})`);
		const count = `${evidence.length - missing.length} of ${evidence.length}`;
		const counted = `${capitalized(stage)}: ${count}`;
		return missing.length === 0 ? counted : `${counted}, lacks ${missing.join('; ')}`;
	});
	return [
		note([stage, ...(disagreement === null ? [] : [disagreement])].join(' ')),
		note(`What the plan shows for each step: ${lines.join('. ')}. It decides nothing; each side says for itself.`),
	];
}

function uncapitalized(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

function answeredBefore({ plan }: Context, { day }: Pulse, side: Party): AnswerRecord {
	const none = { inTime: 0, due: 0, ratio: null, tooFew: true };
	return day === null ? none : answeredInTime(plan, side, addDays(day, -DAYS_OF_RECORD), day);
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
				row(
					cell(plain(statement.statement)),
					said(context, pulse, statement, 'vendor'),
					said(context, pulse, statement, 'partner'),
				),
			),
			row(cell(quiet('Mean')), mean(pulse, 'vendor'), mean(pulse, 'partner')),
		],
	};
}

/** What the side states; under its word on commitments and answers what the other side's record says. Never blended. */
function said(context: Context, pulse: Pulse, statement: PulseRow, party: Party) {
	const answer = statement[party];
	const before = statement.before[party];
	const was = before === null || before === answer.value ? '' : `, was ${before}`;
	return cell(...valueRuns(answer), quiet(`${was}${people(answer)}${recordWords(context, pulse, statement, party)}`));
}

function recordWords(context: Context, pulse: Pulse, { statement }: PulseRow, party: Party): string {
	const other = otherParty(party);
	const words = (count: number, due: number, tooFew: boolean, before = '') =>
		due === 0 ? '' : `; record ${count} of ${due}${before}${tooFew ? ', too few to say' : ''}`;
	if (statement === 'keeps commitments') {
		const { kept, due, tooFew } = pulse.records[other];
		return words(kept, due, tooFew, beforeWords(pulse.records[other]));
	}
	if (statement !== 'answers in time') return '';
	const { inTime, due, tooFew } = answeredBefore(context, pulse, other);
	return words(inTime, due, tooFew);
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
