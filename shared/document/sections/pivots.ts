/** Changes of course: what was assumed, what showed otherwise, what is done instead, and who has said yes to it. */
import { type PivotRow, pivotsOf } from '../../analysis/pivots.ts';
import { cell, note, plain, quiet, row, stack, strong } from '../build.ts';
import { type Context, numberOf, written } from '../context.ts';
import { goalFigures } from '../goal-figures.ts';
import type { Cell, Run, Section, Table } from '../tree.ts';
import { yesOf } from '../yes-of.ts';

export function pivots(context: Context): Section | null {
	const { rows } = pivotsOf(context.plan, context.on);
	if (rows.length === 0) return null;
	const table: Table = {
		kind: 'table',
		description: context.say(
			'Pivots: goal and day, what was assumed and what shows otherwise, what changes, and which side has said yes',
		),
		frame: 'ruled',
		columns: [{ share: 15 }, { share: 38 }, { share: 34 }, { share: 13 }],
		head: [
			[
				cell(plain(context.say('Pivot'))),
				cell(plain(context.say('Assumed, and evidence'))),
				cell(plain(context.say('Change'))),
				cell(plain(context.say('Yes of'))),
			],
		],
		rows: rows.map((pivot) =>
			row(called(context, pivot), because(context, pivot), change(context, pivot), cell(...yesOf(context, pivot))),
		),
	};
	return {
		id: 'pivots',
		title: context.say('Pivots'),
		blocks: [
			table,
			note(
				context.say(
					'A pivot counts once both sides have said yes. Every target it changes stands beside the original one.',
				),
			),
		],
	};
}

function called(context: Context, { number, goal, day, occasion }: PivotRow): Cell {
	const said = [numberOf(context, 'goals', goal) ?? context.say('a goal'), context.words.shortDay(day)].join(', ');
	return stack(
		[strong(number)],
		[quiet([said, ...(occasion === null ? [] : [context.words.term(occasion)])].join(', '))],
	);
}

function because(context: Context, pivot: PivotRow): Cell {
	const said = (field: 'assumption' | 'evidence') => written(context, ['pivots', pivot.id, field], pivot[field]);
	const [assumed, evidence] = [said('assumption'), said('evidence')];
	const runs: readonly Run[] = [
		...assumed,
		...(assumed.length > 0 && evidence.length > 0 ? [plain(' ')] : []),
		...evidence,
	];
	return cell(...(runs.length === 0 ? [quiet(context.say('Not written yet.'))] : runs));
}

function change(context: Context, pivot: PivotRow): Cell {
	const runs = written(context, ['pivots', pivot.id, 'change'], pivot.change);
	const goal = context.goals.goals.find(({ id }) => id === pivot.goal);
	const figures = goal === undefined ? null : goalFigures(context, goal);
	const targets = pivot.targets.map(({ quarter, before, after }) =>
		[
			`${quarter}\u00A0${figures?.exact(after) ?? after}`,
			before === null ? null : context.say('was\u00A0{value}', { value: figures?.exact(before) ?? before }),
		]
			.filter((part) => part !== null)
			.join(', '),
	);
	return cell(
		...(runs.length === 0 ? [quiet(context.say('Not written yet.'))] : runs),
		...(targets.length === 0
			? []
			: [quiet(` ${targets.join(context.words.semicolon)}${figures?.unit ? ` ${figures.unit}` : ''}.`)]),
	);
}
