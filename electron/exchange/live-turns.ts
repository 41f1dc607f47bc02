/** Runs never beside itself; asked for meanwhile, it runs once more, and that run answers all who asked. */
export function oneAtATime(act: () => Promise<void>, fault: (error: unknown) => void): () => Promise<void> {
	let running: Promise<void> | null = null;
	let next: Promise<void> | null = null;
	const run = (): Promise<void> => {
		running = act()
			.catch(fault)
			.finally(() => {
				running = null;
			});
		return running;
	};
	return () => {
		if (running === null) return run();
		next ??= running.then(() => {
			next = null;
			return run();
		});
		return next;
	};
}

/** What is to happen later, and all of it called off at once. */
export class Timers {
	readonly #set = new Set<NodeJS.Timeout>();
	#isStopped = false;

	after(ms: number, act: () => unknown): void {
		if (this.#isStopped) return;
		const timer = setTimeout(() => {
			this.#set.delete(timer);
			act();
		}, ms);
		timer.unref();
		this.#set.add(timer);
	}

	stop(): void {
		this.#isStopped = true;
		for (const timer of this.#set) clearTimeout(timer);
	}
}
