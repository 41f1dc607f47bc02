/** The calls of planning sessions, and of the ballots given in them. */
import * as z from 'zod';
import type { PenParty } from '../ledger/change.ts';
import { MOST_PEOPLE, SESSION_KINDS } from '../plan/collections/sessions.ts';
import { NO_NUMBER, type RatingValue } from '../plan/field.ts';
import { asks, party, pen, penName, planId, words, writes } from './call.ts';

/** What stands on screen at a step of a session. */
const step = z.enum(['commitments', 'goals', 'ranking', 'trust', 'expectations', 'topic', 'page']);
const sessionKind = z.enum(SESSION_KINDS);
const agendaItem = z.strictObject({ step, title: words, minutes: z.number().int().min(1).max(240) });
const rated = z.union([z.number().min(1).max(99), z.enum(NO_NUMBER)]);
const ballot = { planId, round: z.string().regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}$/), party } as const;
const seat = z.number().int().min(1).max(MOST_PEOPLE);

export type SessionStep = z.infer<typeof step>;
export type SessionKind = z.infer<typeof sessionKind>;

/** One item of a session's agenda. */
export interface AgendaItem {
	readonly step: SessionStep;
	readonly title: string;
	/** Planned minutes. */
	readonly minutes: number;
	/** Time it has been on screen, in milliseconds, without pauses. */
	readonly spent: number;
}

/** Edits and decisions by each pen since the session began: shown at its end, not as a score. */
export type Voices = Readonly<Record<PenParty, { readonly edits: number; readonly decisions: number }>>;

/** A session that runs on this computer, or rests. The plan knows it as `sessions/<session>`. */
export interface RunningSession {
	readonly session: string;
	readonly kind: SessionKind;
	readonly title: string;
	readonly agenda: readonly AgendaItem[];
	/** The item on screen, from 0. */
	readonly at: number;
	readonly paused: boolean;
	/** When the item on screen began to count again, ISO 8601; null while the session rests. */
	readonly since: string | null;
	readonly startedAt: string;
	readonly voices: Voices;
}

/** How far a side is with its ballot, without a single number of it. */
export interface SideStatus {
	/** The people who gave a ballot here so far, in the order of their seats, and how many questions each answered. */
	readonly people: readonly { readonly seat: number; readonly answered: number; readonly done: boolean }[];
	readonly locked: boolean;
	readonly abstains: boolean;
	readonly revealed: boolean;
	/** The locked numbers lie on this computer: it can reveal them. */
	readonly here: boolean;
	/** How far the ballot can be trusted; null until it is revealed. */
	readonly proof: BallotProof | null;
}

/**
 * `apart`: locked before the other side's numbers could be known, on two computers. `one room`: locked and revealed
 * on one computer, in front of both. `open`: the round was open. `late`: locked after the other side's numbers were
 * known. `does not match`: the answers are not the ones that were locked.
 */
export type BallotProof = 'apart' | 'one room' | 'open' | 'late' | 'does not match';

export interface RoundStatus {
	readonly round: string;
	readonly vendor: SideStatus;
	readonly partner: SideStatus;
	/** Null when what lies here can be revealed now; otherwise why not, in a sentence. */
	readonly notYet: string | null;
}

export const sessionCalls = {
	/** Starts a session: both sides are in this room until it ends, and nothing private is given to any window. */
	'session.start': writes<RunningSession>()(
		z.strictObject({
			planId,
			pen,
			kind: sessionKind,
			title: words,
			people: z.string().trim().max(200),
			agenda: z.array(agendaItem).min(1).max(20),
		}),
	),
	'session.read': asks<RunningSession | null>()(z.strictObject({ planId })),
	'session.move': writes<RunningSession>()(z.strictObject({ planId, to: z.number().int().min(0).max(19) })),
	'session.pause': writes<RunningSession>()(z.strictObject({ planId, paused: z.boolean() })),
	/** Changes what is still to come; what has been on screen keeps its time. */
	'session.agenda': writes<RunningSession>()(z.strictObject({ planId, agenda: z.array(agendaItem).min(1).max(20) })),
	/** Ends it: its page stands in the plan, and private notes may be read again. */
	'session.end': writes<undefined>()(z.strictObject({ planId, pen })),

	/** How far both sides are; never a number. */
	'ballots.status': asks<RoundStatus>()(z.strictObject({ planId, round: ballot.round })),
	/** One person's own answers, to go on with; refused while a session runs or both sides are in the room. */
	'ballots.read': asks<Readonly<Record<string, RatingValue>>>()(z.strictObject({ ...ballot, seat })),
	/** Keeps one person's answers on this computer; an answer of null takes it away again. */
	'ballots.save': writes<RoundStatus>()(
		z.strictObject({
			...ballot,
			seat,
			answers: z.array(z.tuple([z.string().max(200), rated.nullable()])).max(400),
			done: z.boolean(),
		}),
	),
	/** Locks a side's ballot: from here on it cannot be changed. On disk before the plan says so. */
	'ballots.lock': writes<RoundStatus>()(z.strictObject({ ...ballot, name: penName })),
	/** Locks without numbers. */
	'ballots.abstain': writes<RoundStatus>()(z.strictObject({ ...ballot, name: penName })),
	/** Shows every locked ballot that lies here; one change a side. */
	'ballots.reveal': writes<RoundStatus>()(
		z.strictObject({ planId, round: ballot.round, names: z.strictObject({ vendor: penName, partner: penName }) }),
	),
	/** Ends the round without showing what lies here, and deletes those numbers. */
	'ballots.setAside': writes<RoundStatus>()(z.strictObject({ planId, round: ballot.round, pen })),
} as const;

export interface SessionEvents {
	'session.changed': { readonly planId: string; readonly session: RunningSession | null };
	/** The title of another plan whose session runs now; null once none does. */
	'session.elsewhere': { readonly planId: string; readonly title: string | null };
	/** Someone's ballot got on: ask again how far both sides are. */
	'ballots.changed': { readonly planId: string; readonly round: string };
}
