import { asAgreed } from '../../shared/agreement/as-agreed.ts';
import { prepareAgreement } from '../../shared/agreement/prepare.ts';
import { standingOf } from '../../shared/agreement/standing.ts';
import type { Statement } from '../../shared/agreement/statement.ts';
import { inGroups } from '../../shared/agreement/terms.ts';
import type { AgreementView, Signed } from '../../shared/contract/agreement.ts';
import type { Party } from '../../shared/ledger/change.ts';
import { PARTIES } from '../../shared/plan/field.ts';
import { openKey } from '../agreement/keys.ts';
import { isSignedBy } from '../agreement/sign.ts';
import { verifyAgreement } from '../agreement/verify.ts';
import type { LoosePlan } from '../exchange/loose-plan.ts';
import { keysKnownTo } from '../exchange/loose-receive.ts';
import { dataPaths } from '../store/data-paths.ts';
import { nodeDisk } from '../store/file-system.ts';
import { VERSION } from '../version.ts';
import { type Command, EXIT, type Given, must, Refused, type World } from './command.ts';
import { countOf, dayOf, oneLine, openPlan, openToWrite, table } from './plan-files.ts';

export const agreeCommand: Command = {
	usage:
		'covalent agree plan.jbp --party vendor|partner --name NAME --role ROLE [--witness NAME] [--afresh] [--on DATE]',
	summary:
		'record one side’s agreement to the text as it stands, or to exactly what the other side agreed to; --afresh leaves that aside',
	options: {
		party: { type: 'string' },
		name: { type: 'string' },
		role: { type: 'string' },
		witness: { type: 'string' },
		afresh: { type: 'boolean' },
		on: { type: 'string' },
	},
	files: [1, 1],
	required: ['party', 'name', 'role'],
	run: async (given, world) => {
		const party = partyOf(given);
		const plan = await openToWrite(given.files[0], world);
		const key = must(await openKey(nodeDisk, dataPaths(world.dataFolder)));
		const { statement, edits } = must(
			prepareAgreement({
				...{ ledger: plan.ledger, planId: plan.planId, party, isSignedBy },
				...{ name: given.option('name') ?? '', role: given.option('role') ?? '' },
				...{ witness: given.option('witness') ?? null, afresh: given.flag('afresh') },
				...{ computer: world.computer, key: key.publicKey, sign: key.sign, app: VERSION, id: world.mint() },
				...{ at: `${world.now().toISOString().slice(0, 19)}Z`, on: dayOf(given, plan.ledger, world) },
			}),
		);
		must(plan.act({ party, name: statement.name }, edits));
		must(await plan.save());
		const view = await verified(plan, given, world);
		return { text: agreedWords(statement, view), json: { recorded: recordedJson(statement), ...view } };
	},
};

export const verifyCommand: Command = {
	usage: 'covalent verify plan.jbp [--version N] [-o as-agreed.jbp] [--on DATE] [--json]',
	summary:
		'whether both sides agreed to the same text, who, how, and what has changed since; ends with code 3 where not. -o writes the plan as it was agreed to, the newest version or another',
	options: { on: { type: 'string' }, version: { type: 'string' }, output: { type: 'string', short: 'o' } },
	files: [1, 1],
	run: async (given, world) => {
		const plan = await openPlan(given.files[0], world);
		const view = await verified(plan, given, world);
		const written = await writeVersion(plan, given, world);
		const outcome = { text: [verifiedWords(view), ...(written === null ? [] : [written])].join('\n'), json: view };
		return view.agreed ? outcome : { ...outcome, attention: true };
	},
};

/** The plan as it was agreed to, as a file of its own: it opens and exports as any plan. Null where none is asked for. */
async function writeVersion(plan: LoosePlan, given: Given, world: World): Promise<string | null> {
	const { ledger, planId, path } = plan;
	const output = given.option('output');
	if (output === undefined) return null;
	const { versions } = standingOf({ ledger, planId, isSignedBy, on: dayOf(given, ledger, world) });
	const wanted = given.option('version') ?? String(versions.length);
	const version = versions.find((one) => String(one.version) === wanted);
	const then = version === undefined ? null : asAgreed(ledger, version);
	if (version === undefined || then === null)
		throw new Refused(`${path} has no agreed version ${wanted}; it has ${versions.length}.`, EXIT.failed);
	must(await plan.withLines(then.lines()).saveAs(output));
	return `${output}: the plan as it was agreed to, version ${version.version}.`;
}

async function verified(plan: LoosePlan, given: Given, world: World): Promise<AgreementView> {
	const { ledger, planId } = plan;
	return verifyAgreement({ ledger, planId, on: dayOf(given, ledger, world) }, await keysKnownTo(planId, world));
}

function partyOf(given: Given): Party {
	const party = given.option('party');
	if (party === 'vendor' || party === 'partner') return party;
	throw new Refused(`--party is vendor or partner, not “${party ?? ''}”.`, EXIT.usage);
}

function recordedJson({ party, name, role, how, witness, fingerprint, answers, open }: Statement) {
	return { party, name, role, how, witness, fingerprint: inGroups(fingerprint), answers: answers !== null, open };
}

function agreedWords(
	{ company, name, role, how, witness, fingerprint, answers, open }: Statement,
	view: AgreementView,
) {
	const text = answers === null ? 'the text as it stands' : 'exactly the text the other side agreed to';
	const where = how === 'in the room' ? ` in the room, witnessed by ${witness},` : '';
	// Of an amendment the version that both sides agreed to before says nothing.
	const isBoth = view.fingerprint === inGroups(fingerprint) && PARTIES.every((side) => view.parties[side].agreed);
	return [
		`${oneLine(name)} (${oneLine(role)}) agrees for ${company}${where} to ${text}: ${inGroups(fingerprint)}.`,
		...(open > 0
			? [`${countOf(open, 'item is', 'items are')} open and agreed with; covalent readiness lists them.`]
			: []),
		isBoth ? 'Both sides have agreed to it.' : 'The other side has not agreed to it yet.',
		...view.alarms,
		view.proves.doesNot,
	].join('\n');
}

function verifiedWords(view: AgreementView): string {
	const { agreed, fingerprint, parties, changedSince, life, proposed, alarms, doubts, proves } = view;
	const heading = agreed
		? `Agreed: both sides name ${fingerprint}.`
		: fingerprint === null
			? 'Not agreed: nobody has recorded an agreement.'
			: alarms.length > 0
				? 'Not agreed until the keys below have been compared.'
				: `Not agreed: only one side has agreed to ${fingerprint}.`;
	const rows = PARTIES.map((side) => [side, ...signedWords(parties[side])]);
	return [
		heading,
		...(fingerprint === null ? [] : [table(rows)]),
		...(changedSince > 0
			? [`${countOf(changedSince, 'term reads', 'terms read')} otherwise today: an amendment nobody has agreed to yet.`]
			: []),
		...(agreed && proposed !== null
			? [`One side has agreed to a newer text, ${proposed.fingerprint}, which awaits the other.`]
			: []),
		...(fingerprint === null ? [] : [`The plan is ${life === 'draft' ? 'a draft' : life}.`]),
		...alarms,
		...doubts,
		`${proves.does} ${proves.doesNot}`,
	].join('\n');
}

function signedWords(signed: Signed): readonly string[] {
	if (!signed.agreed) return ['has not agreed'];
	const { name, role, company, how, witness, computer, at, key, trust } = signed;
	const where = how === 'in the room' ? `in the room on ${computer}, witnessed by ${witness}` : `on ${computer}`;
	return [`${name}, ${role}, ${company}`, where, at, `key ${key} (${trust})`];
}
