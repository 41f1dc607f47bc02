/** The calls of a live session: both sides write at the same time, through a server that reads nothing of it. */
import * as z from 'zod';
import type { Party, RecordRef } from '../ledger/change.ts';
import { asks, party, penName, planId, ref, words, writes } from './call.ts';
import type { FieldChange } from './exchange.ts';

/** Someone in the session, as their computer says. */
export interface LivePerson {
	readonly id: string;
	readonly name: string;
	/** The side they speak for; null for a copy in the terminal that did not say. */
	readonly party: Party | null;
	readonly computer: string;
	readonly isSelf: boolean;
	/** The record they are at. */
	readonly record: RecordRef | null;
	/** Changes that are here and not yet on their disk, as their computer tells. */
	readonly lacks: number;
}

/**
 * `joining`: the server is asked for the first time. `catching up`: connected, and the changes of both are compared.
 * `here`: both have been compared. `away`: the server does not answer; work goes on and is sent once it does.
 */
export type LiveConnection = 'joining' | 'catching up' | 'here' | 'away';

export interface LiveState {
	readonly planId: string;
	/** Without any password. */
	readonly server: string;
	/** Whoever has it can read and write in this session. */
	readonly code: string;
	readonly connection: LiveConnection;
	/** How it stands, in a sentence or two. */
	readonly sentence: string;
	/** This computer first, then the others in the order they came. */
	readonly people: readonly LivePerson[];
	/** Changes here that no other computer has on its disk yet. */
	readonly undelivered: number;
	/** What did not go as it should, in sentences. Nothing of it loses anything. */
	readonly trouble: readonly string[];
	/** Of these, what somebody wrote in a column that is not theirs; none of it was taken in. */
	readonly foreign: readonly string[];
}

/** What an invitation says, before anything leaves or a server is asked. */
export interface LiveLook {
	readonly planId: string;
	readonly server: string;
	/** False where this computer has never seen the plan: it comes over the session. */
	readonly known: boolean;
	/** Null where the plan is not known here. */
	readonly title: string | null;
	readonly speaksFor: Party | null;
	/** Fields that have not left this computer yet and leave on joining. */
	readonly leaves: number;
	/** The first of them. */
	readonly changes: readonly FieldChange[];
}

/** How many of the fields that leave are listed. */
export const MOST_LEAVING_LISTED = 200;

/** Who one is to the server: a name with a password, or a token. Kept in memory alone. */
const credentials = z.union([
	z.strictObject({ user: words, password: z.string().max(1000) }),
	z.strictObject({ token: z.string().trim().min(1).max(1000) }),
]);
export type LiveCredentials = z.infer<typeof credentials>;

const code = z.string().trim().min(1).max(4000);

export const liveCalls = {
	'live.state': asks<LiveState | null>()(z.strictObject({ planId })),
	/** A new code with a key of its own. No server is asked, and nothing leaves. */
	'live.invite': asks<{ readonly code: string }>()(
		z.strictObject({ planId, server: z.string().trim().min(1).max(1000) }),
	),
	/** What a code says. No server is asked, and nothing leaves. */
	'live.look': asks<LiveLook>()(z.strictObject({ code })),
	/** Joins: what is drafted here leaves. `speaksFor` is asked where the plan is new here. */
	'live.join': writes<LiveState>()(
		z.strictObject({ code, name: penName, speaksFor: party.optional(), credentials: credentials.optional() }),
	),
	'live.leave': asks<undefined>()(z.strictObject({ planId })),
	/** Says at which record the person here is. */
	'live.attend': asks<undefined>()(z.strictObject({ planId, record: ref.nullable() })),
} as const;

export interface LiveEvents {
	/** Null once this computer has left. */
	'live.changed': { readonly planId: string; readonly live: LiveState | null };
}
