/** What each side's people are really paid or judged for, and which goals that helps or works against. */
import { prioritiesOf } from '../../analysis/priorities.ts';
import { listed } from '../../analysis/words.ts';
import { PARTIES } from '../../plan/field.ts';
import type { Priority } from '../../plan/plan.ts';
import { alert, cell, group, lead, plain, quiet, row, strong } from '../build.ts';
import { type Context, numberOf, sideName, words } from '../context.ts';
import type { Run, Section, Table } from '../tree.ts';

export function measuredOn(context: Context): Section | null {
	const { priorities } = context.plan.collections;
	if (priorities.length === 0) return null;
	const table: Table = {
		kind: 'table',
		description: 'What each side is measured on, and the effect on the goals',
		frame: 'ruled',
		columns: [{ share: 26 }, { share: 15 }, { share: 32 }, { share: 27 }],
		head: [
			[
				cell(plain('Measured on')),
				cell(plain('Who')),
				cell(plain('What it leads to')),
				cell(plain('Effect on the goals')),
			],
		],
		rows: PARTIES.flatMap((side) => {
			const own = priorities.filter(({ holder }) => holder === side);
			if (own.length === 0) return [];
			return [group(4, ...sideName(context, side, strong)), ...own.map((priority) => measureRow(context, priority))];
		}),
	};
	return {
		id: 'measured-on',
		title: 'Where we stand: what each side is measured on',
		blocks: [lead(`People do what they are paid and judged for. ${pullingApart(context)}`), table],
	};
}

function measureRow(context: Context, { id, measure, who, note: leadsTo }: Priority) {
	return row(
		cell(...words(context, ['priorities', id, 'measure'], measure, 'strong')),
		cell(...words(context, ['priorities', id, 'who'], who)),
		cell(...words(context, ['priorities', id, 'note'], leadsTo)),
		cell(...effects(context, id)),
	);
}

function effects(context: Context, priority: string): readonly Run[] {
	const own = context.plan.collections.effects.filter((effect) => effect.priority === priority);
	const goals = (kind: string) =>
		own.flatMap(({ effect, goal }) => (effect === kind ? [numberOf(context, 'goals', goal) ?? 'a removed goal'] : []));
	const [against, helps, neutral] = [goals('works against'), goals('helps'), goals('neutral')];
	const runs: Run[] = [];
	if (against.length > 0) runs.push(alert(`Works against ${listed(against)}. `));
	if (helps.length > 0) runs.push(plain(`Helps ${listed(helps)}. `));
	if (neutral.length > 0) runs.push(quiet(`Neutral for ${listed(neutral)}.`));
	return runs.length === 0 ? [quiet('Not said yet')] : runs;
}

/** Counted only: the table names every one of them, with the goals. */
function pullingApart({ plan }: Context): string {
	const count = prioritiesOf(plan).conflicts.length;
	if (count === 0) return 'Seeing it early is kinder than being surprised by it.';
	const those = count === 1 ? '1 measure works' : `${count} measures work`;
	return `${those} against a goal: change the measure, change the goal, or say openly that you live with it.`;
}
