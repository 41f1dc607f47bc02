/** What a live session is made of, and how it stands. */
import type { Result } from '../../shared/base/result.ts';
import type { LiveConnection, LiveCredentials, LivePerson } from '../../shared/contract/live.ts';
import type { ChangeId, Line, Party } from '../../shared/ledger/change.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';
import type { Invitation } from './live-code.ts';

/** A copy of the plan, wherever it is kept. */
export interface LiveReplica {
	/** What has left or arrived. Another object when changes were taken back. */
	ledger(): Ledger;
	hasDrafts(): boolean;
	/** Turns drafts into published changes; answers once they are on disk. */
	publish(): Promise<Result<readonly Line[]>>;
	/** Takes changes in: in memory at once, answered once they are on disk. */
	take(lines: readonly Line[]): Promise<Result<unknown>>;
	/** Told after every change of the plan here. Answers the way to stop. */
	watch(listener: () => void): () => void;
	/** False for a copy in memory alone, which can tell nobody that it has anything. */
	readonly isOnDisk: boolean;
}

export interface LiveSelf {
	readonly name: string;
	readonly party: Party | null;
	readonly computer: string;
}

export interface LiveParts {
	readonly invitation: Invitation;
	readonly credentials?: LiveCredentials | undefined;
	readonly replica: LiveReplica;
	readonly self: LiveSelf;
	/** Told when anything of the session looks different. */
	readonly changed: () => void;
	/** Told of what can only be a fault of the program. */
	readonly fault: (error: unknown) => void;
}

export interface LiveStanding {
	readonly connection: LiveConnection;
	readonly sentence: string;
	readonly people: readonly LivePerson[];
	readonly undelivered: number;
	readonly trouble: readonly string[];
	readonly foreign: readonly string[];
}

/** What a session came to, once it is over. */
export interface LiveAccount {
	/** Who else was there. */
	readonly with: readonly string[];
	/** Changes published in it here, and taken in. */
	readonly sent: number;
	readonly taken: number;
	/** What the other side’s computers said to have on their disks. */
	readonly heads: readonly ChangeId[];
	/** True where only colleagues were there. */
	readonly isAmongUs: boolean;
}
