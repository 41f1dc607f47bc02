/**
 * A plan looked back at: trust first, then what was promised and kept, reached, closed and learned. It counts what the
 * records say and judges nobody; stated and evidenced trust stand side by side, and nothing is subtracted.
 */
import type { Day } from '../base/dates.ts';
import type { Party, RecordRef } from '../ledger/change.ts';
import { carriedOf, type EndedRecord } from '../plan/carry.ts';
import { closedOn } from '../plan/closed.ts';
import { PARTIES } from '../plan/field.ts';
import type { Plan } from '../plan/plan.ts';
import { TRUST_STATEMENTS, type TrustStatement } from '../plan/rounds.ts';
import { dayOfMoment } from '../plan/today.ts';
import { capabilitiesOf } from './capabilities.ts';
import { type AnswerRecord, answeredInTime } from './frictions.ts';
import { zoneOf } from './gap-figures.ts';
import { gapsOf } from './gaps.ts';
import { asParty, filled } from './names.ts';
import { numbersOf } from './numbering.ts';
import { pivotsOf } from './pivots.ts';
import { type GoalProgress, progressOf } from './progress.ts';
import { numberOf } from './ratings.ts';
import { roundsRevealedBy } from './round-answers.ts';
import { answersIn } from './rounds-revealed.ts';
import type { PulseMean } from './trust-pulse.ts';
import { type StatedPoint, statedSeriesOf } from './trust-series.ts';

/** What one side stated about the other in the first pulse and in the last one. */
export interface StatedThenNow {
	/** 1 to 9 in halves; null where there is no number. With one pulse, `first` is null. */
	readonly statements: Readonly<
		Record<TrustStatement, { readonly first: number | null; readonly last: number | null }>
	>;
	readonly first: PulseMean | null;
	readonly last: PulseMean | null;
}

/** A gap that was closed, or one that is left. */
export interface GapLine {
	readonly record: RecordRef;
	/** `E3`; empty for a skill or process. */
	readonly number: string;
	readonly title: string | null;
	/** The side that expected it; of a skill or process the side that needs it. */
	readonly side: Party | null;
	/** Where it stood first below what was needed, where it stands, and what was needed. */
	readonly from: number | null;
	readonly to: number | null;
	readonly needed: number | null;
}

export interface Gone {
	readonly closed: readonly GapLine[];
	readonly left: readonly GapLine[];
}

/** Something both learned: from an incident, or from a change of course. */
export interface Lesson {
	readonly record: RecordRef;
	/** `F-3`, `Pivot 1`. */
	readonly number: string;
	readonly about: string | null;
	readonly learned: string;
}

export interface LookBack {
	readonly on: Day;
	/** Null while the plan is open. */
	readonly closed: Day | null;
	/** The days of the first and the last pulse. With one pulse, `first` is null. */
	readonly pulses: { readonly first: Day | null; readonly last: Day | null };
	readonly stated: Readonly<Record<Party, StatedThenNow>>;
	/** Over the whole plan, by the side that promised. */
	readonly kept: Readonly<Record<Party, EndedRecord>>;
	/** Over the whole plan, by the side that answered. */
	readonly answered: Readonly<Record<Party, AnswerRecord>>;
	/** In their shown order, as they stood at the last period measured. */
	readonly goals: readonly GoalProgress[];
	/** Expectations that were below minimum in a round. */
	readonly expectations: Gone;
	/** Levels below what was needed. */
	readonly capabilities: Gone;
	/** Oldest first. */
	readonly lessons: readonly Lesson[];
	readonly takesAlong: Readonly<Record<Party, string | null>>;
}

/** The page of a plan on a day; what is of a later day is ignored. Linear in records, plus sorting. */
export function lookBackOf(plan: Plan, on: Day): LookBack {
	const series = statedSeriesOf(plan, on);
	const [page] = plan.collections.lookBack;
	const answered = (side: Party) => answeredInTime(plan, side, null, on);
	return {
		on,
		closed: closedOn(page === undefined ? null : { values: { closed: page.closed } }),
		pulses: { first: series.length > 1 ? (series[0]?.day ?? null) : null, last: series.at(-1)?.day ?? null },
		stated: { vendor: thenNow(series, 'vendor'), partner: thenNow(series, 'partner') },
		kept: carriedOf(plan, on, on).records,
		answered: { vendor: answered('vendor'), partner: answered('partner') },
		goals: progressOf(plan, on).goals,
		expectations: expectationsGone(plan, on),
		capabilities: capabilitiesGone(plan, on),
		lessons: lessonsOf(plan, on),
		takesAlong: {
			vendor: filled(page?.takesAlongVendor ?? null),
			partner: filled(page?.takesAlongPartner ?? null),
		},
	};
}

function thenNow(series: readonly StatedPoint[], side: Party): StatedThenNow {
	const first = series.length > 1 ? series[0]?.sides[side] : undefined;
	const last = series.at(-1)?.sides[side];
	const pairs = TRUST_STATEMENTS.map((statement) => [
		statement,
		{
			first: numberOf(first?.answers[statement].value ?? null),
			last: numberOf(last?.answers[statement].value ?? null),
		},
	]);
	// One entry a statement, made from the list that is the type.
	const statements = Object.fromEntries(pairs) as StatedThenNow['statements'];
	return { statements, first: first?.mean ?? null, last: last?.mean ?? null };
}

/** Below minimum in any round shown by the day, or as it stands now. */
function expectationsGone(plan: Plan, on: Day): Gone {
	const holders = new Map<RecordRef, Party | null>(
		plan.collections.expectations.map(({ id, holder }) => [`expectations/${id}`, asParty(holder)]),
	);
	const first = new Map<RecordRef, number>();
	const rounds = roundsRevealedBy(plan, 'expectations', on);
	for (const round of [...rounds].reverse())
		for (const [ref, answers] of answersIn(plan, round)) {
			const holder = holders.get(ref) ?? null;
			if (holder === null || first.has(ref)) continue;
			const perceived = numberOf(answers[holder === 'vendor' ? 'perceivedVendor' : 'perceivedPartner'].value);
			const zone = zoneOf(perceived, numberOf(answers.minimum.value), numberOf(answers.desired.value));
			if (zone === 'below minimum' && perceived !== null) first.set(ref, perceived);
		}
	const closed: GapLine[] = [];
	const left: GapLine[] = [];
	for (const gap of gapsOf(plan, on).expectations) {
		const record: RecordRef = `expectations/${gap.id}`;
		const from = first.get(record) ?? null;
		const line: GapLine = {
			...{ record, number: gap.number, title: filled(gap.statement), side: gap.holder },
			...{ from, to: gap.perceived, needed: gap.minimum },
		};
		if (gap.zone === 'below minimum') left.push(line);
		else if (from !== null && gap.zone !== 'unrated') closed.push(line);
	}
	return { closed, left };
}

function capabilitiesGone(plan: Plan, on: Day): Gone {
	const closed: GapLine[] = [];
	const left: GapLine[] = [];
	for (const row of capabilitiesOf(plan, on).capabilities)
		for (const side of PARTIES) {
			const { required, basis, gap, history, standing } = row.sides[side];
			if (required === null || gap === null) continue;
			const from = history.find(({ by, level }) => by === basis && level < required)?.level ?? null;
			const line: GapLine = {
				...{ record: `capabilities/${row.id}`, number: '', title: filled(row.title), side },
				...{ from, to: required - gap, needed: required },
			};
			if (standing === 'open' || standing === 'closing') left.push(line);
			else if (from !== null) closed.push(line);
		}
	return { closed, left };
}

function lessonsOf(plan: Plan, on: Day): readonly Lesson[] {
	const numbers = numbersOf(plan);
	const frictions = plan.collections.frictions.flatMap(({ id, what, learned, raised }) => {
		const words = filled(learned);
		const day = raised === null ? '' : dayOfMoment(raised, plan.frame.timeZone);
		const record: RecordRef = `frictions/${id}`;
		return words === null || day > on
			? []
			: [{ day, lesson: { record, number: numbers.get(record) ?? '', about: filled(what), learned: words } }];
	});
	const pivots = pivotsOf(plan, on).rows.flatMap(
		({ id, number, day, goal, evidence, assumption, change, isAgreed }) => {
			if (!isAgreed || change === null) return [];
			const why = evidence ?? assumption ?? numbers.get(`goals/${goal}`) ?? null;
			return [{ day, lesson: { record: `pivots/${id}` as RecordRef, number, about: why, learned: change } }];
		},
	);
	return [...frictions, ...pivots]
		.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
		.map(({ lesson }) => lesson);
}
