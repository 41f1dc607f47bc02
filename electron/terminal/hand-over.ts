import type { Party } from '../../shared/ledger/change.ts';
import { otherParty } from '../../shared/plan/field.ts';
import type { ComputerKey } from '../agreement/keys.ts';
import { openKey } from '../agreement/keys.ts';
import { handOverLoose } from '../exchange/loose-hand-over.ts';
import { type LoosePlan, RUN_MARK } from '../exchange/loose-plan.ts';
import { dataPaths } from '../store/data-folder.ts';
import { nodeDisk } from '../store/file-system.ts';
import { type Command, EXIT, type Given, must, Refused } from './command.ts';
import { countOf, openToWrite } from './plan-files.ts';

export const handOverCommand: Command = {
	usage: 'covalent handover plan.jbp -o out.jbp|fill-in.xlsx [--for vendor|partner] [--note TEXT] [--name NAME]',
	summary:
		'write a signed copy for the other side, or a sheet it fills in with Excel; what was tried and withdrawn in the terminal is not told',
	options: {
		output: { type: 'string', short: 'o' },
		for: { type: 'string' },
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
		const party = sideOf(given, plan, key.ok ? key.value : null);
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
				: `${output}: ${countOf(over.changes, 'change')}${over.fingerprint === null ? ', not signed' : `, signed with ${over.fingerprint}`}.`,
			...(over.reduced > 0 ? [`${countOf(over.reduced, 'change')} of this file left as their net effect.`] : []),
			...over.warnings,
			...(key.ok ? [] : [key.error.message]),
		].join('\n');
		return { text, json: { planId: plan.planId, file: output, from: party, name, ...over } };
	},
};

/** Who hands over: the side that `--for` leaves, or the one that wrote here last. */
function sideOf(given: Given, plan: LoosePlan, key: ComputerKey | null): Party {
	const to = given.option('for');
	if (to !== undefined && to !== 'vendor' && to !== 'partner')
		throw new Refused(`--for is vendor or partner, not “${to}”.`, EXIT.usage);
	if (to !== undefined) return to === 'vendor' ? 'partner' : 'vendor';
	const mine = plan.ledger
		.lines()
		.findLast(({ change }) => change.replica.startsWith(RUN_MARK) && change.key === key?.publicKey && key !== null);
	const side = mine?.change.party;
	if (side === 'vendor' || side === 'partner') return side;
	throw new Refused('Say for which side the copy is with --for vendor or --for partner.', EXIT.usage);
}

function lastName(plan: LoosePlan, party: Party): string | null {
	const written = plan.ledger.history().findLast(({ change }) => change.pen.party === party);
	return written?.change.pen.name ?? null;
}
