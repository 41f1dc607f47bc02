import { type Walk, walksOf } from '../../shared/analysis/mrr-walk.ts';
import { walkSentence } from '../../shared/analysis/mrr-walk-sentence.ts';
import type { VendorView } from '../../shared/analysis/transition.ts';
import { INDEX, type ScenarioOutcome, scenariosOf } from '../../shared/analysis/transition-scenarios.ts';
import { shortMoney } from '../../shared/base/money.ts';
import { readPlan } from '../../shared/plan/plan.ts';
import { visibleRecords } from '../../shared/plan/show.ts';
import { type Command, EXIT, type Given, Refused } from './command.ts';
import { dayOf, openPlan, table } from './plan-files.ts';

export const transitionCommand: Command = {
	usage: 'covalent transition plan.jbp [--scenario NAME] [--on DATE] [--json]',
	summary: 'the way from resale to recurring, month by month; 100 is today’s one-time gross profit a month',
	options: { scenario: { type: 'string' }, on: { type: 'string' } },
	files: [1, 1],
	run: async (given, world) => {
		const { ledger } = await openPlan(given.files[0], world);
		const on = dayOf(given, ledger, world);
		const plan = readPlan(visibleRecords(ledger));
		const scenarios = scenariosOf(plan);
		const chosen = chosenOf(scenarios, given);
		const { months, ...figures } = chosen.outcome;
		const walks = walksOf(plan, on).filter(({ whole }) => whole !== null);
		return {
			text: [
				`${chosen.title}; ${INDEX} is today’s one-time gross profit a month.`,
				table([['Month', 'Profit', 'Recurring', 'Cumulative'], ...months.map(monthRow)]),
				...scenarios.map(figuresLine),
				...walks.map((walk) => walkLine(walk, plan.frame.currency)),
			].join('\n'),
			json: {
				...{ scenario: { id: chosen.id, title: chosen.title }, index: INDEX },
				/** In minor units, once the partner has shared it. */
				oneTimeProfit: plan.frame.oneTimeProfit,
				months: months.map(({ month, profit, mrr, cumulative }) => ({
					month,
					...{ profit: tidy(profit), mrr: tidy(mrr), cumulative: tidy(cumulative) },
				})),
				...figuresJson(figures),
				vendor: vendorJson(figures.vendor),
				scenarios: scenarios.map(({ id, title, outcome }) => ({ id, title, ...figuresJson(outcome) })),
				walks: walks.map(walkJson),
			},
		};
	},
};

/** The one asked for by name or id; without a name the first. */
function chosenOf(scenarios: readonly ScenarioOutcome[], given: Given): ScenarioOutcome {
	const asked = given.option('scenario');
	const [first] = scenarios;
	if (first === undefined) throw new Refused('The plan has no scenario from resale to recurring yet.', EXIT.failed);
	if (asked === undefined) return first;
	const named = scenarios.filter(({ id, title }) => id === asked || title.toLowerCase() === asked.toLowerCase());
	const [found] = named;
	const list = scenarios.map(({ id, title }) => `“${title}” (${id})`).join(', ');
	if (found === undefined) throw new Refused(`The plan has no scenario “${asked}”. It has ${list}.`, EXIT.failed);
	if (named.length > 1)
		throw new Refused(`Several scenarios are called “${asked}”; name one by its id: ${list}.`, EXIT.failed);
	return found;
}

/** What the vendor receives a month; null without the margins. */
function vendorJson(vendor: VendorView | null) {
	return (
		vendor && {
			today: tidy(vendor.today),
			months: vendor.months.map(({ month, profit, cumulative }) => ({
				...{ month, received: tidy(profit), cumulative: tidy(cumulative) },
			})),
			lowest: vendor.trough && { month: vendor.trough.month, received: tidy(vendor.trough.profit) },
			...{ parity: vendor.parity, shortfall: tidy(vendor.fundingNeed), breakEven: vendor.breakEven },
		}
	);
}

/** The months that say how they moved; amounts as the plan stores them, in minor units. */
function walkJson({ goal, months }: Walk) {
	return {
		goal: `goals/${goal.id}`,
		months: months
			.filter(({ isSaid }) => isSaid)
			.map(({ period, start, moved, unexplained, end, netRetention, grossRetention, quickRatio }) => {
				const { newRecurring, ...rest } = moved;
				return {
					...{ period, start, new: newRecurring, ...rest, unexplained, end },
					...{ netRetention, grossRetention, quickRatio },
				};
			}),
	};
}

function walkLine({ goal, whole }: Walk, currency: string | null): string {
	if (whole === null) return '';
	return `${goal.title ?? 'A goal'}, ${walkSentence(whole, (minor) => shortMoney(minor, currency))}`;
}

type Figures = Omit<ScenarioOutcome['outcome'], 'months'>;

function figuresJson({ trough, parity, fundingNeed, breakEven, deepest, alone, funded }: Figures) {
	return {
		trough: trough && { month: trough.month, profit: tidy(trough.profit) },
		...{ parity, fundingNeed: tidy(fundingNeed), breakEven, deepest },
		needWithoutRelief: tidy(alone.fundingNeed),
		funded: { vendor: tidy(funded.vendor), partner: tidy(funded.partner) },
	};
}

function monthRow({ month, profit, mrr, cumulative }: ScenarioOutcome['outcome']['months'][number]): readonly string[] {
	return [String(month), ...[profit, mrr, cumulative].map((value) => value.toFixed(1))];
}

function figuresLine({ title, outcome: { trough, parity, fundingNeed, breakEven, funded } }: ScenarioOutcome): string {
	const low = trough === null ? 'no month below today' : `lowest ${trough.profit.toFixed(1)} in month ${trough.month}`;
	const never = (month: number | null) => (month === null ? 'never' : `month ${month}`);
	const back = trough === null ? [] : [`back at today’s profit ${never(parity)}`];
	const even = fundingNeed === 0 ? [] : [`break-even ${never(breakEven)}`];
	const need = `to fund ${fundingNeed.toFixed(1)}${funded.vendor > 0 ? `, beside ${funded.vendor.toFixed(1)} of relief` : ''}`;
	return `${title}: ${[low, ...back, need, ...even].join('; ')}.`;
}

/** Without the rounding of a computer: 59.5, not 59.50000000000001. */
function tidy(value: number): number {
	return Number(value.toFixed(9));
}
