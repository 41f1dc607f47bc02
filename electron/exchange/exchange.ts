/** How a plan travels between two companies as a file: handed over, looked at, taken in, taken back, settled. */

import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { ExchangeState, HandOverPreview, Reader, ReceiveReport } from '../../shared/contract/exchange.ts';
import type { ExportJob } from '../../shared/contract/export.ts';
import type { Party, Pen } from '../../shared/ledger/change.ts';
import { forkAlarms } from '../../shared/plan/arrival.ts';
import { checkPen } from '../../shared/plan/check-edits.ts';
import { conflictsIn } from '../../shared/plan/conflicts.ts';
import type { Taking } from '../../shared/plan/filled-in/sheet-change.ts';
import { say } from '../../shared/words/spoken.ts';
import { keyCards, openAlarms, rememberKeys } from '../agreement/trust.ts';
import { fileName } from '../plans/export-name.ts';
import type { Exports } from '../plans/exports.ts';
import type { Library } from '../plans/library.ts';
import { isLost } from '../plans/lost-plan.ts';
import type { OpenPlan } from '../plans/open-plan.ts';
import type { OpenPlans } from '../plans/open-plans.ts';
import type { ExchangeFile, KeptEntry } from '../store/exchange-file.ts';
import { forgottenAlarms, keysKnown } from './forgotten-keys.ts';
import { checkHandOver, copyOf, type HandOver, previewOf, sheetOf, sheetWords } from './hand-over.ts';
import type { LiveAccount } from './live-parts.ts';
import { entriesOf, type Memory, receivedBy } from './memory.ts';
import { compareKey, keysOf, lookAtKeys, ownKey } from './plan-keys.ts';
import { readInWorker } from './reader.ts';
import { judgeAgain, keysIn, linesTaken, reportOf, senderOf } from './receive.ts';
import { type KeptFile, Received } from './received.ts';
import { admitFork, settleAll } from './settle.ts';

export interface ExchangeParts {
	readonly plans: OpenPlans;
	readonly library: Library;
	readonly exports: Exports;
	readonly memory: Memory;
	readonly now: () => Date;
	readonly mint: () => string;
	readonly notify: (text: string) => void;
	/** Tells the windows that something left, came in, was compared or settled. */
	readonly tell: (planId: string) => void;
}

/** A plan file as text, or an Excel sheet as base64. */
export type Content = { readonly text: string } | { readonly base64: string };

export interface Acceptance {
	/** Of the report. */
	readonly id: string;
	/** Who takes it in. */
	readonly name: string;
	readonly speaksFor?: Party | undefined;
}

const noSheet = () =>
	fail('invalid', say('A sheet to fill in is made for the other side. A colleague gets a copy of the plan (.jbp).'));

export class Exchange {
	readonly #parts: ExchangeParts;
	readonly #received = new Received();

	constructor(parts: ExchangeParts) {
		this.#parts = parts;
	}

	async state(plan: OpenPlan): Promise<Result<ExchangeState>> {
		const data = (await this.#parts.memory.of(plan.planId)).data();
		const own = ownKey(plan);
		const keys = keysKnown(data, keysOf(plan), own);
		const forks = forkAlarms(plan.traffic.published());
		return ok({
			entries: entriesOf(data),
			keys: keyCards(keys, own, this.#at()),
			alarms: [
				...forgottenAlarms(data),
				...openAlarms(keys, own),
				...forks.map((fork) => ({ kind: 'fork' as const, ...fork })),
			],
			canTakeBack: receivedBy(data, plan.traffic.takenLast()) !== null,
			unsent: plan.traffic.preview().lines.reduce((sum, { change }) => sum + change.edits.length, 0),
		});
	}

	async preview(plan: OpenPlan, reader: Reader): Promise<Result<HandOverPreview>> {
		return ok(previewOf(plan, (await this.#parts.memory.of(plan.planId)).data(), reader));
	}

	/** Nothing is published before the place has taken the whole copy; it is remembered once it is there. */
	async handOver(plan: OpenPlan, over: HandOver & { readonly as: 'jbp' | 'xlsx' }): Promise<Result<ExportJob>> {
		const checked = checkHandOver(over);
		if (!checked.ok) return checked;
		if (over.as === 'xlsx') return over.for === 'colleague' ? noSheet() : this.#handOverSheet(plan, over);
		const name = `${fileName(plan.title())}.jbp`;
		return this.#parts.exports.copy(name, async () => {
			const memory = await this.#parts.memory.of(plan.planId);
			const { changed: changes } = previewOf(plan, memory.data(), over.for);
			const leaving = plan.traffic.leaving();
			const told = over.for === 'colleague' ? {} : { heads: [...leaving.ledger.heads()] };
			const entry: KeptEntry = { ...this.#sent(over), name, changes, ...told };
			return ok({
				bytes: copyOf(plan, over, leaving),
				publish: leaving.publish,
				left: () => this.#remember(plan.planId, entry),
			});
		});
	}

	/** A sheet tells its reader a part of the plan only, so it says nothing of what the other side knows. */
	async #handOverSheet(plan: OpenPlan, over: HandOver): Promise<Result<ExportJob>> {
		const words = await sheetWords(plan.visible(), over.language);
		const name = words.say('{plan} to fill in.xlsx', { plan: fileName(plan.title()) });
		return this.#parts.exports.copy(name, async () => {
			const leaving = plan.traffic.leaving();
			const { bytes, cells: changes } = await sheetOf(plan, leaving, this.#parts.mint, words);
			const entry: KeptEntry = { ...this.#sent(over), name, changes };
			return ok({ bytes, publish: leaving.publish, left: () => this.#remember(plan.planId, entry) });
		});
	}

	#sent({ to, note, for: reader }: HandOver): Pick<KeptEntry, 'kind' | 'at' | 'with' | 'note' | 'for'> {
		return { kind: 'sent', at: this.#at(), with: to, note, for: reader };
	}

	/** Reads a file in a worker under limits. Nothing is taken over. */
	async look(name: string, content: Content): Promise<Result<ReceiveReport>> {
		const bytes = 'text' in content ? content.text : Buffer.from(content.base64, 'base64');
		const here: { plan: OpenPlan | null; heads: readonly string[] } = { plan: null, heads: [] };
		const read = await readInWorker(bytes, async (planId) => {
			const known = await this.#known(planId);
			if (!known.ok) return known;
			here.plan = known.value;
			here.heads = here.plan?.visible().heads() ?? [];
			return ok(here.plan?.traffic.everything() ?? null);
		});
		if (!read.ok) return read;
		const data = (await this.#parts.memory.of(read.value.planId)).data();
		const own = here.plan && ownKey(here.plan);
		const seen = keysKnown(data, here.plan === null ? [] : keysOf(here.plan), own);
		const alarms = forgottenAlarms(data);
		const report = reportOf(name, read.value, { seen, alarms, own, known: here.plan !== null, now: this.#at() });
		this.#received.keep(report.id, { name, read: read.value, judgedAt: here.heads });
		return ok(report);
	}

	putAside(id: string): Result<undefined> {
		this.#received.forget(id);
		return ok();
	}

	async accept({
		id,
		name,
		speaksFor,
	}: Acceptance): Promise<Result<{ readonly planId: string; readonly conflicts: number }>> {
		const named = checkPen({ party: 'joint', name });
		if (!named.ok) return named;
		const file = this.#received.take(id);
		if (file === null) return fail('not-found', say('This file was put aside; open it again to take it in.'));
		const taken = await this.#takeIn(file, name, speaksFor);
		if (!taken.ok) this.#received.keep(id, file);
		return taken;
	}

	async #takeIn(
		file: KeptFile,
		name: string,
		speaksFor: Party | undefined,
	): Promise<Result<{ readonly planId: string; readonly conflicts: number }>> {
		const { library } = this.#parts;
		const { planId, arrival } = file.read;
		const side = library.speaksFor(planId) ?? speaksFor;
		if (side === undefined) return fail('invalid', say('Say for which side this computer speaks in this plan.'));
		const known = await this.#known(planId);
		if (!known.ok) return known;
		const isMoved = known.value !== null && known.value.visible().heads().join() !== file.judgedAt.join();
		const judged = known.value !== null && isMoved ? judgeAgain(known.value, file.read) : ok();
		if (!judged.ok) return judged;
		const lines = linesTaken(file.read, this.#taking(name, side, known.value));
		const entered = await library.enter(planId, side, lines);
		if (!entered.ok) return entered;
		const isNews = arrival.fresh.length > 0;
		// A plan that this very file brought is not taken back: there would be nothing left of it.
		const act = known.value !== null && isNews ? entered.value.act : undefined;
		await this.#rememberReceived(file, side, act);
		const plan = await this.#parts.plans.open(planId);
		return plan.ok ? ok({ planId, conflicts: conflictsIn(plan.value.visible()).length }) : plan;
	}

	/** Who takes a sheet in: its changes are written on this computer, with the other side’s pen. */
	#taking(name: string, party: Party, plan: OpenPlan | null): Omit<Taking, 'side' | 'company'> {
		const [computer, key] = [plan?.computer ?? '', plan?.key?.publicKey];
		return { name, computer, party, key, at: `${this.#at().slice(0, 19)}Z`, mint: this.#parts.mint };
	}

	/** A live session is over: what it carried left and came in like a copy, and its keys were seen. */
	async liveEnded(planId: string, { with: names, sent, taken, heads, isAmongUs }: LiveAccount): Promise<void> {
		const plan = await this.#parts.plans.open(planId);
		if (!plan.ok || (heads.length === 0 && !isAmongUs)) return;
		const told = isAmongUs ? { for: 'colleague' as const } : { heads: [...heads] };
		const about = { at: this.#at(), with: names.join(', '), name: 'Live session', note: '', ...told };
		const seen = (data: ExchangeFile): ExchangeFile => ({
			...data,
			keys: rememberKeys(data.keys, keysOf(plan.value), ownKey(plan.value), about.at),
		});
		if (sent > 0) await this.#remember(planId, { ...about, kind: 'sent', changes: sent }, seen);
		if (taken > 0) await this.#remember(planId, { ...about, kind: 'received', changes: taken }, seen);
	}

	/** Takes the latest copy that came in back as one step. */
	async takeBack(plan: OpenPlan): Promise<Result<undefined>> {
		const store = await this.#parts.memory.of(plan.planId);
		const entry = receivedBy(store.data(), plan.traffic.takenLast());
		if (entry === null)
			return fail(
				'invalid',
				say('A copy that came in can be taken back only until the next edit; this one no longer can.'),
			);
		const taken = await plan.traffic.unaccept();
		if (!taken.ok) return taken;
		const { heads: _heads, ...about } = entry;
		await this.#remember(plan.planId, { ...about, kind: 'taken back', at: this.#at() });
		return ok();
	}

	async settleAll(plan: OpenPlan, pen: Pen, base: number, keep: Party) {
		const settled = await settleAll(plan, pen, base, keep);
		this.#parts.tell(plan.planId);
		return settled;
	}

	async admitFork(plan: OpenPlan, pen: Pen, replica: string, seq: number): Promise<Result<undefined>> {
		const admitted = await admitFork(plan, pen, replica, seq);
		this.#parts.tell(plan.planId);
		return admitted;
	}

	/** A person has compared the fingerprint with the other side. */
	async compareKey(plan: OpenPlan, fingerprint: string): Promise<Result<undefined>> {
		const saved = await compareKey(await this.#parts.memory.of(plan.planId), plan, fingerprint);
		this.#parts.tell(plan.planId);
		return saved;
	}

	/** The list of keys was damaged, and a person has looked at what is known of them: the alarm ends. */
	async lookedAtKeys(plan: OpenPlan, compared: readonly string[]): Promise<Result<undefined>> {
		const saved = await lookAtKeys(await this.#parts.memory.of(plan.planId), plan, compared);
		this.#parts.tell(plan.planId);
		return saved;
	}

	/** Null for a plan that is new here. */
	async #known(planId: string): Promise<Result<OpenPlan | null>> {
		const named = this.#parts.library.checkName(planId);
		if (!named.ok) return named;
		if (this.#parts.library.speaksFor(planId) === null) return ok(null);
		const plan = await this.#parts.plans.open(planId);
		if (!plan.ok && isLost(plan.error)) return ok(null);
		// A crash may have left a plan entered of which nothing came in.
		return plan.ok && plan.value.visible().size === 0 ? ok(null) : plan;
	}

	async #rememberReceived({ name, read }: KeptFile, side: Party, act: string | undefined): Promise<void> {
		const { planId, arrival, letter, heads, sheet } = read;
		const entry: KeptEntry = {
			...{ kind: 'received', at: this.#at(), with: senderOf(read, side), name },
			...{ changes: arrival.changes, note: letter?.note ?? '' },
			// What a colleague knows the other side need not know.
			...(letter?.party === side ? { for: 'colleague' } : sheet === undefined ? { heads: [...heads] } : {}),
			...(act === undefined ? {} : { act }),
		};
		const plan = await this.#parts.plans.open(planId);
		const own = plan.ok ? ownKey(plan.value) : null;
		const at = this.#at();
		await this.#remember(planId, entry, (data) => ({ ...data, keys: rememberKeys(data.keys, keysIn(read), own, at) }));
	}

	/** What left or came in has done so: where that cannot be noted, a person is told, and it stands. */
	async #remember(
		planId: string,
		entry: KeptEntry,
		also: (data: ExchangeFile) => ExchangeFile = (data) => data,
	): Promise<void> {
		const { memory, library, notify, tell } = this.#parts;
		const store = await memory.of(planId);
		const saved = await store.update((data) => also({ ...data, entries: [...data.entries, entry] }));
		if (!saved.ok) notify(say('The list of copies could not be kept. {reason}', { reason: saved.error.message }));
		if (entry.kind !== 'taken back')
			await library.exchanged(planId, { how: entry.kind, at: entry.at, with: entry.with });
		tell(planId);
	}

	#at(): string {
		return this.#parts.now().toISOString();
	}
}
