/** A loose plan file handed over: its own runs as their net effect, signed. */
import { ok, type Result } from '../../shared/base/result.ts';
import type { Party, PenParty, Scalar } from '../../shared/ledger/change.ts';
import { type ReducedRuns, reduceRuns } from '../../shared/ledger/reduce-runs.ts';
import { otherParty } from '../../shared/plan/field.ts';
import { labelOfEdits } from '../../shared/plan/labels.ts';
import { newestChange, planToday } from '../../shared/plan/today.ts';
import type { ComputerKey } from '../agreement/keys.ts';
import { isStaleAgreement } from '../plans/stale-agreement.ts';
import { replaceFile } from '../store/durable-file.ts';
import { nodeDisk } from '../store/file-system.ts';
import { checkHandOver, printSheetFor, signatureOf } from './hand-over.ts';
import { type LoosePlan, RUN_MARK } from './loose-plan.ts';

export interface LooseHandOver {
	/** The side that hands over. */
	readonly party: Party;
	readonly name: string;
	readonly computer: string;
	readonly note: string;
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

/** The plan's own file is written first: it has to hold the same changes as the copy that leaves. */
export async function handOverLoose(
	plan: LoosePlan,
	output: string,
	over: LooseHandOver,
): Promise<Result<HandedOverLoose>> {
	const { party, name, computer, note, key, now } = over;
	const checked = checkHandOver({ pen: { party, name }, to: otherParty(party), note });
	if (!checked.ok) return checked;
	const { net, reduced } = asNetEffect(plan, over);
	if (reduced !== plan) {
		const saved = await reduced.save();
		if (!saved.ok) return saved;
	}
	if (/\.xlsx$/i.test(output)) {
		const sheet = await writeSheet(reduced, output, over);
		if (!sheet.ok) return sheet;
		return ok({ changes: sheet.value, reduced: net.ok ? net.value.reduced : 0, fingerprint: null, warnings: [] });
	}
	const company = String(plan.ledger.record(`parties/${party}`)?.values.name ?? `the ${party}`);
	const written = await reduced.saveAs(output, signatureOf({ party, name, company, computer, note, at: now() }, key));
	if (!written.ok) return written;
	return ok({
		changes: reduced.ledger.lines().length,
		reduced: net.ok ? net.value.reduced : 0,
		fingerprint: key?.fingerprint ?? null,
		warnings: whyNot(net, key).map((why) => `${why} ${TRAVELS}`),
	});
}

/** A sheet for the other side to fill in; answers how many cells it opens. */
async function writeSheet(
	plan: LoosePlan,
	output: string,
	{ party, now, mint }: LooseHandOver,
): Promise<Result<number>> {
	const { planId, ledger } = plan;
	const { timeZone, end } = ledger.record('plan/plan')?.values ?? {};
	const text = (value: Scalar | undefined) => (typeof value === 'string' ? value : null);
	const on = planToday(now(), text(timeZone), newestChange(ledger.history()), text(end));
	const sheet = await printSheetFor({ planId, ledger, side: otherParty(party), on, at: now(), mint });
	const written = await replaceFile(nodeDisk, output, sheet.bytes, { mode: 0o644 });
	return written.ok ? ok(sheet.cells) : written;
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
	const net = reduceRuns({
		...{ lines: plan.ledger.lines(), labelOf: labelOfEdits },
		isOwn: (replica) => runs.has(replica) && !hasLeft(replica),
		publishing: {
			...{ at: `${now().toISOString().slice(0, 19)}Z`, mint, isStale: isStaleAgreement },
			origin: { computer, party, ...(key === null ? {} : { key: key.publicKey }) },
		},
	});
	return { net, reduced: net.ok && net.value.reduced > 0 ? plan.withLines(net.value.lines) : plan };
}

const TRAVELS = 'What was tried and withdrawn in this file is in its history, and travels with it.';

function whyNot(net: Result<ReducedRuns>, key: ComputerKey | null): readonly string[] {
	if (!net.ok) return [net.error.message];
	if (key === null) return ['Without the key of this computer it is not known what was written on it.'];
	return net.value.builtOn > 0 ? ['Others have built on what was written here.'] : [];
}

/** Runs of the terminal with this computer's key. What a hand-over made of them is no run any more, and stays. */
export function ownRuns({ ledger }: LoosePlan, key: ComputerKey | null): ReadonlySet<string> {
	const firsts = ledger.lines().filter(({ change }) => change.seq === 1 && change.replica.startsWith(RUN_MARK));
	const mine = firsts.filter(({ change }) => key !== null && change.key === key.publicKey);
	return new Set(mine.map(({ change }) => change.replica));
}
