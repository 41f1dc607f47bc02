import { extname } from 'node:path';
import type { ExportWhat } from '../../shared/contract.ts';
import { exportContent } from '../plans/export-content.ts';
import { replaceFile } from '../store/durable-file.ts';
import { nodeDisk } from '../store/file-system.ts';
import { type Command, EXIT, must, Refused } from './command.ts';
import { dayOf, openPlan } from './plan-files.ts';

const FORMATS = ['docx', 'csv', 'json'] as const;
const USUAL: Readonly<Record<(typeof FORMATS)[number], ExportWhat>> = { docx: 'plan', csv: 'gaps', json: 'plan' };

export const exportCommand: Command = {
	usage: 'covalent export plan.jbp --to plan.docx|.csv|.json [--what plan|gaps|commitments] [--on DATE]',
	summary: 'write the plan as a Word document, or its tables as CSV or JSON',
	options: { to: { type: 'string' }, what: { type: 'string' }, on: { type: 'string' } },
	files: [1, 1],
	required: ['to'],
	run: async (given, world) => {
		const to = given.option('to') ?? '';
		const format = FORMATS.find((name) => extname(to).toLowerCase() === `.${name}`);
		if (format === undefined) throw new Refused(`${to} has to end in .docx, .csv or .json.`, EXIT.usage);
		const what = given.option('what') ?? USUAL[format];
		if (what !== 'plan' && what !== 'gaps' && what !== 'commitments')
			throw new Refused(`--what is plan, gaps or commitments, not “${what}”.`, EXIT.usage);
		const { planId, ledger } = await openPlan(given.files[0], world);
		const on = dayOf(given, ledger, world);
		const bytes = must(
			await exportContent({
				planId,
				ledger,
				what,
				format,
				on,
				printedOn: on,
				onProgress: (done, step) => world.progress(`${Math.round(done * 100)} % ${step}`),
			}),
		);
		must(await replaceFile(nodeDisk, to, bytes, { mode: 0o644 }));
		return { text: `Wrote ${to}.`, json: { file: to, what, format, bytes: bytes.length } };
	},
};
