/** A loose plan file in a live session: written whole and durably as changes come in, and read again when edited. */

import { stat } from 'node:fs/promises';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { Turns } from '../../shared/base/turns.ts';
import type { Line, Party } from '../../shared/ledger/change.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';
import type { ComputerKey } from '../agreement/keys.ts';
import type { LiveReplica } from './live-parts.ts';
import { asNetEffect, ownRuns, whyNot } from './loose-hand-over.ts';
import { type LoosePlan, openLoosePlan, type Run } from './loose-plan.ts';

/** Whose terminal it is. */
export interface LooseWriter {
	readonly computer: string;
	/** Null where there is none that can be used: then nobody knows what was written here, and it leaves as it is. */
	readonly key: ComputerKey | null;
	readonly now: () => Date;
	readonly mint: () => string;
	/** Told at once what a person should know before more leaves. */
	readonly warn: (sentence: string) => void;
}

/** How often the file is looked at for edits of other commands. */
const LOOK_MS = 500;
/** Another command may be writing the same file in the same moment. */
const TRIES = 5;

export class LooseReplica implements LiveReplica {
	readonly isOnDisk = true;
	readonly #run: Run;
	readonly #writer: LooseWriter;
	/** What could not be reduced, or was. */
	#triedAt = '';
	readonly #listeners = new Set<() => void>();
	readonly #looking: NodeJS.Timeout;
	#plan: LoosePlan;
	#seen: string | null = null;
	#isSaved: boolean;
	readonly #turns = new Turns();
	/** Why what was tried and withdrawn here has left all the same, each said once. */
	readonly warnings: string[] = [];
	/** Changes of others that this run took in. */
	taken = 0;

	/** `isNew` where there is no file yet. */
	constructor(plan: LoosePlan, run: Run, writer: LooseWriter, isNew: boolean) {
		this.#plan = plan;
		this.#run = run;
		this.#writer = writer;
		this.#isSaved = !isNew;
		// It keeps a run alive whose server does not answer.
		this.#looking = setInterval(() => void this.#turns.take(() => this.#look()), LOOK_MS);
	}

	get plan(): LoosePlan {
		return this.#plan;
	}

	ledger(): Ledger {
		return this.#plan.ledger;
	}

	/** What was written in the terminal is a draft until it leaves. */
	hasDrafts(): boolean {
		return this.#triedAt !== this.#standing() && ownRuns(this.#plan, this.#writer.key).size > 0;
	}

	/** It leaves as its net effect; what others have built on leaves as it is. */
	async publish(): Promise<Result<readonly Line[]>> {
		const known = this.#plan.ledger;
		const { net, reduced } = asNetEffect(this.#plan, { ...this.#writer, party: this.#side() });
		for (const why of whyNot(net, this.#writer.key)) this.#warn(why);
		if (reduced !== this.#plan) {
			this.#plan = reduced;
			this.#isSaved = false;
		}
		this.#triedAt = this.#standing();
		const lines = this.#plan.ledger.lines().filter(({ id }) => !known.has(id));
		const saved = await this.#turns.take(() => this.#save());
		return saved.ok ? ok(lines) : saved;
	}

	take(lines: readonly Line[]): Promise<Result<undefined>> {
		this.taken += this.#plan.merge(lines);
		this.#isSaved = false;
		return this.#turns.take(() => this.#save());
	}

	watch(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Tries a last time to write what is not written. */
	async close(): Promise<Result<undefined>> {
		clearInterval(this.#looking);
		return this.#turns.take(() => this.#save());
	}

	/** What was written by another command meanwhile is taken in, never written over. */
	async #save(): Promise<Result<undefined>> {
		for (let tries = 0; tries < TRIES && !this.#isSaved; tries += 1) {
			const saved = await this.#plan.save();
			if (saved.ok) {
				this.#isSaved = true;
				this.#seen = await this.#stampNow();
			} else if (saved.error.code !== 'changed') return saved;
			else {
				const again = await this.#readAgain();
				if (!again.ok) return again;
			}
		}
		return this.#isSaved ? ok() : fail('busy', `${this.#plan.path} is being written by others all the time.`);
	}

	#warn(why: string): void {
		const sentence = `What was tried and withdrawn in this file travels with it: ${why.charAt(0).toLowerCase()}${why.slice(1)}`;
		if (this.warnings.includes(sentence)) return;
		this.warnings.push(sentence);
		this.#writer.warn(sentence);
	}

	#standing(): string {
		return this.#plan.ledger.heads().join();
	}

	/** Of whom wrote here last. */
	#side(): Party {
		const runs = ownRuns(this.#plan, this.#writer.key);
		const written = this.#plan.ledger.lines().findLast(({ change }) => change.seq === 1 && runs.has(change.replica));
		return written?.change.party === 'partner' ? 'partner' : 'vendor';
	}

	async #look(): Promise<void> {
		const now = await this.#stampNow();
		if (now !== null && now !== this.#seen) await this.#readAgain();
		if (now !== null) this.#seen = now;
		if (!this.#isSaved) await this.#save();
	}

	async #readAgain(): Promise<Result<undefined>> {
		const read = await openLoosePlan(this.#plan.path, this.#run);
		if (!read.ok) return read;
		const known = this.#plan.ledger;
		const more = read.value.ledger.lines().some(({ id }) => !known.has(id));
		this.#isSaved = read.value.merge(known.lines()) === 0 && this.#isSaved;
		this.#plan = read.value;
		if (more) for (const listener of this.#listeners) listener();
		return ok();
	}

	async #stampNow(): Promise<string | null> {
		const found = await stat(this.#plan.path).catch(() => null);
		return found === null ? null : `${found.mtimeMs} ${found.size} ${found.ino}`;
	}
}
