/**
 * What stays on this computer, as objects that give their content only when asked and vanish from JSON, so that they
 * can neither be a value of the plan nor slip into something that leaves.
 */
import type { PersonalBallot } from '../../shared/plan/ballots.ts';

class PrivateMaterial<Content> {
	readonly #content: Content;

	constructor(content: Content) {
		this.#content = content;
	}

	reveal(): Content {
		return this.#content;
	}

	toJSON(): undefined {
		return undefined;
	}

	toString(): string {
		return '[private]';
	}
}

/** For the one window of the side that wrote it. */
export class PrivateNote extends PrivateMaterial<string> {}

/** One person's answers: they leave only as a part of their side's median. */
export class PrivateBallot extends PrivateMaterial<PersonalBallot> {}

/** Money a side keeps to itself, in minor units. */
export class PrivateAmount extends PrivateMaterial<number> {}

/** What a locked ballot shows once it is revealed. */
export interface Sealed {
	readonly questions: readonly string[];
	/** As `printAnswers` gives them. */
	readonly answers: string;
	readonly salt: string;
}

/** A locked ballot, until both sides have locked. */
export class SealedBallot extends PrivateMaterial<Sealed> {
	/** Who locked it. */
	readonly name: string;

	constructor(name: string, content: Sealed) {
		super(content);
		this.name = name;
	}
}
