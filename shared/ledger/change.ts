/** The words of the ledger. Rules: see CONTRIBUTING.md "The ledger". */

export type Scalar = string | number | boolean | null;

/** The two sides that agree. */
export type Party = 'vendor' | 'partner';

/** Who is speaking: one side in its own column, or both together in the joint one. */
export type PenParty = Party | 'joint';

export interface Pen {
	readonly party: PenParty;
	readonly name: string;
}

/** First 128 bits of the SHA-256 of a change's line, as 32 hex digits. */
export type ChangeId = string;

/** `collection/id`, for instance `goals/g1`. */
export type RecordRef = string;

export type Edit = readonly [record: RecordRef, field: string, value: Scalar];

/** One immutable act of one pen on one replica. A change names each field at most once. */
export interface Change {
	readonly replica: string;
	/** 1, 2, 3 … on its replica. */
	readonly seq: number;
	/** The change before it on the same replica; null exactly when `seq` is 1. */
	readonly prev: ChangeId | null;
	/** Heads the author knew that `prev` does not already cover. */
	readonly after: readonly ChangeId[];
	/** When it was made or published, ISO 8601 in UTC with seconds. */
	readonly at: string;
	readonly pen: Pen;
	/** What it is about, made from the names of the edited fields, never from typed text. */
	readonly label: string;
	readonly edits: readonly Edit[];
	/** On a replica's first change only: the computer, the party it speaks for, and its public key. */
	readonly computer?: string;
	readonly party?: PenParty;
	readonly key?: string;
}

/** A change with the exact bytes it is known by. Lines are kept and passed on byte for byte. */
export interface Line {
	readonly id: ChangeId;
	readonly text: string;
	readonly change: Change;
}

/** One value of a field that no other assignment has seen. */
export interface Assignment {
	readonly value: Scalar;
	readonly change: ChangeId;
	readonly replica: string;
	readonly seq: number;
	readonly pen: Pen;
	readonly at: string;
}

/** A record as it stands: single values, and beside them every field that still has several. */
export interface RecordView {
	readonly ref: RecordRef;
	/** Fields with one value. A field in conflict is not here; a field set back to null is not either. */
	readonly values: Readonly<Record<string, Scalar>>;
	/** Fields with several different values, in the order (replica, seq). Absent when there are none. */
	readonly conflicts?: Readonly<Record<string, readonly Assignment[]>>;
	/** The key it sorts by among its siblings; never in conflict. */
	readonly order: string | null;
	/** True when one side removed the record while the other changed it: visible until settled. */
	readonly removalContested?: true;
}

/** Field names that mean the same in every collection; state never depends on the schema. */
export const RESERVED = { order: 'order', removed: 'removed', parent: 'parent' } as const;
