/** Plans are loaded when someone first asks for them, and stay in memory until the program ends. */

import { dirname } from 'node:path';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { NextStep } from '../../shared/contract/app.ts';
import type { EventName, Events } from '../../shared/contract.ts';
import { type JournalReading, readJournal } from '../../shared/ledger/journal.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';
import { createWorkingCopy } from '../../shared/ledger/working-copy.ts';
import { labelOfEdits } from '../../shared/plan/labels.ts';
import { say } from '../../shared/words/spoken.ts';
import type { ComputerKey } from '../agreement/keys.ts';
import { hashLine } from '../hash.ts';
import type { DataPaths } from '../store/data-paths.ts';
import type { Disk } from '../store/file-system.ts';
import { readJournal as readLines } from '../store/journal.ts';
import { type OpenedPlanStore, openPlanStore, type PlanStore } from '../store/plan-store.ts';
import { openPrivateStore } from '../store/private-store.ts';
import { runningSessions } from '../store/running-sessions.ts';
import type { PlanEntry } from '../store/workspace-file.ts';
import { lostPlan } from './lost-plan.ts';
import { OpenPlan } from './open-plan.ts';
import { clockSetBack, damaged, halfTaken, type Trouble, unreadableLines, writtenAnew } from './trouble-words.ts';

export interface OpenPlansParts {
	readonly disk: Disk;
	readonly paths: DataPaths;
	readonly computer: string;
	readonly key: ComputerKey | null;
	/** True while another process owns the data folder: nothing is written. */
	readonly readOnly: boolean;
	readonly mint: () => string;
	readonly tell: <Name extends EventName>(event: Name, data: Events[Name]) => void;
	/** Something a person should know about what was found on disk. */
	readonly notify: (text: string, next?: NextStep | null) => void;
	/** What the list says of a plan. */
	readonly listed: (planId: string) => PlanEntry | null;
	/** Finishes what a crash left half done beside the ledger, before anyone asks. */
	readonly settle: (plan: OpenPlan) => Promise<void>;
	/** The title of another plan whose session runs. */
	readonly sessionElsewhere: (plan: OpenPlan) => string | null;
	readonly onOpen: (plan: OpenPlan) => void;
	readonly onChange: (plan: OpenPlan) => void;
}

export class OpenPlans {
	readonly #parts: OpenPlansParts;
	readonly #plans = new Map<string, Promise<Result<OpenPlan>>>();
	/** The sessions of the process that owns the data, as they were looked at last, for one that does not. */
	#ownersSessions: ReadonlyMap<string, string> = new Map();

	constructor(parts: OpenPlansParts) {
		this.#parts = parts;
	}

	/** Does something with a plan, loading it first where it is not in memory yet. */
	async with<Answer>(
		planId: string,
		act: (plan: OpenPlan) => Result<Answer> | Promise<Result<Answer>>,
	): Promise<Result<Answer>> {
		const plan = await this.open(planId);
		if (plan.ok && this.#parts.readOnly) await this.#lookAgain(plan.value);
		return plan.ok ? act(plan.value) : plan;
	}

	/** `asNew` opens a plan of which nothing is left as an empty one: something is about to come in. */
	open(planId: string, asNew = false): Promise<Result<OpenPlan>> {
		const known = this.#plans.get(planId);
		if (known) return known;
		const loading = this.#load(planId, asNew).then((loaded) => {
			if (!loaded.ok) this.#plans.delete(planId);
			return loaded;
		});
		this.#plans.set(planId, loading);
		return loading;
	}

	/** A session runs, or rests again: beside it nothing private of another plan is shown. */
	tellSessions(): void {
		for (const opening of this.#plans.values())
			void opening.then((plan) => {
				if (plan.ok) plan.value.tellSessionElsewhere();
			});
	}

	/** What a plan says now, without keeping it in memory where nobody has opened it. Nothing is repaired or written. */
	async glance(planId: string): Promise<Result<Ledger>> {
		const known = await this.#plans.get(planId);
		if (known?.ok) return ok(known.value.visible());
		const { disk, paths } = this.#parts;
		const opened = await readPlanStore(disk, paths, planId);
		const isKnown = (this.#parts.listed(planId)?.card?.changedAt ?? null) !== null;
		if (!opened.ok)
			return isKnown && opened.error.code === 'not-found' ? lostPlan(dirname(paths.journal(planId))) : opened;
		const { journal, drafts } = opened.value;
		const reading = readJournal(journal.lines, drafts.lines, hashLine);
		if (isKnown && reading.lines.length === 0) return lostPlan(dirname(paths.journal(planId)));
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

	/** The process that owns the data may have begun a session since, of this plan or of another. */
	async #lookAgain(plan: OpenPlan): Promise<void> {
		const { disk, paths } = this.#parts;
		this.#ownersSessions = await runningSessions(disk, paths);
		await plan.material.refresh();
	}

	#sessionElsewhere(plan: OpenPlan): string | null {
		const { readOnly, listed, sessionElsewhere } = this.#parts;
		if (!readOnly) return sessionElsewhere(plan);
		const other = [...this.#ownersSessions].find(([planId]) => planId !== plan.planId);
		return other === undefined ? null : (listed(other[0])?.title ?? other[1]);
	}

	async #load(planId: string, asNew: boolean): Promise<Result<OpenPlan>> {
		const { disk, paths, readOnly, computer, key, mint, tell, notify, onChange, onOpen } = this.#parts;
		const entry = this.#parts.listed(planId);
		if (entry === null) return fail('not-found', say('This plan is not on this computer.'));
		const { speaksFor } = entry;
		const about = () => ({ planId, title: this.#parts.listed(planId)?.title ?? '' });
		const trouble = ({ text, next }: Trouble) => notify(text, next);
		const opened = await (readOnly
			? readPlanStore(disk, paths, planId)
			: openPlanStore(disk, paths, { planId, onWrittenAnew: () => trouble(writtenAnew(about())) }));
		if (!opened.ok) return opened;
		const { store, journal, drafts } = opened.value;
		const reading = readJournal(journal.lines, drafts.lines, hashLine);
		if (reading.bad.length > 0)
			trouble(
				unreadableLines(
					about(),
					reading.bad.map(({ message }) => message),
				),
			);
		if (!asNew && reading.lines.length === 0 && (entry.card?.changedAt ?? null) !== null) {
			for (const damage of [...journal.damage, ...drafts.damage]) trouble(damaged(about(), damage, 0));
			await store.close();
			return lostPlan(dirname(paths.journal(planId)));
		}
		// What a crash left half done is finished before anything new is written.
		if (reading.repair && !readOnly) finish(store, reading.repair);
		if (reading.setAside.length > 0) trouble(halfTaken(about()));
		const copy = createWorkingCopy({
			published: reading.lines,
			drafts: reading.drafts,
			lastReceive: reading.lastReceive,
			labelOf: labelOfEdits,
		});
		const stuck = copy.visible.waiting().length;
		for (const damage of [...journal.damage, ...drafts.damage]) trouble(damaged(about(), damage, stuck));
		for (const { message } of copy.badDrafts) notify(message);
		const clock = clockSetBack(about(), entry.openedAt, disk.now());
		if (clock !== null) trouble(clock);
		const material = await openPrivateStore(disk, paths, planId);
		if (material.damage) notify(material.damage.message);
		const plan: OpenPlan = new OpenPlan({
			...{ planId, speaksFor, copy, store, material, computer, key, mint, tell, onChange },
			now: disk.now,
			sessionElsewhere: () => this.#sessionElsewhere(plan),
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
	const refused = () => Promise.resolve(fail('busy', say('Another window has this plan open for writing.')));
	const store: PlanStore = {
		appendJournal: refused,
		appendDrafts: refused,
		replaceDrafts: refused,
		saveState: () => ({ state: 'saved', pending: 0, message: null, at: null }),
		watch: () => () => undefined,
		retry: () => undefined,
		rescue: refused,
		content: () => ({ journal: journal.value.lines, drafts: drafts.ok ? drafts.value.lines : [] }),
		close: () => Promise.resolve(ok()),
	};
	return ok({ store, journal: journal.value, drafts: drafts.ok ? drafts.value : { lines: [], damage: [] } });
}
