/** Who sits at this computer: one side, or both, as long as a session is on. */

import { fail, ok, type Result } from '../../shared/base/result.ts';
import { type Edit, type Party, type PenParty, RESERVED } from '../../shared/ledger/change.ts';
import { say } from '../../shared/words/spoken.ts';
import type { PrivateStore } from '../store/private-store.ts';

export interface RoomParts {
	readonly speaksFor: Party;
	readonly material: Pick<PrivateStore, 'session'>;
	readonly nameOf: (party: Party) => string;
	/** The title of another plan of this computer whose session runs now. */
	readonly sessionElsewhere: () => string | null;
	readonly tell: (roomOpen: boolean) => void;
}

export class Room {
	readonly #parts: RoomParts;
	#open = false;

	constructor(parts: RoomParts) {
		this.#parts = parts;
	}

	/** A session keeps the room open, also while it rests and after a restart. */
	isOpen(): boolean {
		return this.#open || this.#parts.material.session() !== null;
	}

	sessionElsewhere(): string | null {
		return this.#parts.sessionElsewhere();
	}

	/** Whether what is private may be shown: not to both sides, and not beside any session. `inRoom` refuses it in this one. */
	mayShow(inRoom: string): Result<undefined> {
		if (this.isOpen()) return fail('not-yours', inRoom);
		const plan = this.sessionElsewhere();
		if (plan === null) return ok();
		return fail('not-yours', say('What is private is put away while the session of “{plan}” runs.', { plan }));
	}

	/** While both sides are in the room the pen may pass to the other one. */
	set(open: boolean): Result<{ readonly roomOpen: boolean }> {
		if (!open && this.#parts.material.session() !== null)
			return fail('not-yours', say('A session is on: both sides are in this room until you end it.'));
		this.#open = open;
		this.#parts.tell(open);
		return ok({ roomOpen: open });
	}

	/** Whether this side's words may be written here: the other side's while it is in the room. */
	mayWriteFor(party: PenParty): Result<undefined> {
		const { speaksFor, nameOf } = this.#parts;
		if (party === 'joint' || party === speaksFor || this.isOpen()) return ok();
		return fail(
			'not-yours',
			say('{company} writes its own column. Say that both sides are in this room to pass the pen.', {
				company: nameOf(party),
			}),
		);
	}

	/** The session that is on is neither ended nor taken away by writing in its record: it would leave the room open. */
	checkSession(edits: readonly Edit[]): Result<undefined> {
		const session = this.#parts.material.session();
		const isOver = ([ref, field, value]: Edit) =>
			ref === `sessions/${session?.session}` &&
			(field === RESERVED.removed || field === 'ended' || (field === 'kind' && value === null));
		return session !== null && edits.some(isOver)
			? fail('not-yours', say('The session that is on stays until you end it.'))
			: ok();
	}
}
