/** The calls by which a plan travels between two companies: hand over, receive, settle, and whose words they are. */
import * as z from 'zod';
import type { Party, Pen, RecordRef, Scalar } from '../ledger/change.ts';
import { LANGUAGES } from '../words/languages.ts';
import { asks, party, pen, penName, planId, words, writes } from './call.ts';
import type { TemplateReceived } from './templates.ts';

/**
 * One field that becomes another one's news: what it said and what it says. `removed` is true where the record goes and
 * null where it comes back; of `order`, a new place in its list, both values are null.
 */
export interface FieldChange {
	readonly record: RecordRef;
	readonly field: string;
	/** The field's label from the schema, or its raw name where a newer version wrote it. */
	readonly label: string;
	/** How the record is named in history: its title, or its noun. */
	readonly title: string;
	readonly before: Scalar;
	readonly after: Scalar;
	readonly by: Pen;
	/** ISO 8601 in UTC. */
	readonly at: string;
}

/** The changes of one person at one computer. */
export interface PersonsChanges {
	readonly pen: Pen;
	/** Null where the first change of that run is missing. */
	readonly computer: string | null;
	/** Fields written, as people count changes. */
	readonly changes: number;
	readonly first: string;
	readonly last: string;
	/** The records they touched, most first, the noun in the number that fits: `{ noun: 'commitments', count: 5 }`. */
	readonly touched: readonly { readonly noun: string; readonly count: number }[];
}

/** Whom a copy is for. What a colleague of one's own company has been given, the other side does not know yet. */
export type Reader = 'other side' | 'colleague';

/** What would leave, before anything does. */
export interface HandOverPreview {
	/**
	 * The last copy that left for the other side or came from it, from which its knowledge is taken; null before the first,
	 * and for a colleague, for whom `changes` are what leaves this computer for the first time.
	 */
	readonly since: { readonly at: string; readonly how: 'sent' | 'received'; readonly with: string } | null;
	/** Fields that will say something else for them than before. */
	readonly changed: number;
	readonly changes: readonly FieldChange[];
	/** What stays on this computer, as counts: notes, ballots that are not revealed, yeses given to words that changed. */
	readonly stays: { readonly notes: number; readonly ballots: number; readonly staleYeses: number };
	/** Conflicts that travel along unsettled. */
	readonly conflicts: number;
}

/** A key as people compare it by phone: groups of four hex digits. */
export type Fingerprint = string;

/** A computer that has written in this plan, and how far its signature can be trusted. */
export interface KeyCard {
	readonly party: Party;
	readonly computer: string;
	readonly fingerprint: Fingerprint;
	/** When it was first seen here, ISO 8601. */
	readonly since: string;
	/** `ours`: this computer. `compared`: a person compared the fingerprint. `remembered`: seen before, not compared. */
	readonly trust: 'ours' | 'compared' | 'remembered';
}

/** What cannot be overlooked. Each carries its sentence. */
export type Alarm =
	/** This computer name signed with another key before: a new installation, or somebody else. */
	| {
			readonly kind: 'key changed';
			readonly text: string;
			readonly was: Fingerprint;
			readonly is: Fingerprint;
	  }
	/** Two different changes with one number: a restored disk, or a forged file. Both wait until a person admits them. */
	| { readonly kind: 'fork'; readonly text: string; readonly replica: string; readonly seq: number }
	/** The list of keys seen in this plan was damaged: no key is known any more until a person has looked at them. */
	| { readonly kind: 'keys forgotten'; readonly text: string }
	/** The signature does not fit the file, or a key was used in the other side's name. */
	| { readonly kind: 'not signed as it says'; readonly text: string };

/** What a file holds, before anything is taken over. */
export interface ReceiveReport {
	/** Under which the core keeps the file until it is accepted or put aside. */
	readonly id: string;
	readonly name: string;
	readonly kind: 'plan file' | 'Excel sheet';
	readonly planId: string;
	readonly title: string;
	readonly vendor: string;
	readonly partner: string;
	/** True when this computer already has the plan. */
	readonly known: boolean;
	/** Who handed it over and with which words; null for a file that nobody signed. */
	readonly from: {
		readonly party: Party;
		readonly name: string;
		readonly company: string;
		readonly computer: string;
		readonly at: string;
		readonly note: string;
		readonly key: KeyCard;
		/** True when this key is seen here for the first time. */
		readonly isNew: boolean;
	} | null;
	readonly alarms: readonly Alarm[];
	/** Fields written that are new here. */
	readonly changes: number;
	readonly by: readonly PersonsChanges[];
	readonly fields: readonly FieldChange[];
	/** Fields that will hold several values once the file is taken in, which they do not now. */
	readonly conflicts: readonly { readonly record: RecordRef; readonly label: string; readonly title: string }[];
	/** Sentences: what waits for changes that nobody has brought yet. */
	readonly waiting: readonly string[];
	/** Excel only, sentences: cells that are not taken over, and why. */
	readonly leftOut: readonly string[];
}

/** A copy that left or came in. Kept on this computer alone. */
export interface ExchangeEntry {
	readonly kind: 'sent' | 'received' | 'taken back';
	readonly at: string;
	/** The other side's company, or the person it was sent to. */
	readonly with: string;
	/** The file's name. */
	readonly name: string;
	readonly changes: number;
	readonly note: string;
	/** Whom it was for, or whom it came from. */
	readonly for: Reader;
}

/** One version of a field in conflict. */
export interface Version {
	/** The number `resolve --pick` takes. */
	readonly pick: number;
	readonly value: Scalar;
	readonly by: Pen;
	readonly at: string;
	readonly computer: string | null;
}

/**
 * `field`: two values. `removed`: one side removed the record, the other went on writing in it.
 * `moved and removed`: the other side only moved it. `agreed`: one side agreed to words that the other changed.
 * `accepted`: one side accepted a commitment whose terms read otherwise now.
 */
export type ConflictKind = 'field' | 'removed' | 'moved and removed' | 'agreed' | 'accepted';

/** A yes that met other words: there is nothing to pick from. */
export const isMetYes = (kind: ConflictKind) => kind === 'agreed' || kind === 'accepted';

export interface ConflictCard {
	readonly kind: ConflictKind;
	readonly record: RecordRef;
	readonly field: string;
	readonly label: string;
	readonly title: string;
	/** The collection's noun: "topic", "commitment". */
	readonly noun: string;
	/** What it said before the copies parted; absent where it did not exist, or where they never agreed. */
	readonly was: { readonly value: Scalar; readonly at: string } | null;
	readonly versions: readonly Version[];
	/** Null where this computer's pens may settle it; else why not, in a sentence. */
	readonly locked: string | null;
}

export interface ExchangeState {
	readonly entries: readonly ExchangeEntry[];
	readonly keys: readonly KeyCard[];
	readonly alarms: readonly Alarm[];
	/** True while the latest receive can be taken back as one step. */
	readonly canTakeBack: boolean;
	/** Drafts that have not left, as a count of fields. */
	readonly unsent: number;
}

const reader = z.enum(['other side', 'colleague']).default('other side');
const name = z.string().trim().min(1).max(300);
/** A plan file as text, or an Excel sheet as base64. Sizes are checked again in bytes by the reader. */
const content = z.union([
	z.strictObject({ text: z.string().max(64 * 1024 * 1024) }),
	z.strictObject({ base64: z.string().max(24 * 1024 * 1024) }),
]);
const received = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

export const exchangeCalls = {
	'exchange.state': asks<ExchangeState>()(z.strictObject({ planId })),
	/** What would change for the other side, or leave for a colleague. Nothing leaves. */
	'exchange.preview': asks<HandOverPreview>()(z.strictObject({ planId, for: reader })),
	/** Publishes the drafts and writes a signed copy, or a sheet to fill in. Ends like an export, with `job.ended`. */
	'exchange.handOver': writes<{ readonly jobId: string }>()(
		z.strictObject({
			planId,
			pen,
			/** Whom it is for, as it will stand in the list of copies. */
			to: words,
			/** A colleague’s copy does not count as known to the other side; a sheet to fill in is never for one. */
			for: reader,
			note: z.string().trim().max(2000),
			as: z.enum(['jbp', 'xlsx']),
			/** Of a sheet to fill in; the plan’s own by default. */
			language: z.enum(LANGUAGES).optional(),
		}),
	),
	/** Reads a file in a worker under limits. Nothing is taken over. */
	'exchange.look': asks<ReceiveReport>()(z.strictObject({ name, content })),
	/**
	 * The next file that the system asked the program to open, read the same way; null where none waits. A template is
	 * kept at once, as nothing of a plan changes by it.
	 */
	'exchange.lookNext': asks<ReceiveReport | TemplateReceived | null>()(z.strictObject({})),
	/** Takes in what was looked at. `speaksFor` is asked where the plan is new here. */
	'exchange.accept': writes<{ readonly planId: string; readonly conflicts: number }>()(
		z.strictObject({ id: received, name: penName, speaksFor: party.optional() }),
	),
	'exchange.putAside': asks<undefined>()(z.strictObject({ id: received })),
	/** Takes the latest copy that came in back as one step; possible until the next own edit. */
	'exchange.takeBack': writes<undefined>()(z.strictObject({ planId })),
	/** Everything to settle, in the plan's order. Each is settled with `plan.resolve`. */
	'exchange.conflicts': asks<{ readonly revision: number; readonly cards: readonly ConflictCard[] }>()(
		z.strictObject({ planId }),
	),
	/** Settles all that this pen may settle with one side's version: only ever by an explicit choice. */
	'exchange.settleAll': writes<{ readonly settled: number; readonly left: number }>()(
		z.strictObject({ planId, pen, base: z.number().int().min(0), keep: party }),
	),
	/** A person has compared the fingerprint with the other side. */
	'exchange.compareKey': writes<undefined>()(z.strictObject({ planId, fingerprint: z.string().max(80) })),
	/** After their list was damaged a person has looked at the keys, and compared those with these fingerprints. */
	'exchange.lookedAtKeys': writes<undefined>()(
		z.strictObject({ planId, compared: z.array(z.string().max(80)).max(1000) }),
	),
	/** A person admits the branches of a fork, by a published change. */
	'exchange.admitFork': writes<undefined>()(
		z.strictObject({ planId, pen, replica: z.string().max(80), seq: z.number().int().min(1) }),
	),
} as const;

export interface ExchangeEvents {
	/** Something left, came in, was compared or settled: ask again. */
	'exchange.changed': { readonly planId: string };
	/** The system asked the program to open a file, which waits for `exchange.lookNext`. */
	'exchange.opened': Readonly<Record<never, never>>;
}
