/** One page before any prose: the goals, both sides' record in the same size, and the gaps that matter. */
import { apartSentences } from '../../analysis/commitment-sentences.ts';
import { dayInWords } from '../../analysis/words.ts';
import type { Party } from '../../ledger/change.ts';
import { otherParty, PARTIES } from '../../plan/field.ts';
import { beside, cell, mark, note, plain, quiet, row, strong } from '../build.ts';
import { amount, type Context, sideMark, words } from '../context.ts';
import { endingShort } from '../ending-words.ts';
import { counted, number, signed } from '../format.ts';
import { goalActuals } from '../goal-actuals.ts';
import { goalFigures, quarterHead, startHead } from '../goal-figures.ts';
import { goalOrderOf } from '../goal-order.ts';
import type { Block, Figure, Section, Table } from '../tree.ts';

/** Below-minimum rows on the one page; the rest stand in their own section. */
const SHOWN = 10;

const TARGETS = 'Targets: reached by the end of the plan quarter.';

export function scorecard(context: Context): Section | null {
	const blocks = [...goalsByQuarter(context), ...keptOnTime(context), ...belowMinimum(context, SHOWN)];
	if (blocks.length === 0) return null;
	return { id: 'scorecard', title: `Scorecard on ${dayInWords(context.on)}`, startsPage: true, blocks };
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
		description: `Goals: baseline and target at the end of each plan quarter${order === null ? '' : ', and the place each side gives it'}`,
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
				cell(plain('Goal')),
				startHead(),
				...quarters.map(quarterHead),
				...(actuals === null ? [] : [actuals.head]),
				...(order?.head ?? []),
			],
		],
		rows: rows.map((goal) => {
			const figures = goalFigures(context, goal);
			const unit = figures.unit === '' ? [] : [quiet(`, ${figures.unit}`)];
			return row(
				cell(quiet(goal.number)),
				cell(...words(context, ['goals', goal.id, 'title'], goal.title, 'strong'), ...unit),
				cell(...figures.baseline),
				...figures.targets.map((target) => cell(...target)),
				...(actuals === null ? [] : [actuals.cellOf(goal.id, figures)]),
				...(order?.cellsOf(goal.id) ?? []),
			);
		}),
	};
	return [
		{ kind: 'heading', level: 2, runs: [plain('Goals by quarter')] },
		table,
		note([TARGETS, actuals?.sentence, order?.sentence].filter((words) => words !== undefined).join(' ')),
	];
}

/** Both sides' record in the same size. */
export function keptOnTime(context: Context): readonly Block[] {
	const { commitments, names } = context;
	if (commitments.commitments.length === 0) return [];
	const items = PARTIES.map(
		(side): Figure => ({
			side,
			label: [mark(side, context.marks[side]), strong(beside(`${names[side]} to ${names[otherParty(side)]}`))],
			...keptFigure(context, side),
		}),
	);
	return [
		{ kind: 'heading', level: 2, runs: [plain('Commitments kept on time')] },
		{ kind: 'figures', items },
		note(
			`Kept: the side that receives it says so; late is not kept. Counted: accepted by the due day, due before ${dayInWords(context.on)}, not renegotiated. Open: due within the plan’s period.`,
		),
	];
}

/** The ratio always with its n; below five it says that it says nothing. */
function keptFigure(context: Context, side: Party): Pick<Figure, 'figure' | 'beside' | 'tally' | 'notes'> {
	const record = context.commitments.kept[side];
	const percent = record.ratio === null ? 'too few to say' : `${Math.round(record.ratio * 100)}%`;
	return {
		figure: record.due === 0 ? 'None due yet' : `${record.kept} of ${record.due}`,
		beside: record.due === 0 ? '' : percent,
		tally: record.marks.flatMap(({ mark: beat }) => (beat === 'apart' ? [] : [beat])),
		notes: [...apartSentences(record, side, context.names), carries(context, side)],
	};
}

/** What the side still has on its plate within the period: `Open: 6 commitments, 32 person-days, £21,000.` */
function carries(context: Context, side: Party): string {
	const { count, days, money, withoutDays } = context.commitments.balance[side];
	if (count === 0) return 'Nothing open.';
	const without = withoutDays === 0 ? '' : ` (${withoutDays} without a figure)`;
	const effort = `${number(days, context.language)} person-days${without}`;
	return `Open: ${[counted(count, 'commitment'), effort, amount(context, money)].join(', ')}.`;
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
		runs: [plain(`Expectations below minimum: ${rows.length} of ${rated} rated`)],
	};
	if (rows.length === 0) return [heading, note('Every rated expectation is met at least at its minimum.')];
	const table: Table = {
		kind: 'table',
		description: 'Expectations below minimum, and where each ends',
		frame: 'ruled',
		columns: [
			{ share: 6 },
			{ share: 12 },
			{ share: 40 },
			{ share: 11.5, align: 'end' },
			{ share: 10.5, align: 'end' },
			{ share: 9, align: 'end' },
			{ share: 21 },
		],
		head: [
			[
				cell(),
				cell(plain('Who')),
				cell(plain('Expectation')),
				cell(plain('Minimum')),
				cell(plain('Met now')),
				cell(plain('vs min.')),
				cell(plain('Where it ends')),
			],
		],
		rows: rows
			.slice(0, most)
			.map((gap) =>
				row(
					cell(quiet(gap.number)),
					cell(...sideMark(context, gap.holder), quiet('\u00A0of\u00A0'), ...sideMark(context, gap.deliverer)),
					cell(...words(context, ['expectations', gap.id, 'statement'], gap.statement)),
					cell(plain(`${gap.minimum ?? ''}`)),
					cell(plain(`${gap.perceived ?? ''}`)),
					cell({ kind: 'text', voice: 'alert', text: `▼\u00A0${signed(gap.adequacyGap ?? 0)}` }),
					cell(endingShort(context, gap)),
				),
			),
	};
	const more = rows.length - most;
	const rest = more > 0 ? `${counted(more, 'more row')} in the plan’s section on expectations. ` : '';
	return [
		heading,
		table,
		note(`${rest}Scale 1 to 9. Met now: as the side that expects sees it. vs min.: met now less minimum.`),
	];
}
