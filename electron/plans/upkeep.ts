/** What is done for the plans of this computer beside the work in them: their place in the lists, and their backups. */
import type { Backups } from './backups.ts';
import type { Library } from './library.ts';
import type { NotesBackups } from './notes-backups.ts';
import type { OpenPlan } from './open-plan.ts';
import type { PortfolioService } from './portfolio.ts';

export interface UpkeepParts {
	readonly library: Library;
	readonly portfolio: PortfolioService;
	readonly backups: Backups;
	readonly notesBackups: NotesBackups;
	/** How long after a plan is opened its backup is made. */
	readonly backupAfterMs: number;
	/** True while another process owns the data: that one does it. */
	readonly isReadOnly: boolean;
}

/** The lists are made anew this long after the last change: typing must not wait for them. */
const SETTLE_MS = 400;

export class Upkeep {
	readonly #parts: UpkeepParts;
	readonly #open: OpenPlan[] = [];
	readonly #settling = new Map<OpenPlan, NodeJS.Timeout>();
	readonly #waitingForBackup = new Map<OpenPlan, NodeJS.Timeout>();
	/** Writes that nobody waits for; the folder is given free after them. */
	readonly #writing = new Set<Promise<void>>();

	constructor(parts: UpkeepParts) {
		this.#parts = parts;
	}

	/** Its backup is made after whoever waits for the plan has got it. */
	opened(plan: OpenPlan): void {
		this.#open.push(plan);
		const { backups, notesBackups, backupAfterMs, isReadOnly } = this.#parts;
		if (isReadOnly) return;
		const timer = setTimeout(() => {
			this.#waitingForBackup.delete(plan);
			void backups.make(plan, 'opened');
			void notesBackups.make(plan, 'opened');
		}, backupAfterMs);
		this.#waitingForBackup.set(plan, timer);
		void notesBackups.tellOfLoss(plan);
	}

	openedByPerson(planId: string): void {
		if (!this.#parts.isReadOnly) this.#keep(this.#parts.library.opened(planId));
	}

	changed(plan: OpenPlan): void {
		clearTimeout(this.#settling.get(plan));
		const timer = setTimeout(() => this.#keep(this.#settle(plan)), SETTLE_MS);
		this.#settling.set(plan, timer);
	}

	/** The lists are true to the plans when it answers. */
	async settle(): Promise<void> {
		for (const plan of this.#open) if (this.#settling.has(plan)) await this.#settle(plan);
		await Promise.all(this.#writing);
	}

	/** Makes the last backup of each plan. */
	async close(): Promise<void> {
		const { backups, notesBackups, isReadOnly } = this.#parts;
		for (const timer of this.#waitingForBackup.values()) clearTimeout(timer);
		for (const plan of isReadOnly ? [] : this.#open) {
			await backups.make(plan, 'closed');
			await notesBackups.make(plan, 'closed');
		}
		await backups.close();
		await notesBackups.close();
	}

	async #settle(plan: OpenPlan): Promise<void> {
		clearTimeout(this.#settling.get(plan));
		this.#settling.delete(plan);
		const { library, portfolio, backups, notesBackups, isReadOnly } = this.#parts;
		if (!isReadOnly) await library.refresh(plan);
		await portfolio.refresh(plan.planId, plan.visible());
		if (isReadOnly) return;
		await backups.daily(plan);
		await notesBackups.daily(plan);
	}

	#keep(writing: Promise<void>): void {
		this.#writing.add(writing);
		void writing.finally(() => this.#writing.delete(writing));
	}
}
