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
	const latest = latestPulse(context.plan, context.on);
	const stage = stageSentences(context);
	if (latest === null && stage === null) return null;
	const blocks = latest === null ? [] : pulseBlocks(context, latest);
	return {
		id: 'trust',
		title: context.say('Trust, as each side states it'),
		blocks: stage === null ? blocks : [...blocks, ...stageNotes(context, stage)],
	};
}

function pulseBlocks(context: Context, { round, pulse }: NonNullable<ReturnType<typeof latestPulse>>): Block[] {
	const answered = PARTIES.some((side) => answeredBefore(context, pulse, side).due > 0);
	const { say } = context;
	const days = DAYS_OF_RECORD;
	const figure = trustFigure(context);
	return [
		lead(say('Five statements of each side about the other, from 1 to 9, {how}.', { how: howRated(context, round) })),
		pulseTable(context, pulse),
		note(
			answered
				? say(
						'In brackets: how many rated, lowest to highest. Record: commitments kept on time of those due in the {days} days before; frictions answered in the agreed time.',
						{ days },
					)
				: say(
						'In brackets: how many rated, lowest to highest. Record: commitments kept on time of those due in the {days} days before.',
						{ days },
					),
		),
		...(figure === null ? [] : [figure]),
	];
}

/** Each side’s own view of how close the two work, side by side; null where neither has said. */
function stageSentences({ plan, names, say, words }: Context): string | null {
	const { stageVendor, stagePartner, desiredStageVendor, desiredStagePartner } = plan.frame;
	const said = { vendor: stageVendor, partner: stagePartner };
	const wanted = { vendor: desiredStageVendor, partner: desiredStagePartner };
	const viewsOf = (views: Readonly<Record<Party, string | null>>) => {
		const view = (side: Party) => {
			const stage = views[side];
			return `${names[side]} ${stage === null ? say('has not said') : words.term(stage)}`;
		};
		return PARTIES.every((side) => views[side] === null) ? null : PARTIES.map(view).join(', ');
	};
	const [today, end] = [viewsOf(said), viewsOf(wanted)];
	const lines = [
		...(today === null ? [] : [say('Stage today: {views}.', { views: today })]),
		...(end === null ? [] : [say('Wanted by the end of the plan: {views}.', { views: end })]),
	];
	return lines.length === 0 ? null : lines.join(' ');
}

/** Where each side sees the two; then what the plan shows for each step and lacks, in words, as it decides nothing. */
function stageNotes({ plan, on, say, words }: Context, stage: string): readonly Block[] {
	const { disagreement, steps } = stagesOf(plan, on, undefined, words);
	const lines = steps.map(({ stage, evidence }) => {
		const missing = evidence.filter(({ has }) => !has).map(({ needs, found }) => `${uncapitalized(needs)} (${found})`);
		const step = {
			stage: capitalized(words.term(stage)),
			some: evidence.length - missing.length,
			all: evidence.length,
		};
		return missing.length === 0
			? say('{stage}: {some} of {all}', step)
			: say('{stage}: {some} of {all}, lacks {missing}', { ...step, missing: missing.join(words.semicolon) });
	});
	return [
		note([stage, ...(disagreement === null ? [] : [disagreement])].join(' ')),
		note(
			say('What the plan shows for each step: {steps}. It decides nothing; each side says for itself.', {
				steps: lines.join('. '),
			}),
		),
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
	const { names, marks, say, words } = context;
	const says = (party: Party) =>
		cell(mark(party, marks[party]), plain(beside(say('about {name}', { name: names[otherParty(party)] }))));
	return {
		kind: 'table',
		description: context.say('Trust: five statements of each side about the other'),
		frame: 'ruled',
		columns: [{ share: 24 }, { share: 38, side: 'vendor' }, { share: 38, side: 'partner' }],
		head: [[cell(plain(context.say('It …'))), says('vendor'), says('partner')]],
		rows: [
			...pulse.statements.map((statement) =>
				row(
					cell(plain(words.term(statement.statement))),
					said(context, pulse, statement, 'vendor'),
					said(context, pulse, statement, 'partner'),
				),
			),
			row(cell(quiet(context.say('Mean'))), mean(context, pulse, 'vendor'), mean(context, pulse, 'partner')),
		],
	};
}

/** What the side states; under its word on commitments and answers what the other side's record says. Never blended. */
function said(context: Context, pulse: Pulse, statement: PulseRow, party: Party) {
	const answer = statement[party];
	const before = statement.before[party];
	const was =
		before === null || before === answer.value
			? ''
			: `, ${context.say('was {value}', { value: numberOr(context, before) })}`;
	return cell(
		...valueRuns(context, answer),
		quiet(`${was}${people(context, answer)}${recordWords(context, pulse, statement, party)}`),
	);
}

function recordWords(context: Context, pulse: Pulse, { statement }: PulseRow, party: Party): string {
	const other = otherParty(party);
	const { say, words } = context;
	const record = (count: number, due: number, tooFew: boolean, before = '') => {
		if (due === 0) return '';
		const few = tooFew ? `, ${say('too few to say')}` : '';
		return `${words.semicolon}${say('record {count} of {due}', { count, due })}${before}${few}`;
	};
	if (statement === 'keeps commitments') {
		const { kept, due, tooFew } = pulse.records[other];
		return record(kept, due, tooFew, beforeWords(pulse.records[other], words));
	}
	if (statement !== 'answers in time') return '';
	const { inTime, due, tooFew } = answeredBefore(context, pulse, other);
	return record(inTime, due, tooFew);
}

function valueRuns(context: Context, { value }: RoundAnswer): readonly Run[] {
	if (value === null) return [quiet('–')];
	return [(numberOf(value) === null ? quiet : strong)(numberOr(context, value))];
}

/** A rating, or the answer that is none, in words. */
function numberOr({ words }: Context, value: string | number): string {
	return typeof value === 'number' ? words.number(value) : words.term(value);
}

/** `  (3, 5 to 8)`: how many, and how far apart they are; one person alone is nobody's median. */
function people({ say, words }: Context, { n, low, high }: RoundAnswer): string {
	if (n === 0) return '';
	if (low === null || high === null || low === high) return `  (${n})`;
	return `  (${say('{n}, {low} to {high}', { n, low: words.number(low), high: words.number(high) })})`;
}

function mean({ say, words }: Context, { means }: Pulse, party: Party) {
	const own = means[party];
	if (own === null) return cell(quiet('–'));
	return cell(
		quiet(say('{value}, the mean of {count}', { value: words.number(Math.round(own.value * 10) / 10), count: own.of })),
	);
}
