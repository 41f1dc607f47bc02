/**
 * Changes of course, and the targets they leave in force. A pivot counts once both sides have said yes to exactly what it
 * says. It then sets the targets it names from the plan quarter its day lies in: what was over keeps its target, and the
 * target the plan began with always stays beside the current one.
 */
import { type Day, planQuarters } from '../base/dates.ts';
import type { Party } from '../ledger/change.ts';
import { isAgreed } from '../plan/agreement.ts';
import { newTargetField } from '../plan/collections/pivots.ts';
import { PLAN_QUARTERS } from '../plan/collections/strategy.ts';
import { PARTIES } from '../plan/field.ts';
import type { Plan, RecordOf } from '../plan/plan.ts';
import { schema } from '../plan/schema.ts';
import { filled } from './names.ts';
import { inOrderOfDay, numbersOf } from './numbering.ts';

export type Pivot = RecordOf<'pivots'>;
type QuarterName = (typeof PLAN_QUARTERS)[number];

export const PIVOT_YES = { vendor: 'agreedVendor', partner: 'agreedPartner' } as const;

/** A target that a pivot sets, in the goal's unit. */
export interface TargetChange {
	readonly quarter: QuarterName;
	/** In force before it; null where there was none. */
	readonly before: number | null;
	readonly after: number;
}

export interface PivotRow {
	readonly id: string;
	/** `Pivot 1`. */
	readonly number: string;
	readonly goal: string;
	readonly day: Day;
	readonly occasion: Pivot['occasion'];
	readonly assumption: string | null;
	readonly evidence: string | null;
	readonly change: string | null;
	readonly agreed: Readonly<Record<Party, boolean>>;
	/** Both have said yes to exactly this, and so its targets are in force. */
	readonly isAgreed: boolean;
	/** In the order of the quarters; a quarter that was over by its day, or that the plan does not have, is left out. */
	readonly targets: readonly TargetChange[];
}

/** One quarter's target as it is and as the plan began with it, in the goal's unit. */
export interface TargetNow {
	readonly current: number | null;
	readonly original: number | null;
	/** The pivot that set the current one. */
	readonly pivot: string | null;
}

export interface Pivots {
	/** By their day, the earliest first; those whose goal is no longer in the plan are left out. */
	readonly rows: readonly PivotRow[];
	readonly targetOf: (goal: string, quarter: string) => TargetNow;
	/** The day of the newest agreed pivot of each goal. */
	readonly agreedOn: ReadonlyMap<string, Day>;
}

/** On a day, pivots of a later day are ignored; with null all count. Linear in targets and pivots. */
export function pivotsOf(plan: Plan, on: Day | null): Pivots {
	const { goals, targets, pivots } = plan.collections;
	const original = new Map<string, number | null>();
	for (const { goal, quarter, value } of targets) original.set(`${goal} ${quarter}`, value);
	const current = new Map<string, { readonly value: number; readonly pivot: string }>();
	const inForce = (key: string) => current.get(key)?.value ?? original.get(key) ?? null;
	const agreedOn = new Map<string, Day>();
	const rows: PivotRow[] = [];
	if (pivots.length > 0) {
		const known = new Set(goals.map(({ id }) => id));
		const numbers = numbersOf(plan);
		const ends = new Map(planQuarters(plan.frame.start, plan.frame.end).map(({ name, end }) => [name, end]));
		for (const pivot of inOrderOfDay(pivots)) {
			const { id, goal, day } = pivot;
			if (goal === null || day === null || !known.has(goal) || (on !== null && day > on)) continue;
			const changes = PLAN_QUARTERS.flatMap((name): readonly TargetChange[] => {
				const after = pivot[newTargetField(name)];
				const end = ends.get(name);
				return after === null || end === undefined || end < day
					? []
					: [{ quarter: name, before: inForce(`${goal} ${name}`), after }];
			});
			const agreed = agreedBy(pivot);
			const isBoth = PARTIES.every((side) => agreed[side]);
			rows.push({
				...{ id, goal, day, agreed, isAgreed: isBoth, targets: changes },
				number: numbers.get(`pivots/${id}`) ?? '',
				occasion: pivot.occasion,
				assumption: filled(pivot.assumption),
				evidence: filled(pivot.evidence),
				change: filled(pivot.change),
			});
			if (!isBoth) continue;
			agreedOn.set(goal, day);
			for (const { quarter, after } of changes) current.set(`${goal} ${quarter}`, { value: after, pivot: id });
		}
	}
	return {
		rows,
		agreedOn,
		targetOf: (goal, quarter) => {
			const key = `${goal} ${quarter}`;
			return {
				current: inForce(key),
				original: original.get(key) ?? null,
				pivot: current.get(key)?.pivot ?? null,
			};
		},
	};
}

function agreedBy(pivot: Pivot): Readonly<Record<Party, boolean>> {
	const yes = (side: Party) =>
		isAgreed(schema.pivots.fields[PIVOT_YES[side]], PIVOT_YES[side], { values: { ...pivot } });
	return { vendor: yes('vendor'), partner: yes('partner') };
}

/** Whose yes is missing; nobody's where it says nothing yet that one could agree to. */
export function awaitedBy({ change, agreed }: PivotRow): readonly Party[] {
	return change === null ? [] : PARTIES.filter((side) => !agreed[side]);
}
