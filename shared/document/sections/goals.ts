/** Each goal in full: why, how it is counted, and what reaching it is worth to each side. */
import type { GoalRow } from '../../analysis/goals.ts';
import { filled } from '../../analysis/names.ts';
import type { Party } from '../../ledger/change.ts';
import { fieldLabel } from '../../plan/labels.ts';
import type { Goal } from '../../plan/plan.ts';
import type { FieldName } from '../../plan/schema.ts';
import { around, beside, cell, mark, note, plain, quiet, row } from '../build.ts';
import { type Context, written } from '../context.ts';
import type { Block, Definition, Run, Section, Table } from '../tree.ts';

export function goals(context: Context): Section | null {
	const { goals: records } = context.plan.collections;
	if (records.length === 0) return null;
	const rows = new Map(context.goals.goals.map((goal) => [goal.id, goal]));
	return {
		id: 'goals',
		title: context.say('Goals, and what each is worth to each side'),
		blocks: [
			...records.flatMap((goal) => {
				const figures = rows.get(goal.id);
				return figures === undefined ? [] : goalBlocks(context, goal, figures);
			}),
		],
	};
}

function goalBlocks(context: Context, goal: Goal, figures: GoalRow): readonly Block[] {
	const title = written(context, ['goals', goal.id, 'title'], goal.title);
	const items = definitions(context, goal);
	return [
		{ kind: 'heading', level: 2, runs: [plain(`${figures.number}  `), ...title] },
		{ kind: 'definitions', items, terms: 'short' },
		{ kind: 'space', lines: 0.3 },
		worth(context, goal),
	];
}

function countsAs({ say, words }: Context, { counts, direction }: Goal): string {
	const better = direction === null ? null : direction === 'up' ? say('more is better') : say('less is better');
	return [counts === null ? null : words.term(counts), better].filter((part) => part !== null).join(', ');
}

/** What is counted and how, and where the number comes from; the numbers themselves stand on the scorecard. */
function measuredBy(context: Context, goal: Goal): readonly Run[] {
	const counted = written(context, ['goals', goal.id, 'kpi'], goal.kpi);
	const reading = countsAs(context, goal);
	const source = written(context, ['goals', goal.id, 'dataSource'], goal.dataSource);
	const parts = [
		counted,
		reading === '' ? [] : [quiet(reading)],
		source.length === 0 ? [] : around(context.words.parts('Source {source}', { source }), quiet),
	];
	return parts.filter((runs) => runs.length > 0).flatMap((runs, at) => (at === 0 ? runs : [quiet('   '), ...runs]));
}

function definitions(context: Context, goal: Goal): readonly Definition[] {
	const item = (field: FieldName<'goals'> & ('why' | 'assumption' | 'trigger')) => ({
		term: context.words.term(fieldLabel('goals', field)),
		runs: written(context, ['goals', goal.id, field], goal[field]),
	});
	return [
		item('why'),
		{ term: context.words.term(fieldLabel('goals', 'kpi')), runs: measuredBy(context, goal) },
		{ term: context.say('Owners'), runs: isWorthKnown(context, goal) ? [] : owners(context, goal) },
		item('assumption'),
		item('trigger'),
	].filter(({ runs }) => runs.length > 0);
}

/** Only where no table below has them beside what the goal is worth. */
function owners({ marks }: Context, { ownerVendor, ownerPartner }: Goal): readonly Run[] {
	const [vendor, partner] = [filled(ownerVendor), filled(ownerPartner)];
	return [
		...(vendor === null ? [] : [mark('vendor', marks.vendor), plain(beside(`${vendor}   `))]),
		...(partner === null ? [] : [mark('partner', marks.partner), plain(beside(partner))]),
	];
}

function isWorthKnown(context: Context, goal: Goal): boolean {
	const isOpen = (field: string) => context.contested.has(`goals/${goal.id} ${field}`);
	const said = filled(goal.worthVendor) !== null || filled(goal.worthPartner) !== null;
	return said || isOpen('worthVendor') || isOpen('worthPartner');
}

function worth(context: Context, goal: Goal): Block {
	if (isWorthKnown(context, goal)) return worthTable(context, goal);
	return note(context.say('Neither side has written yet what reaching it is worth to it.'));
}

function worthTable(context: Context, goal: Goal): Table {
	const { names, marks, say } = context;
	const head = (side: Party, owner: string | null) => {
		const owned = filled(owner) === null ? [] : [quiet(`   ${say('owner {name}', { name: owner?.trim() ?? '' })}`)];
		return cell(mark(side, marks[side]), plain(beside(say('Worth to {name}', { name: names[side] }))), ...owned);
	};
	const side = (field: 'worthVendor' | 'worthPartner') => {
		const runs = written(context, ['goals', goal.id, field], goal[field]);
		return cell(...(runs.length === 0 ? [quiet(context.say('Not written yet.'))] : runs));
	};
	return {
		kind: 'table',
		description: context.say('What reaching the goal is worth to each side, and who owns it'),
		uncounted: true,
		frame: 'boxed',
		columns: [
			{ share: 1, side: 'vendor' },
			{ share: 1, side: 'partner' },
		],
		head: [[head('vendor', goal.ownerVendor), head('partner', goal.ownerPartner)]],
		rows: [row(side('worthVendor'), side('worthPartner'))],
	};
}
