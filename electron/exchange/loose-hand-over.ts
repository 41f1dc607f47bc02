/** A loose plan file handed over: its own runs as their net effect, signed. */
import { resolve } from 'node:path';
import { boundBy } from '../../shared/agreement/recorded.ts';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { Party, PenParty, Scalar } from '../../shared/ledger/change.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';
import { type ReducedRuns, reduceRuns } from '../../shared/ledger/reduce-runs.ts';
import { otherParty } from '../../shared/plan/field.ts';
import { labelOfEdits } from '../../shared/plan/labels.ts';
import { planToday } from '../../shared/plan/today.ts';
import type { Language } from '../../shared/words/languages.ts';
import type { ComputerKey } from '../agreement/keys.ts';
import { isStaleAgreement } from '../plans/stale-agreement.ts';
import { nodeDisk } from '../store/file-system.ts';
import { readLooseFile, type Stamp, writeLooseFile } from '../store/loose-file.ts';
import { checkHandOver, printSheetFor, sheetWords, signatureOf } from './hand-over.ts';
import { type LoosePlan, RUN_MARK } from './loose-plan.ts';

export interface LooseHandOver {
	/** The side that hands over. */
	readonly party: Party;
	readonly name: string;
	readonly computer: string;
	readonly note: string;
	/** Of a sheet to fill in; the plan’s own by default. */
	readonly language?: Language | undefined;
	/** Null where this computer has none that can be used: the copy leaves unsigned. */
	readonly key: ComputerKey | null;
	readonly now: () => Date;
	readonly mint: () => string;
}

export interface HandedOverLoose {
	/** In a plan file; of a sheet, the cells that are open in it. */
	readonly changes: number;
	readonly reduced: number;
	/** Of the key that signed it. */
	readonly fingerprint: string | null;
	/** What of the tried and withdrawn travels all the same, in sentences. */
	readonly warnings: readonly string[];
}

/**
 * The plan's own file has to hold the same changes as the copy that leaves, so it is written before the copy is in its
 * place; but only once the disk has taken the copy, so that one that cannot be written makes nothing of the plan.
 */
export async function handOverLoose(
	plan: LoosePlan,
	output: string,
	over: LooseHandOver,
): Promise<Result<HandedOverLoose>> {
	const { party, name, computer, note, key, now } = over;
	const checked = checkHandOver({ pen: { party, name }, to: otherParty(party), note });
	if (!checked.ok) return checked;
	const { net, reduced } = asNetEffect(plan, over);
	const isSheet = /\.xlsx$/i.test(output);
	const own = ownFile(plan, reduced);
	if (!isSheet && (await isSameFile(output, plan.path))) {
		const saved = await own.write();
		if (!saved.ok) return saved;
	}
	if (isSheet) {
		const there = await sheetToReplace(plan, output);
		if (!there.ok) return there;
		const sheet = await writeSheet(reduced, output, over, { own, there: there.value });
		if (!sheet.ok) return sheet;
		return ok({ changes: sheet.value, reduced: net.ok ? net.value.reduced : 0, fingerprint: null, warnings: [] });
	}
	const company = String(plan.ledger.record(`parties/${party}`)?.values.name ?? `the ${party}`);
	const signature = signatureOf({ party, name, company, computer, note, at: now() }, key);
	const written = own.told(await reduced.saveAs(output, signature, own.write));
	if (!written.ok) return written;
	return ok({
		changes: reduced.ledger.lines().length,
		reduced: net.ok ? net.value.reduced : 0,
		fingerprint: key?.fingerprint ?? null,
		warnings: whyNot(net, key).map((why) => `${why} ${TRAVELS}`),
	});
}

/** The plan's own file: written at most once, where anything in it became its net effect. */
interface OwnFile {
	readonly write: () => Promise<Result<undefined>>;
	/** A failure says so where the own file was written all the same. */
	readonly told: (written: Result<undefined>) => Result<undefined>;
}

function ownFile(plan: LoosePlan, reduced: LoosePlan): OwnFile {
	let isWritten = false;
	return {
		write: async () => {
			if (isWritten || reduced === plan) return ok();
			const saved = await reduced.save();
			isWritten = saved.ok;
			return saved;
		},
		told: (written) =>
			written.ok || !isWritten
				? written
				: fail(written.error.code, `${written.error.message} ${plan.path} holds its net effect all the same.`),
	};
}

async function isSameFile(one: string, other: string): Promise<boolean> {
	const real = (path: string) => nodeDisk.files.realpath(path).catch(() => resolve(path));
	return (await real(one)) === (await real(other));
}

/** What a sheet is written over: a sheet of this plan that tells nothing more than the plan does. Null where there is none. */
async function sheetToReplace({ planId, ledger }: LoosePlan, output: string): Promise<Result<Stamp | null>> {
	const there = await readLooseFile(nodeDisk, output);
	if (!there.ok) return there.error.code === 'not-found' ? ok(null) : there;
	// What reads sheets comes with the first one that is in the way.
	const { readInWorker } = await import('./reader.ts');
	const read = await readInWorker(there.value.bytes, async (id) => ok(id === planId ? ledger.lines() : null));
	const sheet = read.ok ? read.value.sheet : undefined;
	if (sheet === undefined)
		return fail('changed', `${output} is there already, is no sheet of this plan, and was not written over.`);
	if (sheet.hasMore)
		return fail(
			'changed',
			`${output} was filled in, and was not written over; take it in with covalent receive, or name another file.`,
		);
	return ok(there.value.stamp);
}

/** A sheet for the other side to fill in; answers how many cells it opens. */
async function writeSheet(
	plan: LoosePlan,
	output: string,
	{ party, now, mint, language }: LooseHandOver,
	{ own, there }: { readonly own: OwnFile; readonly there: Stamp | null },
): Promise<Result<number>> {
	const { planId, ledger } = plan;
	const { timeZone, end } = ledger.record('plan/plan')?.values ?? {};
	const text = (value: Scalar | undefined) => (typeof value === 'string' ? value : null);
	const on = planToday(now(), text(timeZone), ledger.newest, text(end));
	const words = await sheetWords(ledger, language);
	const sheet = await printSheetFor({ planId, ledger, side: otherParty(party), on, at: now(), mint, words });
	const written = await writeLooseFile(nodeDisk, output, sheet.bytes, there, { first: own.write });
	const told = own.told(written.ok ? ok() : written);
	return told.ok ? ok(sheet.cells) : told;
}

/** The plan with its own runs as their net effect, where that can be; `hasLeft` tells runs of which something is out. */
export function asNetEffect(
	plan: LoosePlan,
	{
		party,
		computer,
		key,
		now,
		mint,
	}: Pick<LooseHandOver, 'computer' | 'key' | 'now' | 'mint'> & { readonly party: PenParty },
	hasLeft: (replica: string) => boolean = () => false,
): { readonly net: Result<ReducedRuns>; readonly reduced: LoosePlan } {
	const runs = ownRuns(plan, key);
	const agreed = agreedRuns(plan.ledger);
	const net = reduceRuns({
		...{ lines: plan.ledger.lines(), labelOf: labelOfEdits },
		isOwn: (replica) => runs.has(replica) && !agreed.has(replica) && !hasLeft(replica),
		publishing: {
			...{ at: `${now().toISOString().slice(0, 19)}Z`, mint, isStale: isStaleAgreement },
			origin: { computer, party, ...(key === null ? {} : { key: key.publicKey }) },
		},
	});
	return { net, reduced: net.ok && net.value.reduced > 0 ? plan.withLines(net.value.lines) : plan };
}

/** Runs that a recorded agreement names, or stands on: written anew they would not be what was agreed to. */
function agreedRuns(ledger: Ledger): ReadonlySet<string> {
	const bound = boundBy(ledger);
	if (bound.length === 0) return new Set();
	const below = ledger.history().filter(({ id }) => ledger.covers(bound, id));
	return new Set(below.map(({ change }) => change.replica));
}

const TRAVELS = 'What was tried and withdrawn in this file is in its history, and travels with it.';

/** Why what was tried and withdrawn here travels all the same, in sentences. */
export function whyNot(net: Result<ReducedRuns>, key: ComputerKey | null): readonly string[] {
	if (!net.ok) return [net.error.message];
	if (key === null) return ['Without the key of this computer it is not known what was written on it.'];
	return [
		...(net.value.builtOn > 0 ? ['Others have built on what was written here.'] : []),
		...(net.value.waiting > 0
			? ['Some of what was written here waits for other changes, or for a fork to be admitted.']
			: []),
	];
}

/** Runs of the terminal with this computer's key. What a hand-over made of them is no run any more, and stays. */
export function ownRuns({ ledger }: LoosePlan, key: ComputerKey | null): ReadonlySet<string> {
	const firsts = ledger.lines().filter(({ change }) => change.seq === 1 && change.replica.startsWith(RUN_MARK));
	const mine = firsts.filter(({ change }) => key !== null && change.key === key.publicKey);
	return new Set(mine.map(({ change }) => change.replica));
}
