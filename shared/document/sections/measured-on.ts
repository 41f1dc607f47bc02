/** What each side's people are really paid or judged for, and which goals that helps or works against. */
import { prioritiesOf } from '../../analysis/priorities.ts';
import { PARTIES } from '../../plan/field.ts';
import type { Priority } from '../../plan/plan.ts';
import { alert, cell, group, lead, plain, quiet, row, strong } from '../build.ts';
import { type Context, numberOf, sideName, written } from '../context.ts';
import type { Run, Section, Table } from '../tree.ts';

export function measuredOn(context: Context): Section | null {
	const { priorities } = context.plan.collections;
	if (priorities.length === 0) return null;
	const table: Table = {
		kind: 'table',
		description: context.say('What each side is measured on, and the effect on the goals'),
		frame: 'ruled',
		columns: [{ share: 25 }, { share: 17 }, { share: 31 }, { share: 27 }],
		head: [
			[
				cell(plain(context.say('Measured on'))),
				cell(plain(context.say('Who'))),
				cell(plain(context.say('What it leads to'))),
				cell(plain(context.say('Effect on the goals'))),
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
		title: context.say('Where we stand: what each side is measured on'),
		blocks: [lead(`${context.say('People do what they are paid and judged for.')} ${pullingApart(context)}`), table],
	};
}

function measureRow(context: Context, { id, measure, who, holder, note: leadsTo }: Priority) {
	return row(
		cell(...written(context, ['priorities', id, 'measure'], measure, 'strong')),
		cell(...written(context, ['priorities', id, 'who'], who)),
		cell(...written(context, ['priorities', id, 'note'], leadsTo)),
		cell(...effects(context, id, holder)),
	);
}

/** A side speaks of its own measures alone, as in what pulls apart. */
function effects(context: Context, priority: string, holder: string | null): readonly Run[] {
	const { say, words } = context;
	const own = context.plan.collections.effects.filter(
		(effect) => effect.priority === priority && effect.holder === holder,
	);
	const goals = (kind: string) =>
		own.flatMap(({ effect, goal }) =>
			effect === kind ? [numberOf(context, 'goals', goal) ?? say('a removed goal')] : [],
		);
	const [against, helps, neutral] = [goals('works against'), goals('helps'), goals('neutral')];
	const runs: Run[] = [];
	if (against.length > 0) runs.push(alert(`${say('Works against {goals}.', { goals: words.list(against) })} `));
	if (helps.length > 0) runs.push(plain(`${say('Helps {goals}.', { goals: words.list(helps) })} `));
	if (neutral.length > 0) runs.push(quiet(say('Neutral for {goals}.', { goals: words.list(neutral) })));
	return runs.length === 0 ? [quiet(say('Not said yet'))] : runs;
}

/** Counted only: the table names every one of them, with the goals. */
function pullingApart({ plan, say }: Context): string {
	const count = prioritiesOf(plan).conflicts.length;
	if (count === 0) return say('Seeing it early is kinder than being surprised by it.');
	return say(
		'{count, plural, one {# measure works} other {# measures work}} against a goal: change the measure, change the goal, or say openly that you live with it.',
		{ count },
	);
}
