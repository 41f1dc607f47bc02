import { basename, extname } from 'node:path';
import { ok } from '../../shared/base/result.ts';
import type { ExportFormat, ExportWhat } from '../../shared/contract/export.ts';
import { LANGUAGES } from '../../shared/words/languages.ts';
import { keysKnownTo } from '../exchange/loose-receive.ts';
import { type ExportRequest, exportContent } from '../plans/export-content.ts';
import { replaceFile } from '../store/durable-file.ts';
import { nodeDisk } from '../store/file-system.ts';
import { readLooseFile } from '../store/loose-file.ts';
import { type Command, EXIT, type Given, must, Refused, type World } from './command.ts';
import { exportEach } from './export-plans.ts';
import { languageAsked } from './language-asked.ts';
import { isFolder } from './output-folder.ts';
import { dayOf, openPlan } from './plan-files.ts';

const FORMATS = ['docx', 'pdf', 'html', 'xlsx', 'csv', 'json', 'ics'] as const satisfies readonly ExportFormat[];
const USUAL: Readonly<Record<ExportFormat, ExportWhat>> = {
	docx: 'plan',
	pdf: 'plan',
	html: 'plan',
	xlsx: 'plan',
	csv: 'gaps',
	json: 'plan',
	ics: 'calendar',
};

const WHATS: readonly ExportWhat[] = ['plan', 'qbr', 'gaps', 'commitments', 'session', 'look-back', 'calendar'];

export const exportCommand: Command = {
	usage: `covalent export plan.jbp … --to plan.${FORMATS.join('|.')} [--what ${WHATS.join('|')}] [--session ID] [--quarter Q1] [--on DATE] [--language ${LANGUAGES.join('|')}], or --to out/ [--format ${FORMATS.join('|')}] for one file a plan`,
	summary:
		'write the plan, the pack of a quarterly review or a session’s page as a document, its tables for a spreadsheet, or its reviews as a calendar; many plans at once into a folder. An earlier export is written anew; a plan, a template and a sheet to fill in never are',
	options: {
		to: { type: 'string' },
		what: { type: 'string' },
		format: { type: 'string' },
		session: { type: 'string' },
		quarter: { type: 'string' },
		on: { type: 'string' },
		language: { type: 'string' },
	},
	files: [1, Number.POSITIVE_INFINITY],
	required: ['to'],
	run: async (given, world) => {
		const to = given.option('to') ?? '';
		if (given.files.length > 1 || (await isFolder(to))) return exportEach(given.files, to, batchOf(given), world);
		const ending = extname(to).slice(1).toLowerCase();
		const format = formatOf(given.option('format') ?? ending, `${to} has to end in ${listOf(FORMATS)}.`);
		if (format !== ending && FORMATS.some((one) => one === ending))
			throw new Refused(`${to} ends in .${ending}, and --format says ${format}.`, EXIT.usage);
		const wanted = { format, what: whatOf(given, format), language: languageAsked(given) };
		const bytes = await exportOne(given.files[0] ?? '', to, wanted, given, world);
		return { text: `Wrote ${to}.`, json: { file: to, ...wanted, bytes } };
	},
};

/** Writes the file of one plan and answers how long it is. */
async function exportOne(
	plan: string,
	to: string,
	wanted: Pick<ExportRequest, 'format' | 'what' | 'language'>,
	given: Given,
	world: World,
): Promise<number> {
	const { planId, ledger } = await openPlan(plan, world);
	const on = dayOf(given, ledger, world);
	await refuseToLose(to);
	const bytes = must(
		await exportContent({
			...{ planId, ledger, ...wanted, session: given.option('session'), quarter: given.option('quarter') },
			...{ on, printedOn: on, now: world.now(), keys: await keysKnownTo(planId, world) },
			onProgress: (done, step) => world.progress(`${Math.round(done * 100)} % ${step}`),
		}),
	);
	must(await replaceFile(nodeDisk, to, bytes, { mode: 0o644 }));
	return bytes.length;
}

/** A document is made again at any time; what people wrote into a plan, a template or a sheet is not. */
async function refuseToLose(path: string): Promise<void> {
	const there = await readLooseFile(nodeDisk, path);
	if (!there.ok && there.error.code === 'not-found') return;
	const { bytes } = must(there);
	const head = new TextDecoder().decode(bytes.subarray(0, 200));
	// An export as JSON names the format too, and no version of a file.
	const isOurs = /^\s*\{\s*"format"\s*:\s*"jbp(-template"|"\s*,\s*"version")/.test(head);
	if (isOurs || (await isFillIn(bytes, head)))
		throw new Refused(
			`${path} holds ${isOurs ? 'a plan or a template' : 'a sheet to fill in'}, and was not written over; name another file.`,
			EXIT.failed,
		);
}

async function isFillIn(bytes: Uint8Array, head: string): Promise<boolean> {
	if (!head.startsWith('PK')) return false;
	const { readInWorker } = await import('../exchange/reader.ts');
	let isSheet = false;
	await readInWorker(bytes, async () => {
		isSheet = true;
		return ok(null);
	});
	return isSheet;
}

/** What of each plan, in which format, for one file a plan in a folder. */
function batchOf(given: Given): Parameters<typeof exportEach>[2] {
	const format = formatOf(given.option('format') ?? 'docx', `--format is ${listOf(FORMATS, '')}.`);
	const what = whatOf(given, format);
	const language = languageAsked(given);
	return {
		endings: FORMATS,
		nameFor: (plan) => {
			const name = basename(plan).replace(/\.jbp$/i, '');
			return { name: what === USUAL[format] ? name : `${name} ${what}`, extension: format };
		},
		write: (plan, to, world) => exportOne(plan, to, { format, what, language }, given, world),
	};
}

function whatOf(given: Given, format: ExportFormat): ExportWhat {
	const asked = given.option('what') ?? USUAL[format];
	const what = WHATS.find((one) => one === asked);
	if (what === undefined) throw new Refused(`--what is ${listOf(WHATS, '')}, not “${asked}”.`, EXIT.usage);
	return what;
}

function formatOf(name: string, sentence: string): ExportFormat {
	const format = FORMATS.find((one) => one === name.toLowerCase());
	if (format === undefined) throw new Refused(sentence, EXIT.usage);
	return format;
}

function listOf(names: readonly string[], dot = '.'): string {
	const dotted = names.map((name) => `${dot}${name}`);
	return `${dotted.slice(0, -1).join(', ')} or ${dotted.at(-1) ?? ''}`;
}
