import { basename, join } from 'node:path';
import type { Party } from '../../shared/ledger/change.ts';
import { otherParty } from '../../shared/plan/field.ts';
import type { Language } from '../../shared/words/languages.ts';
import type { ComputerKey } from '../agreement/keys.ts';
import { openKey } from '../agreement/keys.ts';
import { handOverLoose } from '../exchange/loose-hand-over.ts';
import type { LoosePlan } from '../exchange/loose-plan.ts';
import { dataPaths } from '../store/data-paths.ts';
import { nodeDisk } from '../store/file-system.ts';
import { type Command, EXIT, type Given, must, type Outcome, Refused, type World } from './command.ts';
import { languageAsked } from './language-asked.ts';
import { outputFolder } from './output-folder.ts';
import { countOf, openToWrite } from './plan-files.ts';

export const handOverCommand: Command = {
	usage:
		'covalent handover plan.jbp -o out.jbp|fill-in.xlsx [--for vendor|partner] [--from vendor|partner] [--note TEXT] [--name NAME] [--language en|de|fr] | plans/*.jbp --to FOLDER [--as jbp|xlsx …]',
	summary:
		'write a signed copy for the other side or for a colleague on one’s own, or a sheet the other side fills in with Excel; what was tried and withdrawn in the terminal is not told; --language is the sheet’s, the plan’s own without it',
	options: {
		output: { type: 'string', short: 'o' },
		to: { type: 'string' },
		as: { type: 'string' },
		for: { type: 'string' },
		from: { type: 'string' },
		note: { type: 'string' },
		name: { type: 'string' },
		language: { type: 'string' },
	},
	files: [1, Number.POSITIVE_INFINITY],
	run: async (given, world) => {
		// What is asked for wrongly is so for every plan.
		for (const option of ['for', 'from'] as const) sideNamed(given, option);
		const folder = given.option('to');
		const output = given.option('output');
		if ((folder === undefined) === (output === undefined) || (output !== undefined && given.files.length > 1))
			throw new Refused(
				`Say where it goes: one plan with -o FILE, several with --to FOLDER. Usage: ${handOverCommand.usage}`,
				EXIT.usage,
			);
		if (folder !== undefined) return handOverEach(given, folder, world);
		return handOverTo(given.files[0], output ?? '', given, world);
	},
};

/** One plan to one file. */
async function handOverTo(
	path: string | undefined,
	output: string,
	given: Given,
	world: World,
): Promise<{ text: string; json: object }> {
	if (!/\.(jbp|xlsx)$/i.test(output)) throw new Refused(`${output} has to end in .jbp or .xlsx.`, EXIT.usage);
	const isSheet = /\.xlsx$/i.test(output);
	const language = sheetLanguage(given, isSheet);
	const plan = await openToWrite(path, world);
	const key = await openKey(nodeDisk, dataPaths(world.dataFolder));
	const { from: party, to } = sidesOf(given, isSheet, writersHere(plan, key.ok ? key.value : null));
	const isColleague = to === party;
	if (isSheet && isColleague)
		throw new Refused(
			'A sheet to fill in is made for the other side. A colleague gets a copy of the plan (.jbp).',
			EXIT.usage,
		);
	const name = given.option('name')?.trim() ?? lastName(plan, party);
	if (name === null || name === '') throw new Refused('Say who hands it over with --name NAME.', EXIT.usage);
	const over = must(
		await handOverLoose(plan, output, {
			...{ party, name, computer: world.computer, note: given.option('note')?.trim() ?? '', language },
			...{ key: key.ok ? key.value : null, now: world.now, mint: world.mint },
		}),
	);
	const text = [
		isSheet
			? `${output}: ${countOf(over.changes, 'cell')} for the ${otherParty(party)} to fill in.`
			: `${output}: ${countOf(over.changes, 'change')}${isColleague ? ` for a colleague of the ${party}` : ''}${over.fingerprint === null ? ', not signed' : `, signed with ${over.fingerprint}`}.`,
		...(over.reduced > 0 ? [`${countOf(over.reduced, 'change')} of this file left as their net effect.`] : []),
		...over.warnings,
		...(key.ok ? [] : [key.error.message]),
	].join('\n');
	return { text, json: { planId: plan.planId, file: output, from: party, for: to, name, ...over } };
}

/** A copy of the plan is in no language of its own: each side reads it in theirs. */
function sheetLanguage(given: Given, isSheet: boolean): Language | undefined {
	const language = languageAsked(given);
	if (language === undefined || isSheet) return language;
	throw new Refused('--language is for a sheet to fill in (.xlsx): a copy of the plan is read in any.', EXIT.usage);
}

/** Many plans into a folder, each under its own name: one that cannot be handed over stops no other. */
async function handOverEach(given: Given, folder: string, world: World): Promise<Outcome> {
	const format = given.option('as') ?? 'jbp';
	if (format !== 'jbp' && format !== 'xlsx') throw new Refused(`--as is jbp or xlsx, not “${format}”.`, EXIT.usage);
	sheetLanguage(given, format === 'xlsx');
	await outputFolder(folder, ['jbp', 'xlsx']);
	const files: object[] = [];
	const lines: string[] = [];
	let failed = 0;
	const taken = new Set<string>();
	for (const [at, path] of given.files.entries()) {
		const base = basename(path).replace(/\.jbp$/i, '');
		let name = base;
		for (let again = 2; taken.has(name.toLowerCase()); again += 1) name = `${base} (${again})`;
		taken.add(name.toLowerCase());
		world.progress(`${at + 1} of ${given.files.length}: ${name}`);
		try {
			const { text, json } = await handOverTo(path, join(folder, `${name}.${format}`), given, world);
			files.push({ plan: path, ok: true, ...json });
			lines.push(text);
		} catch (error) {
			if (!(error instanceof Refused)) throw error;
			failed += 1;
			files.push({ plan: path, ok: false, error: error.message });
			lines.push(`${path} was not handed over: ${error.message}`);
		}
	}
	const done = given.files.length - failed;
	return {
		text: [...lines, `Handed over ${done} of ${countOf(given.files.length, 'plan')} into ${folder}.`].join('\n'),
		json: { folder, written: done, failed, files },
		...(failed > 0 && { failed: true }),
	};
}

/**
 * Who hands over to whom. A copy for one’s own side is a colleague’s: `--from` says so, or that this computer wrote for
 * one side alone. Else `--for` leaves the other side to hand it over, and without it that is who wrote here last.
 */
function sidesOf(
	given: Given,
	isSheet: boolean,
	writers: readonly Party[],
): { readonly from: Party; readonly to: Party } {
	const to = sideNamed(given, 'for');
	const isOneSide = new Set(writers).size === 1 && !isSheet;
	const last = to === undefined || isOneSide ? writers.at(-1) : undefined;
	const from = sideNamed(given, 'from') ?? last ?? (to === undefined ? undefined : otherParty(to));
	if (from !== undefined) return { from, to: to ?? otherParty(from) };
	throw new Refused('Say for which side the copy is with --for vendor or --for partner.', EXIT.usage);
}

function sideNamed(given: Given, option: 'for' | 'from'): Party | undefined {
	const side = given.option(option);
	if (side === undefined || side === 'vendor' || side === 'partner') return side;
	throw new Refused(`--${option} is vendor or partner, not “${side}”.`, EXIT.usage);
}

/** The sides that wrote in this file with the key of this computer, in turn; what was handed over included. */
function writersHere({ ledger }: LoosePlan, key: ComputerKey | null): readonly Party[] {
	if (key === null) return [];
	return ledger.lines().flatMap(({ change: { key: used, party } }) => {
		const isSide = party === 'vendor' || party === 'partner';
		return used === key.publicKey && isSide ? [party] : [];
	});
}

function lastName(plan: LoosePlan, party: Party): string | null {
	const written = plan.ledger.history().findLast(({ change }) => change.pen.party === party);
	return written?.change.pen.name ?? null;
}
