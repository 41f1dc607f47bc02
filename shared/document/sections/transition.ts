/** The way from resale to recurring: the key figures of the scenarios, and the curve of the first as a picture. */
import { type ScenarioOutcome, scenariosOf } from '../../analysis/transition-scenarios.ts';
import { indexSentence, monthName, pointsInWords, type SayAmount } from '../../analysis/transition-sentences.ts';
import { cell, lead, note, plain, quiet, row, strong } from '../build.ts';
import { fishFigure } from '../charts/fish.ts';
import { amount, type Context, sideMark, words } from '../context.ts';
import { counted } from '../format.ts';
import type { Cell, Section, Table } from '../tree.ts';

const SHOWN = 3;

export function transition(context: Context): Section | null {
	const scenarios = scenariosOf(context.plan);
	const [first] = scenarios;
	if (first === undefined) return null;
	const { oneTimeProfit } = context.plan.frame;
	const say: SayAmount = (points) =>
		oneTimeProfit === null ? pointsInWords(points) : amount(context, Math.round((points / 100) * oneTimeProfit));
	const more = scenarios.length - SHOWN;
	const notes = [
		oneTimeProfit === null ? indexSentence(first.scenario, context.names) : null,
		more > 0 ? `${counted(more, 'more scenario')} in the plan.` : null,
		'To fund: the deepest shortfall against today, before relief.',
	];
	return {
		id: 'transition',
		title: 'From resale to recurring',
		blocks: [
			lead('Profit dips before recurring business carries it: how deep, how long, and who carries the dip.'),
			figures(context, scenarios.slice(0, SHOWN), say),
			fishFigure(context, first, say),
			note(notes.filter((sentence) => sentence !== null).join(' ')),
		],
	};
}

function figures(context: Context, scenarios: readonly ScenarioOutcome[], say: SayAmount): Table {
	const at = (month: number | null): Cell => {
		const name = month === null ? null : monthName(month, context.plan.frame.start);
		return cell(...(month === null ? [quiet('never')] : [plain(name ?? `month ${month}`)]));
	};
	return {
		kind: 'table',
		description:
			'Scenarios: the lowest month, back at today’s profit, the amount to fund and who carries it, paid back',
		frame: 'ruled',
		columns: [
			{ share: 19 },
			{ share: 21 },
			{ share: 14 },
			...[11, 11.5, 11.5].map((share) => ({ share, align: 'end' as const })),
			{ share: 12 },
		],
		head: [
			[
				cell(plain('Scenario')),
				cell(plain('Lowest')),
				cell(plain('Back at today’s')),
				cell(plain('To fund')),
				cell(...sideMark(context, 'vendor'), quiet(' carries')),
				cell(...sideMark(context, 'partner'), quiet(' carries')),
				cell(plain('Paid back')),
			],
		],
		rows: scenarios.map(({ id, scenario, outcome: { trough, parity, alone, funded, breakEven } }) =>
			row(
				cell(...words(context, ['scenarios', id, 'title'], scenario.title)),
				trough === null
					? cell(quiet('never below'))
					: cell(
							strong(say(trough.profit)),
							plain(`, ${monthName(trough.month, context.plan.frame.start) ?? `month ${trough.month}`}`),
						),
				trough === null ? cell(quiet('–')) : at(parity),
				cell(strong(say(alone.fundingNeed))),
				cell(plain(say(funded.vendor))),
				cell(plain(say(funded.partner))),
				alone.fundingNeed === 0 ? cell(quiet('–')) : at(breakEven),
			),
		),
	};
}
