/** Levels as they were given: who assessed whom, when. The two views of a side stay two. */
import type { Day } from '../base/dates.ts';
import type { Party } from '../ledger/change.ts';
import type { RecordOf } from '../plan/plan.ts';

/** Whose view a level is: the side's own, or the other side's of it. */
export type Basis = 'self' | 'other';

export interface Assessed {
	readonly id: string;
	readonly day: Day;
	/** 0 to 5, whole. */
	readonly level: number;
	readonly by: Basis;
	/** The side that gave it. */
	readonly holder: Party;
	readonly because: string | null;
}

export interface SideLevels {
	/** The latest of each view; null where that side has given none. */
	readonly self: Assessed | null;
	readonly other: Assessed | null;
	/** Every one given by that day, in the order of their days. */
	readonly history: readonly Assessed[];
}

/** One day of a chart: what each view came to on it, null where it said nothing new. */
export interface LevelPoint {
	readonly day: Day;
	readonly self: number | null;
	readonly other: number | null;
}

export const NO_LEVELS: SideLevels = { self: null, other: null, history: [] };

export function levelKey(capability: string, side: Party): string {
	return `${capability} ${side}`;
}

/**
 * The levels known on a day, by `levelKey`. An assessment of that very day counts, later ones do not; of several on one
 * day the last in the shown order. One without a single day, level, side or assessor says nothing. Linear, plus sorting.
 */
export function levelsOn(assessments: readonly RecordOf<'assessments'>[], on: Day): ReadonlyMap<string, SideLevels> {
	const histories = new Map<string, Assessed[]>();
	for (const { id, capability, side, holder, day, level, because } of assessments) {
		if (capability === null || side === null || day === null || level === null || day > on) continue;
		if (holder !== 'vendor' && holder !== 'partner') continue;
		const key = levelKey(capability, side);
		const history = histories.get(key) ?? [];
		history.push({ id, day, level, by: holder === side ? 'self' : 'other', holder, because });
		histories.set(key, history);
	}
	return new Map([...histories].map(([key, history]) => [key, sideLevels(history)]));
}

/** A history as points of a chart, one a day: the latest of a day counts. */
export function levelPoints(history: readonly Assessed[]): readonly LevelPoint[] {
	const points = new Map<Day, { day: Day; self: number | null; other: number | null }>();
	for (const { day, by, level } of history) {
		const point = points.get(day) ?? { day, self: null, other: null };
		point[by] = level;
		points.set(day, point);
	}
	return [...points.values()];
}

function sideLevels(given: readonly Assessed[]): SideLevels {
	const history = [...given].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
	const latest = (by: Basis) => history.findLast((assessed) => assessed.by === by) ?? null;
	return { self: latest('self'), other: latest('other'), history };
}
