import { isDay } from '../../shared/base/dates.ts';
import { keysKnownTo } from '../exchange/loose-receive.ts';
import { lookNext, makeNext } from '../plans/next-plan.ts';
import { type Command, EXIT, type Given, must, Refused } from './command.ts';
import { countOf, dayOf, openPlan, writingRun } from './plan-files.ts';

const text = { type: 'string' } as const;

export const nextCommand: Command = {
	usage:
		'covalent next plan.jbp -o next.jbp [--start DATE --end DATE --title TITLE --on DATE] [--without-topics] [--without-expectations]',
	summary:
		'make the next plan from this one: parties, working agreement, goals with the last actuals as baselines, levels and open commitments go over; agreement and ratings do not',
	options: {
		output: { type: 'string', short: 'o' },
		...{ start: text, end: text, title: text, on: text },
		'without-topics': { type: 'boolean' },
		'without-expectations': { type: 'boolean' },
	},
	files: [1, 1],
	required: ['output'],
	run: async (given, world) => {
		const output = given.option('output') ?? '';
		if (!/\.jbp$/i.test(output)) throw new Refused(`${output} has to end in .jbp.`, EXIT.usage);
		const { planId, ledger } = await openPlan(given.files[0], world);
		const before = { planId, ledger, on: dayOf(given, ledger, world), keys: await keysKnownTo(planId, world) };
		const wanted = {
			...{ start: dayGiven(given, 'start'), end: dayGiven(given, 'end'), title: given.option('title') },
			topics: !given.flag('without-topics'),
			expectations: !given.flag('without-expectations'),
		};
		const next = must(makeNext(before, wanted, output, await writingRun(world)));
		must(await next.save());
		const { commitments, goals, measured, kept, runs, ends } = lookNext(before, false);
		const { start, end } = next.ledger.record('plan/plan')?.values ?? {};
		const open = commitments.vendor + commitments.partner;
		return {
			text: [
				`Made ${output}: “${next.title}”, ${String(start)} to ${String(end)}.`,
				`${countOf(open, 'open commitment')} with ${open === 1 ? 'its' : 'their'} original days, ${countOf(goals, 'goal')}, ${measured} with a last actual as baseline.`,
				`Kept on time: vendor ${kept.vendor.kept} of ${kept.vendor.due}, partner ${kept.partner.kept} of ${kept.partner.due}.`,
				...(runs
					? [`The plan before runs until ${ends}: what is promised in it from now on does not come over by itself.`]
					: []),
			].join('\n'),
			json: {
				...{ file: output, planId: next.planId, title: next.title, period: { start, end } },
				from: { planId, title: ledger.record('plan/plan')?.values.title ?? null, on: before.on },
				...{ goals, measured, commitments, kept },
			},
		};
	},
};

function dayGiven(given: Given, option: 'start' | 'end'): string | undefined {
	const value = given.option(option);
	if (value !== undefined && !isDay(value))
		throw new Refused(`--${option} takes a day like 2028-02-01, not “${value}”.`, EXIT.usage);
	return value;
}
