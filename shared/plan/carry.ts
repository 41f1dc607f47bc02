/**
 * What goes over from a plan into the next one of the pair, and what the next one only remembers. Agreement and ratings
 * stay where they were given; so do positions, targets and what was written about one year alone.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { levelsOn } from '../analysis/capability-levels.ts';
import type { CommitmentState } from '../analysis/commitment-state.ts';
import { type CommitmentRow, commitmentsOf } from '../analysis/commitments.ts';
import { keptRecordOf } from '../analysis/kept.ts';
import { type GoalProgress, progressOf } from '../analysis/progress.ts';
import { DAYS_OF_RECORD } from '../analysis/trust-pulse.ts';
import { addDays, addMonths, type Day, daysBetween } from '../base/dates.ts';
import type { ChangeId, Party } from '../ledger/change.ts';
import { ENDED } from './collections/previous.ts';
import { PARTIES } from './field.ts';
import type { Commitment, Plan, RecordOf } from './plan.ts';

/** What a person may leave behind. */
export interface CarryChoice {
	/** The topics by their names, without positions and agreed texts. */
	readonly topics: boolean;
	/** What each side expects of the other, without ratings and endings. */
	readonly expectations: boolean;
}

/** Where the plan came from, as it was known on that computer. */
export interface CarriedFrom {
	readonly planId: string;
	readonly heads: readonly ChangeId[];
	/** Of the newest text both sides agreed to; null where there is none. */
	readonly fingerprint: string | null;
}

/** A goal as the next plan begins with it. */
export interface CarriedGoal {
	readonly goal: RecordOf<'goals'>;
	/** Where it stood last: the baseline of the next plan. Null where nothing was measured. */
	readonly baseline: number | null;
	readonly progress: GoalProgress;
}

export interface Carried {
	readonly goals: readonly CarriedGoal[];
	/** Still open on the day, between those who are still in the plan: they keep their ids and their days. */
	readonly commitments: readonly Commitment[];
	/** The newest level of each view, of what is still in the plan. */
	readonly assessments: readonly RecordOf<'assessments'>[];
	/** Those that are valid on the day. */
	readonly certificates: readonly RecordOf<'certificates'>[];
	/** Those of the new period. */
	readonly holidays: readonly RecordOf<'holidays'>[];
	/** What had ended by the day, by the side that promised. */
	readonly records: Readonly<Record<Party, EndedRecord>>;
	/** Of what had ended: what fell due so late that evidenced trust of the next plan looks back at it. */
	readonly ended: readonly EndedCommitment[];
}

/** The record of one side over the whole plan, without what goes on in the next one. */
export interface EndedRecord {
	readonly kept: number;
	readonly due: number;
	readonly late: number;
	readonly carried: number;
}

export interface EndedCommitment {
	readonly id: string;
	readonly number: string;
	readonly from: Party;
	readonly deliverable: string | null;
	readonly due: Day;
	readonly ended: (typeof ENDED)[number];
}

/** Both sides that make the next plan of the same plan for the same first day come to this id, and to one plan. */
export function nextPlanId(planId: string, start: Day): string {
	return markOf(`covalent next plan\n${planId}\n${start}`).slice(0, 24);
}

/** A mark of heads, 32 hex digits: the same for copies that hold the same. */
export function markOfHeads(heads: readonly ChangeId[]): string {
	return markOf([...heads].sort().join('\n')).slice(0, 32);
}

function markOf(text: string): string {
	return bytesToHex(sha256(utf8ToBytes(text)));
}

/** As long as the plan before, from a day on, by default the one after its last; null where that plan has no days. */
export function nextPeriod(
	{ start, end }: Plan['frame'],
	from?: Day,
): { readonly start: Day; readonly end: Day } | null {
	if (start === null || end === null) return null;
	const after = addDays(end, 1);
	const first = from ?? after;
	const months = Math.round(daysBetween(start, after) / 30.44);
	const isWhole = months > 0 && addMonths(start, months) === after;
	return {
		start: first,
		end: isWhole ? addDays(addMonths(first, months), -1) : addDays(first, daysBetween(start, end)),
	};
}

const HAS_YEAR = /(?<!\d)20\d\d(?!\d)/;
/** The second year of a pair is one only where it follows the first: `2027-03` is a month. */
const YEAR = /(?<before>)(?<!\d)(?<year>20\d\d)(?:(?<to>[/–-])(?<second>\d\d))?(?!\d)/g;
const FISCAL_YEAR = /(?<before>\bFY\s?['’]?)(?<year>\d\d)(?:(?<to>[/–-])(?<second>\d\d))?(?!\d)/gi;

/**
 * `Joint plan FY27` becomes `Joint plan FY28`, `2027` becomes `2028`, `2027/28` becomes `2028/29`; a title without its year
 * stays.
 */
export function nextTitle(title: string, years: number): string {
	return HAS_YEAR.test(title) ? withYears(title, YEAR, years) : withYears(title, FISCAL_YEAR, years);
}

function withYears(title: string, pattern: RegExp, years: number): string {
	const next = (year: string) =>
		String(Number(year) + years)
			.padStart(year.length, '0')
			.slice(-year.length);
	return title.replace(pattern, (whole: string, ...given: readonly unknown[]) => {
		const { before, year, to, second } = given.at(-1) as Readonly<Record<string, string | undefined>>;
		if (year === undefined) return whole;
		const isPair = second !== undefined && Number(second) === (Number(year) + 1) % 100;
		const rest = second === undefined ? '' : `${to}${isPair ? next(second) : second}`;
		return `${before}${next(year)}${rest}`;
	});
}

/** What goes over on a day into a plan that begins on `start`. Pure; linear in records, plus sorting. */
export function carriedOf(plan: Plan, on: Day, start: Day): Carried {
	const { commitments } = commitmentsOf(plan, on);
	const open = new Set(commitments.filter(({ state }) => isOpen(state)).map(({ id }) => id));
	const ended = commitments.filter(({ id }) => !open.has(id));
	const progress = new Map(progressOf(plan, on).goals.map((row) => [row.id, row]));
	const newest = new Set(
		[...levelsOn(plan.collections.assessments, on).values()].flatMap(({ self, other }) =>
			[self, other].flatMap((view) => (view === null ? [] : [view.id])),
		),
	);
	const { goals, assessments, certificates, holidays, capabilities, thirdParties } = plan.collections;
	const skills = new Set(capabilities.map(({ id }) => id));
	const sides = new Set<string>([...PARTIES, ...thirdParties.map(({ id }) => id)]);
	return {
		goals: goals.flatMap((goal) => {
			const row = progress.get(goal.id);
			return row === undefined ? [] : [{ goal, baseline: row.latest?.actual ?? null, progress: row }];
		}),
		commitments: plan.collections.commitments.filter(
			({ id, from, to }) => open.has(id) && sides.has(from ?? '') && sides.has(to ?? ''),
		),
		assessments: assessments.filter(({ id, capability }) => newest.has(id) && skills.has(capability ?? '')),
		certificates: certificates.filter(({ expires }) => expires === null || expires >= on),
		holidays: holidays.filter(({ day, last }) => (last ?? day ?? '') >= start),
		records: { vendor: endedRecord(commitments, ended, 'vendor'), partner: endedRecord(commitments, ended, 'partner') },
		ended: endedSince(ended, addDays(start, -DAYS_OF_RECORD)),
	};
}

/** What was kept early has ended too, though its day is still to come. */
const EVER = '9999-12-31';

/** Neither kept nor given up: it goes on, whatever day it was due. */
function isOpen(state: CommitmentState): boolean {
	return state === 'proposed' || state === 'accepted' || state === 'overdue' || state === 'delivered';
}

function endedRecord(all: readonly CommitmentRow[], ended: readonly CommitmentRow[], side: Party): EndedRecord {
	const { kept, due } = keptRecordOf(ended, side, EVER);
	const own = (row: CommitmentRow) => row.fromSide === side && row.toSide !== null && row.toSide !== side;
	return {
		kept,
		due,
		late: ended.filter((row) => own(row) && row.state === 'kept late').length,
		carried: all.filter((row) => own(row) && isOpen(row.state)).length,
	};
}

/** Only what counts in a side’s record; renegotiated ones, and those withdrawn with a yes, are in no number. */
function endedSince(ended: readonly CommitmentRow[], since: Day): readonly EndedCommitment[] {
	const counts = new Set(
		PARTIES.flatMap((side) => keptRecordOf(ended, side, EVER, since).marks.filter(({ mark }) => mark !== 'apart')).map(
			({ id }) => id,
		),
	);
	return ended.flatMap(({ id, number, fromSide, deliverable, due, state }): EndedCommitment[] => {
		const outcome = ENDED.find((word) => word === state);
		if (!counts.has(id) || fromSide === null || due === null || outcome === undefined) return [];
		return [{ id, number, from: fromSide, deliverable, due, ended: outcome }];
	});
}
