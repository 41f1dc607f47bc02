/** What every plan of this computer needs next: kept as it was read, and read anew once a day without being opened. */

import { type Day, dayInZone } from '../../shared/base/dates.ts';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { Turns } from '../../shared/base/turns.ts';
import type { PlanStanding, Portfolio } from '../../shared/contract/portfolio.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';
import { say } from '../../shared/words/spoken.ts';
import type { KnownKeys } from '../agreement/verify.ts';
import type { KeptStanding, PortfolioStore } from '../store/portfolio-store.ts';
import type { WorkspaceStore } from '../store/workspace-store.ts';
import { todayIn, zoneIn } from './frame.ts';
import { standingOfPlan } from './standing-of-plan.ts';

export interface PortfolioParts {
	readonly store: PortfolioStore;
	readonly workspace: WorkspaceStore;
	readonly isReadOnly: boolean;
	/** The plan as it lies on the disk or is open here; it does not stay in memory for this. */
	readonly glance: (planId: string) => Promise<Result<Ledger>>;
	readonly keysOf: (planId: string) => Promise<KnownKeys>;
	readonly now: () => Date;
	readonly tell: (portfolio: Portfolio) => void;
	readonly log: (text: string) => void;
}

/** More of one plan are not told to the windows, and not kept: paper alone has room for all. */
const MOST_NEEDS = 8;
/** So often the windows hear what has been read, and so long the list waits for more before it is written. */
const TELL_MS = 300;
const SAVE_MS = 2_000;

export class PortfolioService {
	readonly #parts: PortfolioParts;
	readonly #standings: Map<string, PlanStanding>;
	readonly #unreadable = new Map<string, string>();
	/** Of each plan that has been read since this program began. */
	readonly #allNeeds = new Map<string, PlanStanding['needs']>();
	/** Read since this program began, and on which day of its own time zone: a plan’s day turns by that. */
	readonly #readOn = new Map<string, { readonly zone: string | null; readonly day: Day }>();
	#reading: Promise<void> | null = null;
	#toRead = 0;
	#fresh: PlanStanding[] = [];
	#saving: NodeJS.Timeout | null = null;
	readonly #writes = new Turns();
	#isClosed = false;

	constructor(parts: PortfolioParts) {
		this.#parts = parts;
		this.#standings = new Map(parts.store.standings.map((standing) => [standing.planId, standing]));
	}

	/** At once what is known; the rest is told as it is read. */
	read(): Portfolio {
		this.#catchUp();
		const here = new Set(this.#planIds());
		const standings = [...this.#standings.values()].filter(({ planId }) => here.has(planId));
		return { standings, toRead: this.#toRead, unreadable: this.#listUnreadable() };
	}

	/** Everything that is known of every plan, once all have been read today. */
	async whole(): Promise<Portfolio> {
		this.#catchUp();
		await this.#reading;
		const read = this.read();
		const standings = read.standings.map((standing) => {
			const needs = this.#allNeeds.get(standing.planId);
			return needs === undefined ? standing : { ...standing, needs };
		});
		return { ...read, standings };
	}

	/** An open plan has changed. */
	async refresh(planId: string, ledger: Ledger): Promise<void> {
		await this.#take(planId, ledger);
		this.#tell();
	}

	async close(): Promise<void> {
		this.#isClosed = true;
		await this.#reading;
		if (this.#saving !== null) {
			clearTimeout(this.#saving);
			this.#save();
		}
		await this.#writes.over();
	}

	#planIds(): readonly string[] {
		return this.#parts.workspace.data().plans.map(({ planId }) => planId);
	}

	#catchUp(): void {
		if (this.#reading !== null) return;
		const now = this.#parts.now();
		const stale = this.#planIds().filter((planId) => {
			const read = this.#readOn.get(planId);
			return read === undefined || dayInZone(now, read.zone) !== read.day;
		});
		if (stale.length === 0) return;
		this.#toRead = stale.length;
		this.#reading = this.#readAll(stale)
			.catch((error: unknown) => this.#parts.log(`Portfolio: ${String(error)}`))
			.finally(() => {
				this.#reading = null;
				this.#toRead = 0;
				if (!this.#isClosed) this.#tell();
			});
	}

	/** One after another, and whoever asks for something else meanwhile comes first. */
	async #readAll(planIds: readonly string[]): Promise<void> {
		let told = Date.now();
		for (const planId of planIds) {
			if (this.#isClosed) return;
			await new Promise((resolve) => setImmediate(resolve));
			const ledger = await this.#parts.glance(planId);
			if (ledger.ok) await this.#take(planId, ledger.value);
			else this.#unreadable.set(planId, ledger.error.message);
			const zone = ledger.ok ? zoneIn(ledger.value) : null;
			this.#readOn.set(planId, { zone, day: dayInZone(this.#parts.now(), zone) });
			this.#toRead -= 1;
			if (Date.now() - told < TELL_MS) continue;
			told = Date.now();
			this.#tell();
		}
	}

	async #take(planId: string, ledger: Ledger): Promise<void> {
		const { workspace, now, keysOf } = this.#parts;
		const entry = workspace.data().plans.find((one) => one.planId === planId);
		if (entry === undefined) return;
		const on = todayIn(ledger, now());
		const { needs, overdue, gapsOpen, review, conflicts, waiting, agreed } = await standingOfPlan(
			{ planId, ledger, on },
			entry.speaksFor,
			() => keysOf(planId),
		);
		this.#allNeeds.set(planId, needs);
		const standing: KeptStanding = {
			...{ planId, on, overdue: { ...overdue }, gapsOpen, toSettle: conflicts, waiting, agreed },
			needs: needs.slice(0, MOST_NEEDS).map((need) => ({ ...need })),
			review: review === null ? null : { day: review.day, title: review.rhythm.title ?? 'Review' },
		};
		this.#unreadable.delete(planId);
		if (JSON.stringify(this.#standings.get(planId)) === JSON.stringify(standing)) return;
		this.#standings.set(planId, standing);
		this.#fresh.push(standing);
		this.#saveSoon();
	}

	#tell(): void {
		this.#parts.tell({ standings: this.#fresh, toRead: this.#toRead, unreadable: this.#listUnreadable() });
		this.#fresh = [];
	}

	#listUnreadable(): Portfolio['unreadable'] {
		return [...this.#unreadable].map(([planId, message]) => ({ planId, message }));
	}

	#saveSoon(): void {
		if (this.#parts.isReadOnly || this.#saving !== null) return;
		this.#saving = setTimeout(() => this.#save(), SAVE_MS);
	}

	#save(): void {
		this.#saving = null;
		const here = new Set(this.#planIds());
		const kept = [...this.#standings.values()].filter(({ planId }) => here.has(planId)) as KeptStanding[];
		void this.#writes.take(() => this.#parts.store.save(kept));
	}
}

/** The labels a person gives a plan: each once, in their order. */
export async function labelPlan(
	workspace: WorkspaceStore,
	planId: string,
	labels: readonly string[],
): Promise<Result<readonly string[]>> {
	if (!workspace.data().plans.some((entry) => entry.planId === planId))
		return fail('not-found', say('This plan is not on this computer.'));
	const given = [...new Set(labels)];
	const saved = await workspace.update((data) => ({
		...data,
		plans: data.plans.map((entry) => (entry.planId === planId ? { ...entry, labels: given } : entry)),
	}));
	return saved.ok ? ok(given) : saved;
}
