/** One page before any prose: the goals, both sides' record in the same size, and the gaps that matter. */

import { apartSentences } from '../../analysis/commitment-sentences.ts';
import type { GapRow } from '../../analysis/gaps.ts';
import type { Party } from '../../ledger/change.ts';
import { otherParty, PARTIES } from '../../plan/field.ts';
import { around, beside, cell, mark, note, plain, quiet, row, strong } from '../build.ts';
import { amount, type Context, sideMark, written } from '../context.ts';
import { endingShort } from '../ending-words.ts';
import { goalActuals } from '../goal-actuals.ts';
import { goalFigures, quarterHead, startHead } from '../goal-figures.ts';
import { goalOrderOf } from '../goal-order.ts';
import type { Block, Figure, Run, Section, Table } from '../tree.ts';

/** Below-minimum rows on the one page; the rest stand in their own section. */
const SHOWN = 10;

export function scorecard(context: Context): Section | null {
	const blocks = [...goalsByQuarter(context), ...keptOnTime(context), ...belowMinimum(context, SHOWN)];
	if (blocks.length === 0) return null;
	return {
		id: 'scorecard',
		title: context.say('Scorecard on {day}', { day: context.words.day(context.on) }),
		startsPage: true,
		blocks,
	};
}

/** Every goal with its targets and where it stands; nothing where the plan has no goal. */
export function goalsByQuarter(context: Context): readonly Block[] {
	const { quarters, goals: rows } = context.goals;
	if (rows.length === 0) return [];
	const many = quarters.length > 4;
	const order = goalOrderOf(context);
	const actuals = goalActuals(context);
	const wide = many ? 26 : 36;
	const table: Table = {
		kind: 'table',
		description:
			order === null
				? context.say('Goals: baseline and target at the end of each plan quarter')
				: context.say('Goals: baseline and target at the end of each plan quarter, and the place each side gives it'),
		frame: 'ruled',
		columns: [
			{ share: 5.7 },
			{ share: actuals === null ? wide : wide - 9 },
			{ share: order === null ? 9 : 7.5, align: 'end' },
			...quarters.map(() => ({ share: many ? 9 : order === null ? 12 : 12.3, align: 'end' }) as const),
			...(actuals === null ? [] : [actuals.column]),
			...(order?.columns ?? []),
		],
		head: [
			[
				cell(),
				cell(plain(context.say('Goal'))),
				startHead(context),
				...quarters.map((quarter) => quarterHead(context, quarter)),
				...(actuals === null ? [] : [actuals.head]),
				...(order?.head ?? []),
			],
		],
		rows: rows.map((goal) => {
			const figures = goalFigures(context, goal);
			const unit = figures.unit === '' ? [] : [quiet(`, ${figures.unit}`)];
			return row(
				cell(quiet(goal.number)),
				cell(...written(context, ['goals', goal.id, 'title'], goal.title, 'strong'), ...unit),
				cell(...figures.baseline),
				...figures.targets.map((target) => cell(...target)),
				...(actuals === null ? [] : [actuals.cellOf(goal.id, figures)]),
				...(order?.cellsOf(goal.id) ?? []),
			);
		}),
	};
	return [
		{ kind: 'heading', level: 2, runs: [plain(context.say('Goals by quarter'))] },
		table,
		note(
			[context.say('Targets: reached by the end of the plan quarter.'), actuals?.sentence, order?.sentence]
				.filter((text) => text !== undefined)
				.join(' '),
		),
	];
}

/** Both sides' record in the same size. */
export function keptOnTime(context: Context): readonly Block[] {
	const { commitments, names, say, words } = context;
	if (commitments.commitments.length === 0) return [];
	const items = PARTIES.map(
		(side): Figure => ({
			side,
			label: [
				mark(side, context.marks[side]),
				strong(beside(say('{giver} to {receiver}', { giver: names[side], receiver: names[otherParty(side)] }))),
			],
			...keptFigure(context, side),
		}),
	);
	return [
		{ kind: 'heading', level: 2, runs: [plain(context.say('Commitments kept on time'))] },
		{ kind: 'figures', items },
		note(
			say(
				'Kept: the side that receives it says so; late is not kept. Counted: accepted by the due day, due before {day}, not renegotiated. Open: due within the plan’s period.',
				{ day: words.day(context.on) },
			),
		),
	];
}

/** The ratio always with its n; below five it says that it says nothing. */
function keptFigure(context: Context, side: Party): Pick<Figure, 'figure' | 'beside' | 'tally' | 'notes'> {
	const record = context.commitments.kept[side];
	const { say, words } = context;
	const percent = record.ratio === null ? say('too few to say') : words.percent(record.ratio);
	return {
		figure: record.due === 0 ? say('None due yet') : say('{kept} of {due}', { kept: record.kept, due: record.due }),
		beside: record.due === 0 ? '' : percent,
		tally: record.marks.flatMap(({ mark: beat }) => (beat === 'apart' ? [] : [beat])),
		notes: [...apartSentences(record, side, context.names, words), carries(context, side)],
	};
}

/** What the side still has on its plate within the period: `Open: 6 commitments, 32 person-days, £21,000.` */
function carries(context: Context, side: Party): string {
	const { count, days, money, withoutDays } = context.commitments.balance[side];
	const { say, words } = context;
	if (count === 0) return say('Nothing open.');
	const open = { count, days: words.number(days), money: amount(context, money) };
	return withoutDays === 0
		? say('Open: {count, plural, one {# commitment} other {# commitments}}, {days} person-days, {money}.', open)
		: say(
				'Open: {count, plural, one {# commitment} other {# commitments}}, {days} person-days ({without} without a figure), {money}.',
				{ ...open, without: withoutDays },
			);
}

/** The worst first, at most so many; the rest are counted. */
export function belowMinimum(context: Context, most: number): readonly Block[] {
	const { gaps } = context;
	const rows = gaps.expectations.filter((gap) => gap.zone === 'below minimum');
	const rated = gaps.expectations.filter((gap) => gap.zone !== 'unrated').length;
	if (rated === 0) return [];
	const heading: Block = {
		kind: 'heading',
		level: 2,
		runs: [plain(context.say('Expectations below minimum: {below} of {rated} rated', { below: rows.length, rated }))],
	};
	if (rows.length === 0) return [heading, note(context.say('Every rated expectation is met at least at its minimum.'))];
	const table: Table = {
		kind: 'table',
		description: context.say('Expectations below minimum, and where each ends'),
		frame: 'ruled',
		columns: [
			{ share: 6 },
			{ share: 13.5 },
			{ share: 38.5 },
			{ share: 11.5, align: 'end' },
			{ share: 10.5, align: 'end' },
			{ share: 9, align: 'end' },
			{ share: 21 },
		],
		head: [
			[
				cell(),
				cell(plain(context.say('Who'))),
				cell(plain(context.say('Expectation'))),
				cell(plain(context.say('Minimum'))),
				cell(plain(context.say('Met now'))),
				cell(plain(context.say('vs min.'))),
				cell(plain(context.say('Where it ends'))),
			],
		],
		rows: rows
			.slice(0, most)
			.map((gap) =>
				row(
					cell(quiet(gap.number)),
					cell(...ofWhom(context, gap)),
					cell(...written(context, ['expectations', gap.id, 'statement'], gap.statement)),
					cell(plain(gap.minimum === null ? '' : context.words.number(gap.minimum))),
					cell(plain(gap.perceived === null ? '' : context.words.number(gap.perceived))),
					cell({ kind: 'text', voice: 'alert', text: `▼\u00A0${context.words.signed(gap.adequacyGap ?? 0)}` }),
					cell(endingShort(context, gap)),
				),
			),
	};
	const more = rows.length - most;
	const rest =
		more > 0
			? `${context.say('{more, plural, one {# more row} other {# more rows}} in the plan’s section on expectations.', { more })} `
			: '';
	return [
		heading,
		table,
		note(
			`${rest}${context.say('Scale 1 to 9. Met now: as the side that expects sees it. vs min.: met now less minimum.')}`,
		),
	];
}

/** `● V of ■ P`: who expects it of whom, by their marks. */
export function ofWhom(context: Context, { holder, deliverer }: Pick<GapRow, 'holder' | 'deliverer'>): readonly Run[] {
	const sides = { holder: sideMark(context, holder), deliverer: sideMark(context, deliverer) };
	return around(context.words.parts('{holder}\u00A0of\u00A0{deliverer}', sides), quiet);
}
