import { type Command, EXIT, Refused } from './command.ts';
import { languageAsked } from './language-asked.ts';
import { dayGiven, newPlanFile } from './new-plan-file.ts';

const text = { type: 'string' } as const;

export const newPlan: Command = {
	usage:
		'covalent new --template ID|FILE --vendor NAME --partner NAME [--title TITLE --start DATE --end DATE --currency CODE --zone ZONE --language en|de|fr] -o plan.jbp | --from partners.csv --template ID|FILE [--vendor NAME …] -o FOLDER',
	summary:
		'start a plan from a template (covalent templates lists them), or one for each row of a list with the columns partner, vendor, title, start, end, currency, zone, file',
	options: {
		template: text,
		from: text,
		vendor: text,
		partner: text,
		title: text,
		start: text,
		end: text,
		currency: text,
		zone: text,
		language: text,
		output: { type: 'string', short: 'o' },
	},
	files: [0, 0],
	required: ['template', 'output'],
	run: async (given, world) => {
		const output = given.option('output') ?? '';
		const plan = {
			...{ template: given.option('template') ?? '', title: given.option('title') },
			...{ vendor: given.option('vendor'), partner: given.option('partner') },
			...{ start: given.option('start'), end: given.option('end') },
			...{ currency: given.option('currency'), zone: given.option('zone'), language: languageAsked(given) },
		};
		for (const day of ['start', 'end'] as const) dayGiven(plan[day], `--${day}`);
		const list = given.option('from');
		if (list !== undefined) {
			const { newPlansFrom } = await import('./new-plans.ts');
			return newPlansFrom(list, output, plan, world);
		}
		const missing = (['vendor', 'partner'] as const).find((side) => plan[side] === undefined);
		if (missing !== undefined)
			throw new Refused(`covalent new needs --${missing}. Usage: ${newPlan.usage}`, EXIT.usage);
		const made = await newPlanFile(output, plan, world);
		const { start, end } = made.period;
		return { text: `Made ${made.file}: “${made.title}”, ${start} to ${end}.`, json: made };
	},
};
