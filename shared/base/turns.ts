/** Acts that wait for one another, in the order they were asked for. One that fails is its asker’s to know, and holds up none. */
export class Turns {
	#last: Promise<unknown> = Promise.resolve();

	take<Answer>(act: () => Answer | Promise<Answer>): Promise<Answer> {
		const done = this.#last.then(act);
		this.#last = done.catch(() => undefined);
		return done;
	}

	/** Comes once all that was asked for until now is over, well or not. */
	async over(): Promise<void> {
		await this.#last;
	}
}
