import { addDays, addMonths, type Day, isDay } from '../../shared/base/dates.ts';
import { planFromTemplate } from '../../shared/plan/template.ts';
import { newLoosePlan } from '../exchange/loose-plan.ts';
import { type Command, EXIT, must, Refused } from './command.ts';
import { writingRun } from './plan-files.ts';

const text = { type: 'string' } as const;

export const newPlan: Command = {
	usage:
		'covalent new --template ID --vendor NAME --partner NAME [--title TITLE --start DATE --end DATE --currency CODE --zone ZONE] -o plan.jbp',
	summary: 'start a plan from a template',
	options: {
		template: text,
		vendor: text,
		partner: text,
		title: text,
		start: text,
		end: text,
		currency: text,
		zone: text,
		output: { type: 'string', short: 'o' },
	},
	files: [0, 0],
	required: ['template', 'vendor', 'partner', 'output'],
	run: async (given, world) => {
		const start = dayOption(given.option('start'), 'start') ?? nextMonth(world.now().toISOString().slice(0, 10));
		// What reads templates is more than half of what a run of the other commands would load.
		const { findTemplate } = await import('../plans/templates.ts');
		const template = must(await findTemplate(world.resourcesFolder, given.option('template') ?? ''));
		const end = dayOption(given.option('end'), 'end') ?? addDays(addMonths(start, template.months), -1);
		const path = given.option('output') ?? '';
		const plan = newLoosePlan(path, world.mint(), await writingRun(world));
		const acts = planFromTemplate(template, {
			vendor: given.option('vendor') ?? '',
			partner: given.option('partner') ?? '',
			title: given.option('title'),
			start,
			end,
			currency: given.option('currency') ?? 'USD',
			timeZone: given.option('zone') ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
			mintId: world.mint,
		});
		for (const { pen, edits } of acts) must(plan.edit(pen, edits));
		must(await plan.save());
		return {
			text: `Made ${path}: “${plan.title}”, ${start} to ${end}.`,
			json: { file: path, planId: plan.planId, title: plan.title, period: { start, end } },
		};
	},
};

function dayOption(value: string | undefined, name: string): Day | null {
	if (value === undefined) return null;
	if (!isDay(value)) throw new Refused(`--${name} takes a day like 2027-02-01, not “${value}”.`, EXIT.usage);
	return value;
}

function nextMonth(today: Day): Day {
	return `${addMonths(today, 1).slice(0, 7)}-01`;
}
