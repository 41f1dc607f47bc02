/** One page before any prose: the goals, both sides' record in the same size, and the gaps that matter. */
import type { KeptRecord } from '../../analysis/kept.ts';
import { otherParty, PARTIES } from '../../plan/field.ts';
import { cell, mark, note, plain, quiet, row, stack, strong } from '../build.ts';
import { type Context, sideMark, words } from '../context.ts';
import { endingShort } from '../ending-words.ts';
import { counted, longDay, number, quarterMonths, signed } from '../format.ts';
import { goalFigures } from '../goal-figures.ts';
import type { Block, Cell, Figure, Section, Table } from '../tree.ts';

/** Below-minimum rows on the one page; the rest stand in their own section. */
const SHOWN = 10;

export function scorecard(context: Context): Section | null {
	const blocks = [...goals(context), ...kept(context), ...below(context)];
	if (blocks.length === 0) return null;
	return { id: 'scorecard', title: `Scorecard on ${longDay(context.on)}`, startsPage: true, blocks };
}

function goals(context: Context): readonly Block[] {
	const { plan, quarters } = context;
	if (plan.collections.goals.length === 0) return [];
	const table: Table = {
		kind: 'table',
		description: 'Goals: baseline and target at the end of each plan quarter',
		frame: 'ruled',
		columns: [
			{ share: 6 },
			{ share: quarters.length > 4 ? 34 : 40 },
			{ share: 9, align: 'end' },
			...quarters.map(() => ({ share: quarters.length > 4 ? 9 : 13, align: 'end' }) as const),
		],
		head: [
			[
				cell(),
				cell(plain('Goal')),
				cell(plain('Start')),
				...quarters.map((quarter) => stack([plain(quarter.name)], [quiet(quarterMonths(quarter))])),
			],
		],
		rows: plan.collections.goals.map((goal) => {
			const figures = goalFigures(context, goal);
			const title = words(context, ['goals', goal.id, 'title'], goal.title, 'strong');
			return row(
				cell(quiet(context.numbers.get(`goals/${goal.id}`) ?? '')),
				cell(...title, quiet(figures.unit === '' ? '' : `  ${figures.unit}`)),
				cell(...figures.baseline),
				...figures.targets.map((target, index): Cell => {
					const last = index === figures.targets.length - 1;
					return cell(
						...target.map((run) => (last && run.kind === 'text' ? { ...run, voice: 'strong' as const } : run)),
					);
				}),
			);
		}),
	};
	return [{ kind: 'heading', level: 2, runs: [plain('Goals by quarter')] }, table];
}

function kept(context: Context): readonly Block[] {
	const { commitments, names } = context;
	if (commitments.commitments.length === 0) return [];
	const items = PARTIES.map(
		(side): Figure => ({
			side,
			label: [mark(side, context.marks[side]), strong(`${names[side]} to ${names[otherParty(side)]}`)],
			...keptWords(context, commitments.kept[side], names[otherParty(side)]),
		}),
	);
	return [
		{ kind: 'heading', level: 2, runs: [plain('Commitments kept on time')] },
		{ kind: 'figures', items },
		note('Late is not kept. Counted: accepted by the due day, due before today, not renegotiated.'),
	];
}

/** The ratio in words, always with n; below five it says that it says nothing. */
export function keptWords(
	{ language }: Context,
	record: KeptRecord,
	receiver: string,
): Pick<Figure, 'figure' | 'beside' | 'tally' | 'notes'> {
	const percent = record.ratio === null ? 'too few to say' : `${number(Math.round(record.ratio * 100), language)} %`;
	const apart = [
		record.awaiting > 0 ? `${counted(record.awaiting, 'awaits', 'await')} ${receiver}’s yes` : null,
		record.renegotiated > 0 ? `${record.renegotiated} renegotiated, counted apart` : null,
		record.withdrawn > 0 ? `${record.withdrawn} withdrawn by agreement, counted apart` : null,
	].filter((text) => text !== null);
	return {
		figure: record.due === 0 ? 'None due yet' : `${record.kept} of ${record.due}`,
		beside: record.due === 0 ? '' : percent,
		tally: record.marks.flatMap(({ mark: beat }) => (beat === 'apart' ? [] : [beat])),
		notes: apart.length === 0 ? [] : [`${apart.join('. ')}.`],
	};
}

function below(context: Context): readonly Block[] {
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
			{ share: 11 },
			{ share: 41 },
			{ share: 9, align: 'end' },
			{ share: 9, align: 'end' },
			{ share: 9, align: 'end' },
			{ share: 25 },
		],
		head: [
			[
				cell(),
				cell(plain('Who')),
				cell(plain('Expectation')),
				cell(plain('Minimum')),
				cell(plain('Met today')),
				cell(plain('vs min.')),
				cell(plain('Where it ends')),
			],
		],
		rows: rows
			.slice(0, SHOWN)
			.map((gap) =>
				row(
					cell(quiet(gap.number)),
					cell(...sideMark(context, gap.holder), quiet('of '), ...sideMark(context, gap.deliverer)),
					cell(...words(context, ['expectations', gap.id, 'statement'], gap.statement)),
					cell(plain(`${gap.minimum ?? ''}`)),
					cell(plain(`${gap.perceived ?? ''}`)),
					cell({ kind: 'text', voice: 'alert', text: `▼ ${signed(gap.adequacyGap ?? 0)}` }),
					cell(endingShort(context, gap)),
				),
			),
	};
	const more = rows.length - SHOWN;
	const rest = more > 0 ? `${counted(more, 'more row')} in the section on expectations. ` : '';
	return [
		heading,
		table,
		note(`${rest}Scale 1 to 9. Met today is the view of the side that expects; vs min. is met today less minimum.`),
	];
}
