import type { ReceiveReport } from '../../shared/contract/exchange.ts';
import { checkPen } from '../../shared/plan/check-edits.ts';
import type { Conflict } from '../../shared/plan/conflicts.ts';
import { otherParty } from '../../shared/plan/field.ts';
import type { Taking } from '../../shared/plan/filled-in/sheet-change.ts';
import { term } from '../../shared/words/spoken.ts';
import type { ReadFile } from '../exchange/arriving-file.ts';
import { newLoosePlan, openLoosePlan } from '../exchange/loose-plan.ts';
import { lookAtLoose, takeInLoose } from '../exchange/loose-receive.ts';
import { type Command, EXIT, type Given, must, Refused, type World } from './command.ts';
import { conflictLines, countOf, inWords, oneLine, readingRun, writingRun } from './plan-files.ts';

export const receiveCommand: Command = {
	usage:
		'covalent receive plan.jbp in.jbp|filled-in.xlsx [--yes] [--despite-alarms] [--keys-looked-at] [--name NAME] [--for vendor|partner]',
	summary:
		'what a copy would bring; --yes takes it in, but with an alarm only where --despite-alarms says so; --keys-looked-at ends the alarm over a damaged list of keys; code 3 where an alarm kept it out, or fields hold several values',
	options: {
		yes: { type: 'boolean' },
		'despite-alarms': { type: 'boolean' },
		'keys-looked-at': { type: 'boolean' },
		name: { type: 'string' },
		for: { type: 'string' },
	},
	files: [2, 2],
	run: async (given, world) => {
		const [path = '', arriving = ''] = given.files;
		const run = readingRun(world);
		const opened = await openLoosePlan(path, run);
		if (!opened.ok && opened.error.code !== 'not-found') must(opened);
		const mine = opened.ok ? opened.value : null;
		const looked = must(await lookAtLoose(mine, arriving, world));
		const report = withLabels(looked.report);
		if (mine !== null && mine.planId !== report.planId)
			throw new Refused(`${path} and ${arriving} are two different plans, not two copies of one.`, EXIT.failed);
		if (!given.flag('yes')) return { text: reportText(arriving, report).join('\n'), json: { ...report, taken: false } };
		if (report.alarms.length > 0 && !given.flag('despite-alarms')) {
			const text = [...reportText(arriving, report), KEPT_OUT].join('\n');
			return { text, json: { ...report, taken: false, open: mine?.conflicts() ?? [] }, attention: true };
		}
		const plan = mine ?? newLoosePlan(path, report.planId, run);
		const by = { ...(await takerOf(given, looked.read, world)), keysLookedAt: given.flag('keys-looked-at') };
		const { notRemembered } = must(await takeInLoose(plan, looked.read, world, by));
		for (const sentence of notRemembered) world.progress(sentence);
		const open = plan.conflicts();
		const text = [...reportText(arriving, report), ...takenText(path, open)].join('\n');
		const json = { ...report, taken: true, open };
		return open.length > 0 || report.alarms.length > 0 ? { text, json, attention: true } : { text, json };
	},
};

/** Labels as people read them, in what is printed and in the JSON alike. */
function withLabels(report: Omit<ReceiveReport, 'id'>): Omit<ReceiveReport, 'id'> {
	return { ...report, fields: report.fields.map((field) => ({ ...field, label: term(field.label) })) };
}

const KEPT_OUT =
	'Nothing was taken in because of the alarm. Once it is cleared up, --yes --despite-alarms takes it in all the same.';

/** A sheet is taken in by somebody, on a computer that speaks for a side: the one that handed it over, unless told. */
async function takerOf(given: Given, { sheet }: ReadFile, world: World): Promise<Omit<Taking, 'side' | 'company'>> {
	const { computer, mint } = world;
	const party = given.option('for') ?? (sheet === undefined ? 'joint' : otherParty(sheet.slip.side));
	if (party !== 'vendor' && party !== 'partner' && party !== 'joint')
		throw new Refused(`--for is vendor or partner, not “${party}”.`, EXIT.usage);
	const name = given.option('name')?.trim() || computer;
	must(checkPen({ party: 'joint', name }));
	const { key } = await writingRun(world);
	const at = `${world.now().toISOString().slice(0, 19)}Z`;
	return { name, computer, party, key, at, mint };
}

function reportText(
	file: string,
	{ kind, from, alarms, by, fields, conflicts, waiting, changes, leftOut }: Omit<ReceiveReport, 'id'>,
): string[] {
	const isSheet = kind === 'Excel sheet';
	const who =
		from === null
			? `${file}: ${isSheet ? 'a sheet filled in with Excel, which nobody signs' : 'nobody signed this copy'}.`
			: `${file}: handed over by ${oneLine(from.name)} (${oneLine(from.company)}) on ${oneLine(from.computer)}, key ${from.key.fingerprint}${from.isNew ? ', seen for the first time' : ''}.`;
	return [
		...alarms.map(({ text }) => `ALARM: ${oneLine(text)}`),
		who,
		...(from !== null && from.note !== '' ? [`“${oneLine(from.note)}”`] : []),
		...(changes === 0 && !isSheet ? ['Everything in it is already here.'] : []),
		...leftOut.map(oneLine),
		...by.map(
			({ pen, computer, changes: count, last, touched }) =>
				`${countOf(count, 'change')} by ${oneLine(pen.name)} (${pen.party}) on ${oneLine(computer ?? 'an unknown computer')}, last ${last}: ${touched.map((one) => `${one.count} ${one.noun}`).join(', ')}`,
		),
		...fields.map(
			({ title, label, before, after }) => `  ${oneLine(title)}, ${label}: ${inWords(before)} → ${inWords(after)}`,
		),
		...(conflicts.length > 0 ? [`${countOf(conflicts.length, 'field')} will hold several values.`] : []),
		...waiting.map(oneLine),
	];
}

function takenText(path: string, open: readonly Conflict[]): string[] {
	if (open.length === 0) return [`Taken in into ${path}.`];
	return [
		`Taken in into ${path}; ${countOf(open.length, 'field')} with several values, to settle with covalent resolve:`,
		...conflictLines(open),
	];
}
