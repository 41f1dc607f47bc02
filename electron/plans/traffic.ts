/** What comes into a plan and what leaves it: the one way by which files, folders and live sessions pass changes on. */
import { ok, type Result } from '../../shared/base/result.ts';
import { printPlanFile, type Signature } from '../../shared/file/jbp.ts';
import type { PreparedPublish } from '../../shared/ledger/acts.ts';
import type { Edit, Line, Pen } from '../../shared/ledger/change.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';
import { printLine } from '../../shared/ledger/line.ts';
import type { Origin } from '../../shared/ledger/publish.ts';
import type { Committed, WorkingCopy } from '../../shared/ledger/working-copy.ts';
import { labelOfEdits } from '../../shared/plan/labels.ts';
import { hashText } from '../hash.ts';
import type { PlanStore } from '../store/plan-store.ts';
import { titleIn } from './frame.ts';
import { isStaleAgreement } from './stale-agreement.ts';

export interface TrafficParts {
	readonly planId: string;
	readonly copy: WorkingCopy;
	readonly store: PlanStore;
	readonly origin: () => Origin;
	readonly at: () => string;
	readonly mint: () => string;
	/** Tells the windows what an act changed, once it is in memory. */
	readonly tell: (act: () => Committed) => void;
}

/** What would leave, made from the drafts as they are now. */
export interface Leaving {
	/** What the other side would have. */
	readonly ledger: Ledger;
	/** The bytes of a file with all of it, signed where it can be. */
	print(by: Signature | null): Uint8Array;
	/** Publishes exactly this. False, with nothing published, where the plan has moved on since. */
	publish(): Promise<Result<boolean>>;
}

export class Traffic {
	readonly #parts: TrafficParts;

	constructor(parts: TrafficParts) {
		this.#parts = parts;
	}

	/** What has left or arrived; drafts are not in it. */
	published(): Ledger {
		return this.#parts.copy.published;
	}

	/** Whether anything is drafted that has not left. */
	hasDrafts(): boolean {
		return this.#parts.copy.hasDrafts;
	}

	/** What would leave now. Nothing leaves. */
	preview(): PreparedPublish {
		const { copy, at, origin, mint } = this.#parts;
		return copy.preparePublish({ at: at(), origin: origin(), mint, isStale: isStaleAgreement });
	}

	/** Turns the drafts into published changes; answers them once they are on disk. */
	publish(): Promise<Result<readonly Line[]>> {
		return this.#publish(this.preview());
	}

	/** Everything the other side may have, the drafts as their net effect, before any of it counts as having left. */
	leaving(): Leaving {
		const { copy } = this.#parts;
		const { published } = copy;
		const prepared = this.preview();
		const ledger = published.layer();
		ledger.add(prepared.lines);
		const lines = [...published.lines(), ...prepared.lines];
		return {
			ledger,
			print: (by) => this.#print(lines, by),
			publish: async () => {
				if (copy.revision !== prepared.revisionBefore) return ok(false);
				const done = await this.#publish(prepared);
				return done.ok ? ok(true) : done;
			},
		};
	}

	/**
	 * Writes one published change, and leaves the drafts what they are: for what counts only once it is published. It is
	 * a run of its own and says that it has seen all that counts here.
	 */
	publishAlone(pen: Pen, edits: readonly Edit[]): Promise<Result<string>> {
		const { at, mint, origin } = this.#parts;
		const after = this.published().heads();
		const change = { replica: mint(), seq: 1, prev: null, after, at: at(), pen, label: labelOfEdits(edits), edits };
		return this.take([printLine({ ...change, ...origin() })]);
	}

	/**
	 * Everything here, the drafts as their net effect, as it stands in memory. Nothing is published by it. It is what
	 * changes that come in meet: they close the drafts' period, and what was tried and withdrawn meets nothing.
	 */
	everything(): readonly Line[] {
		const { copy, at, origin, mint } = this.#parts;
		const { lines } = copy.preparePublish({ at: at(), origin: origin(), mint });
		return [...copy.published.lines(), ...lines];
	}

	/** All of it as a file, for a disk that refuses. */
	rescueCopy(): Uint8Array {
		return this.#print(this.everything());
	}

	/** Takes in the changes of another copy as one act, whose id is answered; the drafts here stay drafts. */
	async take(lines: readonly Line[]): Promise<Result<string>> {
		const { copy, store, tell } = this.#parts;
		const prepared = copy.prepareReceive(lines);
		tell(() => copy.commitReceive(prepared));
		const drafts = store.appendDrafts(prepared.draftLines);
		const journal = store.appendJournal(prepared.journalLines);
		const saved = await drafts;
		if (!saved.ok) return saved;
		const kept = await journal;
		return kept.ok ? ok(prepared.id) : kept;
	}

	/** The id of the act that `unaccept` would take back: the latest to bring something in, until the next own edit. */
	takenLast(): string | null {
		return this.#parts.copy.takenLast;
	}

	/** Takes the latest copy that came in back as one step. */
	async unaccept(): Promise<Result<undefined>> {
		const { copy, store, tell } = this.#parts;
		const prepared = copy.prepareUnaccept();
		if (!prepared.ok) return prepared;
		tell(() => copy.commitUnaccept(prepared.value));
		return store.appendJournal(prepared.value.journalLines);
	}

	async #publish(prepared: PreparedPublish): Promise<Result<readonly Line[]>> {
		const { copy, tell } = this.#parts;
		tell(() => copy.commitPublish(prepared));
		const saved = await this.#publishOnDisk(prepared);
		return saved.ok ? ok(prepared.lines) : saved;
	}

	async #publishOnDisk(prepared: PreparedPublish): Promise<Result<undefined>> {
		const { store } = this.#parts;
		const steps = [
			store.appendJournal(prepared.journalLines),
			store.replaceDrafts(prepared.drafts),
			store.appendJournal(prepared.journalLinesAfter),
		];
		for (const step of steps) {
			const saved = await step;
			if (!saved.ok) return saved;
		}
		return ok();
	}

	#print(lines: readonly Line[], by: Signature | null = null): Uint8Array {
		const { planId, copy } = this.#parts;
		const title = titleIn(copy.visible);
		return new TextEncoder().encode(printPlanFile({ planId, title, lines }, hashText, by));
	}
}
