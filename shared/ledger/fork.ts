/**
 * A fork: two different changes claim the same number of one replica, as after a restored disk. Both branches wait.
 *
 * They are admitted by an ordinary published change that writes `true` into the reserved record
 * `forks/<replica>-<seq>`, one field per branch, the field's name being the branch's id. Naming branches rather than
 * the place keeps a third branch, made later by a stranger, from being admitted unseen. An admission is for good.
 */
import type { Change, ChangeId, Edit } from './change.ts';
import { isChangeId } from './line.ts';

const RECORD = 'forks/';

/** Branches that claim one place, and those of them that still wait for a person. */
export interface Fork {
	readonly replica: string;
	readonly seq: number;
	/** Ids of all branches, sorted. */
	readonly branches: readonly ChangeId[];
	/** Those not admitted yet. */
	readonly waiting: readonly ChangeId[];
}

/** The edits by which a person admits all branches of a fork; they count once published. */
export function admissionOf(fork: Fork): Edit[] {
	return fork.branches.map((branch): Edit => [`${RECORD}${fork.replica}-${fork.seq}`, branch, true]);
}

/** The branches that a change admits. */
export function admittedBranches(change: Change): ChangeId[] {
	const branches: ChangeId[] = [];
	for (const [ref, field, value] of change.edits)
		if (value === true && ref.startsWith(RECORD) && isChangeId(field)) branches.push(field);
	return branches;
}
