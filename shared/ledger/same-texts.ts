/**
 * One text for all that say the same. The lines of a plan name the same few replicas, people, records and fields over and
 * over, and most name the change right before them: kept once each, a long plan takes less memory and is read sooner.
 */
import type { Change, ChangeId, Edit, Line } from './change.ts';

type Own<Type> = { -readonly [Key in keyof Type]: Type[Key] };

export class SameTexts {
	readonly #texts = new Map<string, string>();
	#previous: ChangeId | null = null;

	/** Puts the texts kept already in the place of equal ones, in a line that was read just now and nobody else has yet. */
	unifyIn({ id, change }: Line): void {
		const own = change as Own<Change>;
		own.replica = this.#of(change.replica);
		own.label = this.#of(change.label);
		if (change.prev === this.#previous) own.prev = this.#previous;
		this.#previous = id;
		const pen = change.pen as Own<Change['pen']>;
		pen.name = this.#of(pen.name);
		for (const edit of change.edits as readonly Own<Edit>[]) {
			edit[0] = this.#of(edit[0]);
			edit[1] = this.#of(edit[1]);
		}
	}

	#of(text: string): string {
		const known = this.#texts.get(text);
		if (known === undefined) this.#texts.set(text, text);
		return known ?? text;
	}
}
