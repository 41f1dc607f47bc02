/** Where two sides stand: which texts both have agreed to, what one has said yes to alone, and what has changed since. */
import type { Day } from '../base/dates.ts';
import type { ChangeId, Party } from '../ledger/change.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { closedOn, LOOK_BACK } from '../plan/closed.ts';
import { PARTIES } from '../plan/field.ts';
import { changedTerms, type TermChange } from './changed-terms.ts';
import { PastStates } from './past-states.ts';
import { type Doubtful, type IsSignedBy, type Recorded, statementsIn } from './recorded.ts';
import type { Statement } from './statement.ts';
import type { Covers } from './terms.ts';

/** A text that at least one side has agreed to. */
export interface AgreedText {
	/** 32 hex digits. */
	readonly fingerprint: string;
	/** The heads of the first statement given to it. */
	readonly frontier: readonly ChangeId[];
	readonly covers: Covers;
	/** The first statement of each side. */
	readonly by: Readonly<Record<Party, Recorded | null>>;
}

/** A text that both sides have agreed to: 1 is the first. */
export interface Version extends AgreedText {
	readonly version: number;
	readonly by: Readonly<Record<Party, Recorded>>;
}

/**
 * *draft* before the first agreement; *agreed* until the plan begins; *in force* while it runs; *amended* while terms
 * have changed since the last agreement; *closed* once someone has closed it, and after its last day.
 */
export type Life = 'draft' | 'agreed' | 'in force' | 'amended' | 'closed';

export interface Standing {
	/** Both sides name the same fingerprint, of the newest text below. */
	readonly agreed: boolean;
	/** Oldest first. */
	readonly versions: readonly Version[];
	/** The newest text that one side has agreed to since the newest version, and awaits the other. */
	readonly proposed: AgreedText | null;
	/** Terms that read otherwise today than in the newest version; without one, than in what is proposed. */
	readonly changed: readonly TermChange[];
	readonly life: Life;
	readonly doubtful: readonly Doubtful[];
}

export interface StandingInput {
	/** The plan as it is shown; statements are looked for in it. */
	readonly ledger: Ledger;
	readonly planId: string;
	readonly isSignedBy: IsSignedBy;
	/** Today, in the plan’s time zone. */
	readonly on: Day;
	/** What was read of this plan before. */
	readonly states?: PastStates;
}

/** Linear in changes, plus one state of the plan for each statement that was not read before. */
export function standingOf({ ledger, planId, isSignedBy, on, states = new PastStates() }: StandingInput): Standing {
	const { valid, doubtful } = statementsIn(ledger, planId, isSignedBy, states);
	const texts = textsOf(valid);
	const versions = texts
		.flatMap(({ text, completed }) => (completed === null ? [] : [{ text, completed }]))
		.sort((a, b) => a.completed - b.completed)
		.flatMap(({ text }, at): Version[] => {
			const { vendor, partner } = text.by;
			return vendor === null || partner === null ? [] : [{ ...text, version: at + 1, by: { vendor, partner } }];
		});
	const newest = versions.at(-1) ?? null;
	const since = Math.max(-1, ...texts.map(({ completed }) => completed ?? -1));
	const proposed = texts.findLast(({ completed, begun }) => completed === null && begun > since)?.text ?? null;
	const base = newest ?? proposed;
	const changed = base === null ? [] : changedTerms(ledger, base, states);
	const { start, end } = ledger.record('plan/plan')?.values ?? {};
	const closed = closedOn(ledger.record(LOOK_BACK));
	const isClosed = closed !== null && closed <= on;
	const life = isClosed ? 'closed' : newest === null ? 'draft' : lifeOf(changed.length > 0, { start, end }, on);
	return { agreed: newest !== null, versions, proposed, changed, life, doubtful };
}

/** What one side may answer: the newest text of the other that awaits it. */
export function awaiting({ proposed }: Standing, party: Party): Recorded | null {
	if (proposed === null || proposed.by[party] !== null) return null;
	return proposed.by[party === 'vendor' ? 'partner' : 'vendor'];
}

/** The statement of a side for this text; null where it has not agreed. */
export function statementOf(text: AgreedText | null, party: Party): Statement | null {
	return text?.by[party]?.statement ?? null;
}

interface Text {
	readonly text: AgreedText;
	/** The places of the statement that began it and, where both sides have agreed, of the one that made it so. */
	readonly begun: number;
	readonly completed: number | null;
}

/** In the order in which they were begun. A text that both sides come back to after another one is agreed to anew. */
function textsOf(valid: readonly Recorded[]): readonly Text[] {
	const texts: Text[] = [];
	let newest: Text | null = null;
	for (const [at, recorded] of valid.entries()) {
		const { fingerprint, frontier, covers, party } = recorded.statement;
		const index = texts.findLastIndex(({ text }) => text.fingerprint === fingerprint);
		const last = texts[index];
		const isOver: boolean = last === undefined || (last.completed !== null && last !== newest);
		const before: Text | null = isOver || last === undefined ? null : last;
		if (before !== null && before.text.by[party] !== null) continue;
		const begun: AgreedText = before?.text ?? { fingerprint, frontier, covers, by: { vendor: null, partner: null } };
		const text: AgreedText = { ...begun, by: { ...begun.by, [party]: recorded } };
		const isComplete = PARTIES.every((side) => text.by[side] !== null);
		const one: Text = { text, begun: before?.begun ?? at, completed: isComplete ? at : null };
		if (before === null) texts.push(one);
		else texts[index] = one;
		if (isComplete) newest = one;
	}
	return texts;
}

function lifeOf(isAmended: boolean, { start, end }: { start: unknown; end: unknown }, on: Day): Life {
	if (typeof end === 'string' && on > end) return 'closed';
	if (isAmended) return 'amended';
	return typeof start === 'string' && on < start ? 'agreed' : 'in force';
}
