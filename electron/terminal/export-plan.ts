import { extname } from 'node:path';
import type { ExportWhat } from '../../shared/contract.ts';
import { keysKnownTo } from '../exchange/loose-receive.ts';
import { exportContent } from '../plans/export-content.ts';
import { replaceFile } from '../store/durable-file.ts';
import { nodeDisk } from '../store/file-system.ts';
import { type Command, EXIT, must, Refused } from './command.ts';
import { dayOf, openPlan } from './plan-files.ts';

const FORMATS = ['docx', 'csv', 'json', 'ics'] as const;
const USUAL: Readonly<Record<(typeof FORMATS)[number], ExportWhat>> = {
	docx: 'plan',
	csv: 'gaps',
	json: 'plan',
	ics: 'calendar',
};

const WHATS: readonly ExportWhat[] = ['plan', 'gaps', 'commitments', 'session', 'calendar'];

export const exportCommand: Command = {
	usage:
		'covalent export plan.jbp --to plan.docx|.csv|.json|.ics [--what plan|gaps|commitments|session|calendar] [--session ID] [--on DATE]',
	summary:
		'write the plan or a session’s page as a Word document, its tables as CSV or JSON, or its reviews as a calendar',
	options: {
		to: { type: 'string' },
		what: { type: 'string' },
		session: { type: 'string' },
		on: { type: 'string' },
	},
	files: [1, 1],
	required: ['to'],
	run: async (given, world) => {
		const to = given.option('to') ?? '';
		const format = FORMATS.find((name) => extname(to).toLowerCase() === `.${name}`);
		if (format === undefined) throw new Refused(`${to} has to end in .docx, .csv, .json or .ics.`, EXIT.usage);
		const what = given.option('what') ?? USUAL[format];
		if (!isWhat(what))
			throw new Refused(`--what is plan, gaps, commitments, session or calendar, not “${what}”.`, EXIT.usage);
		const { planId, ledger } = await openPlan(given.files[0], world);
		const on = dayOf(given, ledger, world);
		const bytes = must(
			await exportContent({
				planId,
				ledger,
				...{ what, format, session: given.option('session') },
				on,
				printedOn: on,
				keys: await keysKnownTo(planId, world),
				now: world.now(),
				onProgress: (done, step) => world.progress(`${Math.round(done * 100)} % ${step}`),
			}),
		);
		must(await replaceFile(nodeDisk, to, bytes, { mode: 0o644 }));
		return { text: `Wrote ${to}.`, json: { file: to, what, format, bytes: bytes.length } };
	},
};

function isWhat(what: string): what is ExportWhat {
	return WHATS.some((one) => one === what);
}
