/** Each goal in full: why, how it is counted, by quarter, and what reaching it is worth to each side. */
import type { GoalRow } from '../../analysis/goals.ts';
import { filled } from '../../analysis/names.ts';
import { fieldLabel } from '../../plan/labels.ts';
import type { Goal } from '../../plan/plan.ts';
import type { FieldName } from '../../plan/schema.ts';
import { beside, cell, lead, mark, note, paragraph, plain, quiet, row } from '../build.ts';
import { type Context, words } from '../context.ts';
import { goalFigures } from '../goal-figures.ts';
import { rankingBlocks } from '../ranking-blocks.ts';
import type { Block, Definition, Run, Section, Table } from '../tree.ts';

export function goals(context: Context): Section | null {
	const { goals: records } = context.plan.collections;
	if (records.length === 0) return null;
	const rows = new Map(context.goals.goals.map((goal) => [goal.id, goal]));
	return {
		id: 'goals',
		title: 'Goals, and what each is worth to each side',
		blocks: [
			lead('A target is what both sides want to have reached by the end of the plan quarter.'),
			...records.flatMap((goal) => {
				const figures = rows.get(goal.id);
				return figures === undefined ? [] : goalBlocks(context, goal, figures);
			}),
			...rankingBlocks(context),
		],
	};
}

function goalBlocks(context: Context, goal: Goal, figures: GoalRow): readonly Block[] {
	const title = words(context, ['goals', goal.id, 'title'], goal.title);
	const why = words(context, ['goals', goal.id, 'why'], goal.why);
	const items = definitions(context, goal, figures);
	return [
		{ kind: 'heading', level: 2, runs: [plain(`${figures.number}  `), ...title] },
		...(why.length === 0 ? [] : [paragraph(...why)]),
		{ kind: 'definitions', items },
		{ kind: 'space', lines: 0.5 },
		worth(context, goal),
	];
}

/** `Start 18.4, Q1 22.0, Q2 31.0 (£ thousand a month)`: the table by quarter stands on the scorecard. */
function byQuarter(context: Context, goal: GoalRow): readonly Run[] {
	const { unit, baseline, targets } = goalFigures(context, goal);
	const steps = targets.flatMap((runs, index) => [quiet(`   ${context.goals.quarters[index]?.name ?? ''} `), ...runs]);
	return [quiet('Start '), ...baseline, ...steps, quiet(unit === '' ? '' : `   ${unit}`)];
}

function definitions(context: Context, goal: Goal, figures: GoalRow): readonly Definition[] {
	const item = (field: FieldName<'goals'> & ('kpi' | 'dataSource' | 'assumption' | 'trigger')) => ({
		term: fieldLabel('goals', field),
		runs: words(context, ['goals', goal.id, field], goal[field]),
	});
	return [
		{ term: 'By quarter', runs: byQuarter(context, figures) },
		item('kpi'),
		{ term: 'Counts as', runs: countsAs(goal) },
		item('dataSource'),
		{ term: 'Owners', runs: owners(context, goal) },
		item('assumption'),
		item('trigger'),
	].filter(({ runs }) => runs.length > 0);
}

function countsAs({ counts, direction }: Goal): readonly Run[] {
	const better = direction === null ? null : direction === 'up' ? 'more is better' : 'less is better';
	const text = [counts, better].filter((part) => part !== null).join(', ');
	return text === '' ? [] : [plain(text)];
}

function owners({ marks }: Context, { ownerVendor, ownerPartner }: Goal): readonly Run[] {
	const [vendor, partner] = [filled(ownerVendor), filled(ownerPartner)];
	return [
		...(vendor === null ? [] : [mark('vendor', marks.vendor), plain(beside(`${vendor}   `))]),
		...(partner === null ? [] : [mark('partner', marks.partner), plain(beside(partner))]),
	];
}

function worth(context: Context, goal: Goal): Block {
	const isOpen = (field: string) => context.contested.has(`goals/${goal.id} ${field}`);
	const said = filled(goal.worthVendor) !== null || filled(goal.worthPartner) !== null;
	if (said || isOpen('worthVendor') || isOpen('worthPartner')) return worthTable(context, goal);
	return note('Neither side has written yet what reaching it is worth to it.');
}

function worthTable(context: Context, goal: Goal): Table {
	const { names, marks } = context;
	const side = (field: 'worthVendor' | 'worthPartner') => {
		const runs = words(context, ['goals', goal.id, field], goal[field]);
		return cell(...(runs.length === 0 ? [quiet('Not written yet.')] : runs));
	};
	return {
		kind: 'table',
		description: 'What reaching the goal is worth to each side',
		frame: 'boxed',
		columns: [
			{ share: 1, side: 'vendor' },
			{ share: 1, side: 'partner' },
		],
		head: [
			[
				cell(mark('vendor', marks.vendor), plain(beside(`Worth to ${names.vendor}`))),
				cell(mark('partner', marks.partner), plain(beside(`Worth to ${names.partner}`))),
			],
		],
		rows: [row(side('worthVendor'), side('worthPartner'))],
	};
}
