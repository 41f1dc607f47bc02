/** The goals by quarter as they came out: what was reached against what was expected, and where each number comes from. */
import { checkInSentence, checkInsOf, recommittedOn } from '../../analysis/check-ins.ts';
import { type ScoreCell, type ScoreRow, scorecardOf } from '../../analysis/scorecard.ts';
import { cell, note, plain, quiet, row, stack, strong } from '../build.ts';
import { type Context, written } from '../context.ts';
import { type GoalFigures, goalFigures, ofTarget } from '../goal-figures.ts';
import type { Cell, Run, Section, Table } from '../tree.ts';

/** Left out where nothing was measured: the targets stand on the scorecard. */
export function progress(context: Context): Section | null {
	const { say, words } = context;
	const { quarters, rows } = scorecardOf(context.plan, context.on);
	if (rows.every(({ goal }) => goal.latest === null)) return null;
	const begun = quarters.filter(({ state }) => state !== 'to come');
	const recommitted = recommittedOn(context.plan, context.on);
	const table: Table = {
		kind: 'table',
		description: context.say(
			'Goals: what each plan quarter was to bring by the last month measured, and what it brought',
		),
		frame: 'ruled',
		columns: [
			{ share: 5.7 },
			{ share: 30 },
			...begun.map(() => ({ share: begun.length > 4 ? 10 : 14, align: 'end' }) as const),
			{ share: 20, align: 'end' },
		],
		head: [
			[
				cell(),
				cell(plain(context.say('Goal'))),
				...begun.map(({ name, start, end }) => stack([plain(name)], [quiet(words.months(start, end))])),
				stack([plain(context.say('To date'))], [quiet(context.say('ahead or behind'))]),
			],
		],
		rows: rows.map((score) => {
			const goal = context.goals.goals.find(({ id }) => id === score.goal.id);
			const figures = goal === undefined ? null : goalFigures(context, goal);
			const said = [figures?.unit, score.kind === null ? null : words.term(score.kind)]
				.filter((part) => part != null && part !== '')
				.join(', ');
			const again = recommitted.get(score.goal.id)?.day;
			const { pivoted } = score.goal;
			const after = [
				...(again == null ? [] : [`, ${say('recommitted {day}', { day: words.day(again) })}`]),
				...(pivoted === null ? [] : [`, ${say('pivoted {day}', { day: words.day(pivoted) })}`]),
			].join('');
			return row(
				cell(quiet(score.goal.number)),
				cell(
					...written(context, ['goals', score.goal.id, 'title'], score.goal.title, 'strong'),
					quiet(`${said === '' ? '' : `, ${said}`}${after}`),
				),
				...begun.map(({ id }) => quarterCell(context, score.cells.get(id), figures)),
				toDate(context, score, figures),
			);
		}),
	};
	return {
		id: 'progress',
		title: context.say('Progress by quarter'),
		blocks: [
			table,
			note(
				legend(
					context,
					begun.flatMap(({ id }) => rows.map(({ cells }) => cells.get(id))),
				),
			),
		],
	};
}

function quarterCell(context: Context, score: ScoreCell | undefined, figures: GoalFigures | null): Cell {
	if (score === undefined || figures === null || score.actual === null) return cell(quiet('–'));
	const { actual, expected, originallyExpected: original, ahead, isStated } = score;
	const of = expected === null ? '' : ` ${ofTarget(context, figures, expected, original)}`;
	return cell(...behindMark(ahead), strong(`${figures.measured(actual)}${isStated ? '*' : ''}`), quiet(of));
}

/** In the unit, with the word; the attainment where there is one. */
function toDate({ say, words }: Context, { goal }: ScoreRow, figures: GoalFigures | null): Cell {
	const { latest, why } = goal;
	if (latest === null || figures === null) return cell(quiet(say('nothing measured')));
	if (latest.ahead === null) return cell(quiet(words.term(why ?? 'no target')));
	const size = figures.measured(Math.abs(latest.ahead));
	const said =
		latest.ahead === 0
			? say('on target')
			: latest.ahead < 0
				? say('{size} behind', { size })
				: say('{size} ahead', { size });
	const attained = latest.attainment === null ? words.term(why ?? '') : words.percent(latest.attainment);
	return cell(...behindMark(latest.ahead), plain(said), quiet(attained === '' ? '' : `, ${attained}`));
}

function behindMark(ahead: number | null): readonly Run[] {
	return ahead !== null && ahead < 0 ? [{ kind: 'text', voice: 'alert', text: '▼\u00A0' }] : [];
}

function legend({ plan, on, say, words }: Context, cells: readonly (ScoreCell | undefined)[]): string {
	const checkIns = checkInsOf(plan, on);
	const last =
		checkIns.last === null
			? ''
			: say('Weekly check-ins: {sentence} The last on {day}.', {
					sentence: checkInSentence(checkIns, words),
					day: words.day(checkIns.last),
				});
	return [
		say('Actual of what was expected by the last month measured in the quarter; a blank month is in neither.'),
		say('▼ behind. – nothing measured.'),
		cells.some((score) => score?.originallyExpected != null) ? say('was: by the targets before a pivot.') : '',
		cells.some((score) => score?.isStated) ? say('* stated, without a source.') : '',
		last,
	]
		.filter((part) => part !== '')
		.join(' ');
}
