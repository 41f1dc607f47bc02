/** What each side's people are measured on, against the goals: where hidden behaviour comes from. */
import type { Party } from '../ledger/change.ts';
import type { Effect, Plan, Priority } from '../plan/plan.ts';
import { capitalized, filled, type Names, namesOf, possessive } from './names.ts';
import { numbersOf } from './numbering.ts';

export interface MeasureEffect {
	readonly priority: string;
	readonly measure: string | null;
	readonly who: string | null;
	/** Null where the side has not said yet. */
	readonly effect: Effect['effect'];
}

export interface GoalPriorities {
	/** The goal's id. */
	readonly goal: string;
	/** As shown, `G1`. */
	readonly number: string;
	readonly title: string | null;
	/** Every measure of each side, in its shown order. */
	readonly vendor: readonly MeasureEffect[];
	readonly partner: readonly MeasureEffect[];
}

export interface PriorityConflict {
	readonly goal: string;
	readonly priority: string;
	/** Whose people are measured on it. */
	readonly holder: Party;
	/** `Harbor’s sales team, measured on resale margin: works against G1.` */
	readonly text: string;
}

export interface Priorities {
	/** In the shown order of the goals. */
	readonly goals: readonly GoalPriorities[];
	/** Measures that work against a goal: by goal, then vendor before partner, then in their shown order. */
	readonly conflicts: readonly PriorityConflict[];
}

/** A side speaks about its own measures only: an effect that names another holder than its measure does is left out. */
export function prioritiesOf(plan: Plan): Priorities {
	const { goals, priorities, effects } = plan.collections;
	const names = namesOf(plan);
	const numbers = numbersOf(plan);
	const byPair = new Map(effects.map((effect) => [`${effect.priority} ${effect.goal}`, effect]));
	const effectsOn = (goal: string, holder: Party) =>
		priorities
			.filter((priority) => priority.holder === holder)
			.map((priority) => measureEffect(priority, byPair.get(`${priority.id} ${goal}`)));
	const rows = goals.map(({ id, title }) => ({
		goal: id,
		number: numbers.get(`goals/${id}`) ?? '',
		title,
		vendor: effectsOn(id, 'vendor'),
		partner: effectsOn(id, 'partner'),
	}));
	const conflicts = rows.flatMap((row) => [
		...conflictsOf(row, 'vendor', names),
		...conflictsOf(row, 'partner', names),
	]);
	return { goals: rows, conflicts };
}

function measureEffect({ id, measure, who, holder }: Priority, effect: Effect | undefined): MeasureEffect {
	return { priority: id, measure, who, effect: effect?.holder === holder ? effect.effect : null };
}

function conflictsOf(row: GoalPriorities, holder: Party, names: Names): readonly PriorityConflict[] {
	return row[holder]
		.filter(({ effect }) => effect === 'works against')
		.map(({ priority, measure, who }) => {
			const people = `${capitalized(possessive(names[holder]))} ${filled(who) ?? 'people'}`;
			const text = `${people}, measured on ${filled(measure) ?? 'something not named yet'}: works against ${row.number}.`;
			return { goal: row.goal, priority, holder, text };
		});
}
