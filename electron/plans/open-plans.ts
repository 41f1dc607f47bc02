/** Plans are loaded when someone first asks for them, and stay in memory until the program ends. */
import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { EventName, Events } from '../../shared/contract.ts';
import type { Party } from '../../shared/ledger/change.ts';
import { type JournalReading, readJournal } from '../../shared/ledger/journal.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';
import { createWorkingCopy } from '../../shared/ledger/working-copy.ts';
import { labelOfEdits } from '../../shared/plan/labels.ts';
import type { ComputerKey } from '../agreement/keys.ts';
import { hashLine } from '../hash.ts';
import type { DataPaths } from '../store/data-folder.ts';
import type { Disk } from '../store/file-system.ts';
import { readJournal as readLines } from '../store/journal.ts';
import { type OpenedPlanStore, openPlanStore, type PlanStore } from '../store/plan-store.ts';
import { openPrivateStore } from '../store/private-store.ts';
import { OpenPlan } from './open-plan.ts';

export interface OpenPlansParts {
	readonly disk: Disk;
	readonly paths: DataPaths;
	readonly computer: string;
	readonly key: ComputerKey | null;
	/** True while another process owns the data folder: nothing is written. */
	readonly readOnly: boolean;
	readonly mint: () => string;
	/** For whom this computer speaks in a plan; null for a plan it does not know. */
	readonly speaksFor: (planId: string) => Party | null;
	readonly tell: <Name extends EventName>(event: Name, data: Events[Name]) => void;
	/** Something a person should know about what was found on disk. */
	readonly notify: (text: string) => void;
	/** Finishes what a crash left half done beside the ledger, before anyone asks. */
	readonly settle: (plan: OpenPlan) => Promise<void>;
	readonly onOpen: (plan: OpenPlan) => void;
	readonly onChange: (plan: OpenPlan) => void;
}

export class OpenPlans {
	readonly #parts: OpenPlansParts;
	readonly #plans = new Map<string, Promise<Result<OpenPlan>>>();

	constructor(parts: OpenPlansParts) {
		this.#parts = parts;
	}

	/** Does something with a plan, loading it first where it is not in memory yet. */
	async with<Answer>(
		planId: string,
		act: (plan: OpenPlan) => Result<Answer> | Promise<Result<Answer>>,
	): Promise<Result<Answer>> {
		const plan = await this.open(planId);
		if (plan.ok && this.#parts.readOnly) await plan.value.material.refresh();
		return plan.ok ? act(plan.value) : plan;
	}

	open(planId: string): Promise<Result<OpenPlan>> {
		const known = this.#plans.get(planId);
		if (known) return known;
		const loading = this.#load(planId).then((loaded) => {
			if (!loaded.ok) this.#plans.delete(planId);
			return loaded;
		});
		this.#plans.set(planId, loading);
		return loading;
	}

	/** What a plan says now, without keeping it in memory where nobody has opened it. Nothing is repaired or written. */
	async glance(planId: string): Promise<Result<Ledger>> {
		const known = await this.#plans.get(planId);
		if (known?.ok) return ok(known.value.visible());
		const { disk, paths } = this.#parts;
		const opened = await readPlanStore(disk, paths, planId);
		if (!opened.ok) return opened;
		const { journal, drafts } = opened.value;
		const reading = readJournal(journal.lines, drafts.lines, hashLine);
		const lastReceive = reading.lastReceive;
		const copy = createWorkingCopy({
			...{ published: reading.lines, drafts: reading.drafts, lastReceive, labelOf: labelOfEdits },
		});
		return ok(copy.visible);
	}

	/** Waits until all that was acknowledged is on disk; the sentences name what could not be saved. */
	async close(): Promise<readonly string[]> {
		const unsaved: string[] = [];
		for (const opening of this.#plans.values()) {
			const plan = await opening;
			const closed = plan.ok ? await plan.value.close() : ok();
			if (!closed.ok) unsaved.push(closed.error.message);
		}
		this.#plans.clear();
		return unsaved;
	}

	async #load(planId: string): Promise<Result<OpenPlan>> {
		const { disk, paths, readOnly, computer, key, mint, tell, notify, onChange, onOpen } = this.#parts;
		const speaksFor = this.#parts.speaksFor(planId);
		if (speaksFor === null) return fail('not-found', 'This plan is not on this computer.');
		const opened = await (readOnly ? readPlanStore(disk, paths, planId) : openPlanStore(disk, paths, { planId }));
		if (!opened.ok) return opened;
		const { store, journal, drafts } = opened.value;
		for (const damage of [...journal.damage, ...drafts.damage]) notify(damage.message);
		const reading = readJournal(journal.lines, drafts.lines, hashLine);
		for (const { message } of reading.bad) notify(message);
		// What a crash left half done is finished before anything new is written.
		if (reading.repair && !readOnly) finish(store, reading.repair);
		if (reading.setAside.length > 0)
			notify('A copy that came in was not taken in completely. Nothing of it counts; take it in again.');
		const copy = createWorkingCopy({
			published: reading.lines,
			drafts: reading.drafts,
			lastReceive: reading.lastReceive,
			labelOf: labelOfEdits,
		});
		for (const { message } of copy.badDrafts) notify(message);
		const material = await openPrivateStore(disk, paths, planId);
		if (material.damage) notify(material.damage.message);
		const plan = new OpenPlan({
			...{ planId, speaksFor, copy, store, material, computer, key, mint, tell, onChange },
			now: disk.now,
		});
		if (!readOnly) await this.#parts.settle(plan);
		onOpen(plan);
		return ok(plan);
	}
}

/** The steps stand in the store's queue in their order, before anything else. */
function finish(store: PlanStore, repair: NonNullable<JournalReading['repair']>): void {
	void store.appendJournal(repair.journal);
	if (repair.drafts !== null) void store.replaceDrafts(repair.drafts);
	void store.appendJournal(repair.journalAfter);
}

/** A plan that may be looked at and not written. */
async function readPlanStore(disk: Disk, paths: DataPaths, planId: string): Promise<Result<OpenedPlanStore>> {
	const journal = await readLines(disk, paths.journal(planId));
	if (!journal.ok) return journal;
	const drafts = await readLines(disk, paths.drafts(planId));
	if (!drafts.ok && drafts.error.code !== 'not-found') return drafts;
	const refused = () => Promise.resolve(fail('busy', 'Another window has this plan open for writing.'));
	const store: PlanStore = {
		appendJournal: refused,
		appendDrafts: refused,
		replaceDrafts: refused,
		saveState: () => ({ state: 'saved', pending: 0, message: null, at: null }),
		watch: () => () => undefined,
		retry: () => undefined,
		rescue: refused,
		close: () => Promise.resolve(ok()),
	};
	return ok({ store, journal: journal.value, drafts: drafts.ok ? drafts.value : { lines: [], damage: [] } });
}
