/** Has the files of synced folders read in a worker, with limits of memory and time a file. It starts when it is needed. */

import type { Worker } from 'node:worker_threads';
import { fail, type Result } from '../../shared/base/result.ts';
import { Turns } from '../../shared/base/turns.ts';
import { say, spoken } from '../../shared/words/spoken.ts';
import type { FolderFile } from './folder-file.ts';
import startWorker from './folder-worker.ts?nodeWorker';

/** Checks the bytes of a file that somebody else may have written. */
export type CheckFolderFile = (bytes: Uint8Array) => Promise<Result<FolderFile>>;

const LIMIT_MS = 5_000;
const IDLE_MS = 2_000;
const LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };

type Answer = Result<FolderFile>;

export class FolderChecker {
	readonly check: CheckFolderFile = (bytes) => this.#turns.take(() => this.#check(bytes));
	readonly #limitMs: number;
	readonly #turns = new Turns();
	#worker: Worker | null = null;
	/** Who waits for the worker's answer. */
	#answer: ((answer: Answer) => void) | null = null;
	#idle: NodeJS.Timeout | null = null;

	constructor(limitMs = LIMIT_MS) {
		this.#limitMs = limitMs;
	}

	async close(): Promise<void> {
		await this.#turns.over();
		this.#stop();
	}

	async #check(bytes: Uint8Array): Promise<Answer> {
		if (this.#idle !== null) clearTimeout(this.#idle);
		this.#worker ??= this.#start();
		const worker = this.#worker;
		const answered = new Promise<Answer>((answer) => {
			this.#answer = answer;
		});
		const clock = setTimeout(
			() => this.#giveUp(say('This file takes too long to check, as no plan file does.')),
			this.#limitMs,
		);
		worker.postMessage({ bytes, speaks: spoken().locale });
		const answer = await answered;
		clearTimeout(clock);
		this.#idle = setTimeout(() => this.#stop(), IDLE_MS);
		this.#idle.unref();
		return answer;
	}

	#start(): Worker {
		const worker = startWorker({ resourceLimits: LIMITS });
		const isCurrent = () => this.#worker === worker;
		worker.on('message', (answer: Answer) => this.#answer?.(answer));
		worker.on(
			'error',
			() => isCurrent() && this.#giveUp(say('This file needs more memory to check, as no plan file does.')),
		);
		worker.on('exit', () => isCurrent() && this.#giveUp(say('This file could not be checked, as no plan file does.')));
		return worker;
	}

	/** What went wrong in a worker ends it; the next file gets a new one. */
	#giveUp(sentence: string): void {
		this.#stop();
		this.#answer?.(fail('unreadable', sentence));
	}

	#stop(): void {
		if (this.#idle !== null) clearTimeout(this.#idle);
		const worker = this.#worker;
		this.#worker = null;
		void worker?.terminate();
	}
}
