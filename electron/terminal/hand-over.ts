import type { Party } from '../../shared/ledger/change.ts';
import { otherParty } from '../../shared/plan/field.ts';
import type { ComputerKey } from '../agreement/keys.ts';
import { openKey } from '../agreement/keys.ts';
import { handOverLoose } from '../exchange/loose-hand-over.ts';
import type { LoosePlan } from '../exchange/loose-plan.ts';
import { dataPaths } from '../store/data-folder.ts';
import { nodeDisk } from '../store/file-system.ts';
import { type Command, EXIT, type Given, must, Refused } from './command.ts';
import { countOf, openToWrite } from './plan-files.ts';

export const handOverCommand: Command = {
	usage:
		'covalent handover plan.jbp -o out.jbp|fill-in.xlsx [--for vendor|partner] [--from vendor|partner] [--note TEXT] [--name NAME]',
	summary:
		'write a signed copy for the other side or for a colleague on one’s own, or a sheet the other side fills in with Excel; what was tried and withdrawn in the terminal is not told',
	options: {
		output: { type: 'string', short: 'o' },
		for: { type: 'string' },
		from: { type: 'string' },
		note: { type: 'string' },
		name: { type: 'string' },
	},
	files: [1, 1],
	required: ['output'],
	run: async (given, world) => {
		const output = given.option('output') ?? '';
		if (!/\.(jbp|xlsx)$/i.test(output)) throw new Refused(`${output} has to end in .jbp or .xlsx.`, EXIT.usage);
		const isSheet = /\.xlsx$/i.test(output);
		const plan = await openToWrite(given.files[0], world);
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
				...{ party, name, computer: world.computer, note: given.option('note')?.trim() ?? '' },
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
	},
};

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
