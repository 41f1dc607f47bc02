/** The way from resale to recurring: the key figures of the scenarios, and the curve of the first as a picture. */
import { walksOf } from '../../analysis/mrr-walk.ts';
import { walkSentence } from '../../analysis/mrr-walk-sentence.ts';
import { type ScenarioOutcome, scenariosOf } from '../../analysis/transition-scenarios.ts';
import {
	fundingShown,
	indexSentence,
	monthName,
	POINTS_STEP,
	pointsInWords,
	type SayAmount,
	vendorSentence,
} from '../../analysis/transition-sentences.ts';
import { cell, lead, note, plain, quiet, row, strong } from '../build.ts';
import { fishFigure } from '../charts/fish.ts';
import { amount, type Context, numberOf, sideMark, written } from '../context.ts';
import type { Cell, Run, Section, Table } from '../tree.ts';

const SHOWN = 3;

export function transition(context: Context): Section | null {
	const { oneTimeProfit } = context.plan.frame;
	const step = oneTimeProfit === null || oneTimeProfit === 0 ? POINTS_STEP : 100 / oneTimeProfit;
	const scenarios = scenariosOf(context.plan, context.words).map((one) => ({
		...one,
		outcome: fundingShown(one.outcome, step),
	}));
	const [first] = scenarios;
	if (first === undefined) return null;
	const shown: SayAmount = (points) =>
		oneTimeProfit === null
			? pointsInWords(points, context.words)
			: amount(context, Math.round((points / 100) * oneTimeProfit));
	const more = scenarios.length - SHOWN;
	const notes = [
		oneTimeProfit === null ? indexSentence(first.scenario, context.names, context.words) : null,
		more > 0
			? context.say('{more, plural, one {# more scenario} other {# more scenarios}} in the plan.', { more })
			: null,
		context.say('To fund: the deepest shortfall against today, before relief.'),
	];
	return {
		id: 'transition',
		title: context.say('From resale to recurring'),
		blocks: [
			lead(
				context.say('Profit dips before recurring business carries it: how deep, how long, and who carries the dip.'),
			),
			figures(context, scenarios.slice(0, SHOWN), shown),
			fishFigure(context, first, shown),
			note([...notes, ...beside(first, context, shown)].filter((sentence) => sentence !== null).join(' ')),
		],
	};
}

/** The vendor's own way, and what of the way has really been gone. */
function beside({ outcome: { vendor } }: ScenarioOutcome, context: Context, shown: SayAmount): readonly string[] {
	const { plan, names, on, words } = context;
	const view =
		vendor === null ? [] : [vendorSentence(vendor, names, { inAmount: shown, start: plan.frame.start }, words)];
	const walks = walksOf(plan, on).flatMap(({ goal, whole }) => {
		if (whole === null) return [];
		const title = goal.title ?? numberOf(context, 'goals', goal.id) ?? context.say('A goal');
		return [`${title}, ${walkSentence(whole, (minor) => amount(context, minor), words)}`];
	});
	return [...view, ...walks];
}

function figures(context: Context, scenarios: readonly ScenarioOutcome[], shown: SayAmount): Table {
	const { say, words } = context;
	const monthIn = (month: number) =>
		monthName(month, context.plan.frame.start, words) ?? say('month {month}', { month });
	const at = (month: number | null): Cell => {
		return cell(month === null ? quiet(say('never')) : plain(monthIn(month)));
	};
	return {
		kind: 'table',
		description: context.say(
			'Scenarios: the lowest month, back at today’s profit, the amount to fund and who carries it, paid back',
		),
		frame: 'ruled',
		columns: [
			{ share: 19 },
			{ share: 18.5 },
			{ share: 14 },
			...[11.5, 11, 11].map((share) => ({ share, align: 'end' as const })),
			{ share: 15 },
		],
		head: [
			[
				cell(plain(context.say('Scenario'))),
				cell(plain(context.say('Lowest'))),
				cell(plain(context.say('Back at today’s'))),
				cell(plain(context.say('To fund'))),
				cell(...sideMark(context, 'vendor'), quiet(` ${say('carries')}`)),
				cell(...sideMark(context, 'partner'), quiet(` ${say('carries')}`)),
				cell(plain(context.say('Paid back'))),
			],
		],
		rows: scenarios.map(({ id, title, scenario, outcome: { trough, parity, fundingNeed, alone, funded, breakEven } }) =>
			row(
				cell(...named(context, id, scenario.title, title)),
				trough === null
					? cell(quiet(context.say('never below')))
					: cell(strong(shown(trough.profit)), plain(`, ${monthIn(trough.month)}`)),
				trough === null ? cell(quiet('–')) : at(parity),
				cell(strong(shown(alone.fundingNeed))),
				cell(plain(shown(funded.vendor))),
				cell(plain(shown(funded.partner))),
				fundingNeed === 0 ? cell(quiet('–')) : at(breakEven),
			),
		),
	};
}

/** By its place where it has no name. */
function named(context: Context, id: string, title: string | null, place: string): readonly Run[] {
	const runs = written(context, ['scenarios', id, 'title'], title);
	return runs.length === 0 ? [quiet(place)] : runs;
}
