/**
 * The one list of what a window can ask of the core, and what the core tells its windows. It is a value as well as
 * a type: the preload, the doors, the core and the tests iterate it. A new call is one entry here and one handler.
 */
import { z } from 'zod';
import type { Day } from './base/dates.ts';
import type { Result } from './base/result.ts';
import { agreementCalls } from './contract/agreement.ts';
import { backupCalls } from './contract/backups.ts';
import { asks, type Call, field, jobId, party, pen, penName, planId, ref, words, writes } from './contract/call.ts';
import { type CrmEvents, crmCalls } from './contract/crm.ts';
import { type ExchangeEvents, exchangeCalls } from './contract/exchange.ts';
import { type FolderEvents, folderCalls } from './contract/folder.ts';
import { type LiveEvents, liveCalls } from './contract/live.ts';
import { type PortfolioEvents, portfolioCalls } from './contract/portfolio.ts';
import { templateCalls } from './contract/templates.ts';
import { yearCalls } from './contract/years.ts';
import { MAX_LINE_LENGTH } from './file/strict-json.ts';
import type { Assignment, Party, Pen, PenParty, RecordRef, RecordView, Scalar } from './ledger/change.ts';
import { MOST_PEOPLE, SESSION_KINDS } from './plan/collections/sessions.ts';
import { NO_NUMBER, type RatingValue } from './plan/field.ts';

const scalar = z.union([z.string().max(20_000), z.number(), z.boolean(), z.null()]);
const edit = z.tuple([ref, field, scalar]);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** The plan revision that was on screen when editing began. */
const base = z.number().int().min(0);
/** What a field said there. What came in from elsewhere may be longer than what is typed here. */
const said = z.tuple([ref, field, z.union([z.string().max(MAX_LINE_LENGTH), z.number(), z.boolean(), z.null()])]);

/** What stands on screen at a step of a session. */
const step = z.enum(['commitments', 'goals', 'ranking', 'trust', 'expectations', 'topic', 'page']);
const sessionKind = z.enum(SESSION_KINDS);
const agendaItem = z.strictObject({ step, title: words, minutes: z.number().int().min(1).max(240) });
const rated = z.union([z.number().min(1).max(99), z.enum(NO_NUMBER)]);
const ballot = { planId, round: z.string().regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}$/), party } as const;
const seat = z.number().int().min(1).max(MOST_PEOPLE);

export type SessionStep = z.infer<typeof step>;
export type SessionKind = z.infer<typeof sessionKind>;

const settings = z.strictObject({
	theme: z.enum(['light', 'dark', 'system']),
	scale: z.enum(['100', '130', 'shared', '150']),
	/** Shortcuts of one letter; some people's keyboards and voices set them off by accident. */
	singleKeys: z.boolean(),
	/** Local reminders, off until a person switches them on. */
	reminders: z.boolean(),
});
const profile = z.strictObject({ name: penName, company: words, side: party });

export type Settings = z.infer<typeof settings>;
/** Who uses this computer, and for which side they speak in new plans. */
export type Profile = z.infer<typeof profile>;

export interface TemplateSummary {
	readonly id: string;
	readonly title: string;
	readonly subtitle: string;
	readonly icon: string;
	readonly labels: { readonly vendor: string; readonly partner: string };
	/** How long plans of this kind usually run. */
	readonly months: number;
	readonly version: number;
	/** Made or received here, and not one that comes with the program. */
	readonly own: boolean;
	readonly rows: number;
	/** What such a pair needs to be able to do: offered where a plan names nothing yet. */
	readonly capabilities: readonly TemplateCapability[];
}

export interface TemplateCapability {
	readonly kind: 'skill' | 'process';
	readonly title: string;
	readonly why: string;
	readonly requiredVendor: number;
	readonly requiredPartner: number;
}

/** What the library shows of a plan without opening it. */
export interface PlanSummary {
	readonly planId: string;
	readonly title: string;
	readonly vendor: string;
	readonly partner: string;
	readonly marks: { readonly vendor: string; readonly partner: string };
	readonly speaksFor: Party;
	readonly start: Day | null;
	readonly end: Day | null;
	readonly sample: boolean;
	/** One entry a topic: which sides have agreed to its text as it stands. */
	readonly agreement: readonly ('both' | 'vendor' | 'partner' | 'none')[];
	readonly conflicts: number;
	readonly nextDue: { readonly text: string; readonly from: string; readonly due: Day } | null;
	/** The session that runs or rests on this computer. */
	readonly session: { readonly title: string; readonly startedAt: string } | null;
	readonly openedAt: string | null;
	readonly changedAt: string | null;
	/** This person’s own words for it, on this computer alone. */
	readonly labels: readonly string[];
	/** The last copy that left or came in; null before the first. */
	readonly exchanged: { readonly how: 'sent' | 'received'; readonly at: string; readonly with: string } | null;
}

/** Something a person should know about their data: what happened, what is safe, where it is. */
export interface Notice {
	readonly id: string;
	readonly level: 'info' | 'warning';
	readonly text: string;
	/** The one thing that can be done about it here; null where there is nothing to do. */
	readonly next: NextStep | null;
}

/** Look at a plan's backups, or choose a copy to receive. */
export type NextStep = { readonly step: 'backups'; readonly planId: string } | { readonly step: 'receive' };

export interface AppState {
	readonly version: string;
	readonly door: 'desktop' | 'browser';
	/** Set when another process owns the data folder: a sentence naming it. Nothing can be written then. */
	readonly readOnly: string | null;
	readonly profile: Profile | null;
	readonly settings: Settings;
	readonly plans: readonly PlanSummary[];
	readonly templates: readonly TemplateSummary[];
	readonly notices: readonly Notice[];
}

export interface SaveState {
	readonly state: 'saved' | 'saving' | 'cannot save';
	/** Edits that are in memory and not yet on disk. */
	readonly pending: number;
	readonly message: string | null;
	readonly at: string | null;
}

/** For each pen what undo would take back and redo bring again, in words; null where there is nothing. */
export type UndoState = Readonly<Record<PenParty, { readonly undo: string | null; readonly redo: string | null }>>;

export interface OpenedPlan {
	readonly planId: string;
	readonly speaksFor: Party;
	/** True while both sides are in the room and the other side's pen may be used. */
	readonly roomOpen: boolean;
	/** The session that runs or rests here. */
	readonly session: RunningSession | null;
	readonly revision: number;
	readonly records: readonly RecordView[];
	/** Where the next chunk begins; null when this is all. */
	readonly next: number | null;
	readonly total: number;
	readonly undo: UndoState;
	readonly save: SaveState;
	/** Changes that wait for others that are missing, forks, and ballots that are not what was locked: sentences. */
	readonly waiting: readonly string[];
	/** When the newest change was made: the plan's today is never before it. */
	readonly newest: string | null;
}

export interface PlanChunk {
	readonly revision: number;
	readonly records: readonly RecordView[];
	readonly next: number | null;
}

export interface Edited {
	readonly revision: number;
}

/** Details of a failure with code `changed` or `conflict`: every value the field now has. */
export interface ChangedField {
	readonly record: RecordRef;
	readonly field: string;
	readonly values: readonly Assignment[];
	/** The plan's when these values were read: whoever decides over them hands it back. */
	readonly revision: number;
	/** True when the program was started anew since editing began: it is not known whether anybody changed the field. */
	readonly restarted?: true;
}

export interface HistoryEntry {
	readonly id: string;
	readonly at: string;
	readonly pen: Pen;
	readonly computer: string | null;
	/** Still a draft on this computer: the other side has not got it. */
	readonly draft: boolean;
	readonly edits: readonly HistoryEdit[];
}

export interface HistoryEdit {
	readonly record: RecordRef;
	readonly field: string;
	/** The field's label from the schema, or its raw name where a newer version wrote it. */
	readonly label: string;
	readonly title: string;
	readonly before: Scalar;
	readonly after: Scalar;
}

export interface ExportJob {
	readonly jobId: string;
}

export type ExportWhat = 'plan' | 'qbr' | 'gaps' | 'commitments' | 'session' | 'calendar';
/** A plan file leaves by `exchange.handOver`. */
export type ExportFormat = 'docx' | 'pdf' | 'html' | 'xlsx' | 'csv' | 'json' | 'ics';

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

const nothing = z.strictObject({});

export const calls = {
	'app.start': asks<AppState>()(nothing),
	'app.saveProfile': writes<AppState>()(profile),
	'app.saveSettings': writes<Settings>()(settings.partial()),
	/** Shown by the system where the door can and the setting is on. The words are the core’s own. */
	'app.remind': asks<{ readonly shown: boolean }>()(
		z.strictObject({ checkIn: z.boolean(), dueTomorrow: z.number().int().min(0).max(999) }),
	),
	'app.dismissNotice': writes<undefined>()(z.strictObject({ id: z.string().max(80) })),

	'plans.create': writes<{ readonly planId: string }>()(
		z.strictObject({
			template: z.string().max(80),
			title: words.optional(),
			vendor: words,
			partner: words,
			start: day,
			end: day,
			currency: z.string().regex(/^[A-Z]{3}$/),
			timeZone: z.string().max(60),
			speaksFor: party,
		}),
	),
	'plans.openSample': writes<{ readonly planId: string }>()(z.strictObject({ speaksFor: party })),

	'plan.open': asks<OpenedPlan>()(z.strictObject({ planId })),
	'plan.chunk': asks<PlanChunk>()(z.strictObject({ planId, from: z.number().int().min(0) })),
	'plan.edit': writes<Edited>()(
		z.strictObject({
			...{ planId, pen, base, edits: z.array(edit).min(1).max(2000) },
			/** By this alone the core of a later run can tell that nothing would be written over unread. */
			seen: z.array(said).max(2000).optional(),
		}),
	),
	'plan.resolve': writes<Edited>()(z.strictObject({ planId, pen, base, record: ref, field, value: scalar })),
	'plan.undo': writes<Edited>()(z.strictObject({ planId, pen })),
	'plan.redo': writes<Edited>()(z.strictObject({ planId, pen })),
	/** Newest first. */
	'plan.history': asks<readonly HistoryEntry[]>()(
		z.strictObject({ planId, record: ref.optional(), limit: z.number().int().min(1).max(500).optional() }),
	),
	'plan.room': asks<{ readonly roomOpen: boolean }>()(z.strictObject({ planId, open: z.boolean() })),
	'plan.retrySave': asks<SaveState>()(z.strictObject({ planId })),
	'plan.rescue': asks<ExportJob>()(z.strictObject({ planId })),

	'notes.read': asks<Readonly<Record<RecordRef, string>>>()(z.strictObject({ planId })),
	'notes.save': writes<undefined>()(z.strictObject({ planId, record: ref, text: z.string().max(20_000) })),

	/** What the partner earns a month with one-time business, in minor units: on its own computer, until it shares it. */
	'transition.profit': asks<{ readonly amount: number | null }>()(z.strictObject({ planId })),
	'transition.saveProfit': writes<undefined>()(
		z.strictObject({ planId, amount: z.number().int().min(1).max(1_000_000_000_000).nullable() }),
	),

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

	'export.start': writes<ExportJob>()(
		z.strictObject({
			planId,
			what: z.enum(['plan', 'qbr', 'gaps', 'commitments', 'session', 'calendar']),
			/** Which session's page; the newest by default. */
			session: z.string().max(80).optional(),
			format: z.enum(['docx', 'pdf', 'html', 'xlsx', 'csv', 'json', 'ics']),
		}),
	),
	'export.cancel': asks<undefined>()(z.strictObject({ jobId })),

	...agreementCalls,
	...exchangeCalls,
	...folderCalls,
	...backupCalls,
	...liveCalls,
	...crmCalls,
	...yearCalls,
	...portfolioCalls,
	...templateCalls,
} as const;

export type Calls = typeof calls;
export type CallName = keyof Calls;
export type Input<Name extends CallName> = z.input<Calls[Name]['input']>;
export type Answer<Name extends CallName> = Calls[Name] extends Call<z.ZodType, infer A> ? A : never;

export const callNames = Object.keys(calls) as readonly CallName[];

/** What the core tells every window, without being asked. */
export interface Events extends ExchangeEvents, FolderEvents, LiveEvents, CrmEvents, PortfolioEvents {
	'plan.changed': {
		readonly planId: string;
		/** The revision these records bring the replica to, and the one it must stand at before. */
		readonly revision: number;
		readonly previous: number;
		readonly records: readonly RecordView[];
		readonly gone: readonly RecordRef[];
		readonly undo: UndoState;
	};
	'plan.save': { readonly planId: string; readonly save: SaveState };
	'plan.room': { readonly planId: string; readonly roomOpen: boolean };
	'session.changed': { readonly planId: string; readonly session: RunningSession | null };
	/** Someone's ballot got on: ask again how far both sides are. */
	'ballots.changed': { readonly planId: string; readonly round: string };
	'app.changed': AppState;
	'job.progress': { readonly jobId: string; readonly done: number; readonly step: string };
	'job.ended': {
		readonly jobId: string;
		readonly outcome:
			| { readonly kind: 'saved'; readonly path: string }
			| { readonly kind: 'download'; readonly url: string; readonly name: string }
			| { readonly kind: 'failed'; readonly message: string }
			| { readonly kind: 'cancelled' };
	};
}

export type EventName = keyof Events;
export const eventNames = [
	'plan.changed',
	'plan.save',
	'plan.room',
	'session.changed',
	'ballots.changed',
	'app.changed',
	'folder.changed',
	'job.progress',
	'job.ended',
	'live.changed',
	'exchange.changed',
	'exchange.opened',
	'crm.progress',
	'portfolio.changed',
] as const satisfies readonly EventName[];

/** What the preload puts on `window.covalent`, and what the browser door builds over its socket. */
export interface Bridge {
	call<Name extends CallName>(name: Name, input: Input<Name>): Promise<Result<Answer<Name>>>;
	/** Returns the way to stop listening. */
	on<Name extends EventName>(name: Name, listener: (event: Events[Name]) => void): () => void;
}
