/** One new plan from a template, in a file of its own. */
import { addDays, addMonths, type Day, isDay } from '../../shared/base/dates.ts';
import { planFromTemplate } from '../../shared/plan/template.ts';
import { type Language, localeOf } from '../../shared/words/languages.ts';
import { loadWords } from '../../shared/words/load.ts';
import { spoken } from '../../shared/words/spoken.ts';
import { newLoosePlan } from '../exchange/loose-plan.ts';
import { EXIT, must, Refused, type World } from './command.ts';
import { writingRun } from './plan-files.ts';

/** What a person or a list says of a plan to come; what is left out is usual. */
export interface NewPlan {
	readonly template: string;
	readonly vendor?: string | undefined;
	readonly partner?: string | undefined;
	readonly title?: string | undefined;
	readonly start?: string | undefined;
	readonly end?: string | undefined;
	readonly currency?: string | undefined;
	readonly zone?: string | undefined;
	/** Of its rows and documents; English where it is left out. */
	readonly language?: Language | undefined;
}

export interface NewPlanFile {
	readonly file: string;
	readonly planId: string;
	readonly title: string;
	readonly period: { readonly start: Day; readonly end: Day };
}

/** Writes the plan to `path`, never over a file that is there. `wordFor` says what a day was called where it came from. */
export async function newPlanFile(
	path: string,
	given: NewPlan,
	world: World,
	wordFor: (day: 'start' | 'end') => string = (day) => `--${day}`,
): Promise<NewPlanFile> {
	const start = dayGiven(given.start, wordFor('start')) ?? nextMonth(world.now().toISOString().slice(0, 10));
	// What reads templates is more than half of what a run of the other commands would load.
	const { templateGiven } = await import('./template-files.ts');
	const { language } = given;
	const words = language === undefined ? spoken() : await loadWords(localeOf(language));
	const template = must(await templateGiven(given.template, world, words));
	const end = dayGiven(given.end, wordFor('end')) ?? addDays(addMonths(start, template.months), -1);
	const plan = newLoosePlan(path, world.mint(), await writingRun(world));
	const wanted = {
		vendor: given.vendor ?? '',
		partner: given.partner ?? '',
		title: given.title,
		start,
		end,
		currency: given.currency ?? 'USD',
		timeZone: given.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
		language: language === undefined ? undefined : words.locale,
	};
	const acts = planFromTemplate(template, wanted, words);
	for (const { pen, edits } of acts) must(plan.edit(pen, edits));
	must(await plan.save());
	return { file: path, planId: plan.planId, title: plan.title, period: { start, end } };
}

/** The day in `value`, or null where there is none; `word` is what it was called where it came from. */
export function dayGiven(value: string | undefined, word: string): Day | null {
	if (value === undefined) return null;
	if (!isDay(value)) throw new Refused(`${word} takes a day like 2027-02-01, not “${value}”.`, EXIT.usage);
	return value;
}

function nextMonth(today: Day): Day {
	return `${addMonths(today, 1).slice(0, 7)}-01`;
}
