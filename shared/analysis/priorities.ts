/** What each side's people are measured on, against the goals: where hidden behaviour comes from. */
import type { Party } from '../ledger/change.ts';
import type { Effect, Plan, Priority } from '../plan/plan.ts';
import { spoken } from '../words/spoken.ts';
import type { Words } from '../words/words.ts';
import { filled, type Names, namesOf } from './names.ts';
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

/** A measure with all the goals it works against. */
export interface PriorityConflict {
	readonly priority: string;
	/** Whose people are measured on it. */
	readonly holder: Party;
	/** The goals' ids, in their shown order; at least one. */
	readonly goals: readonly string[];
	/** `Sales team at Harbor: measured on “Resale margin”, which works against G1 and G2.` */
	readonly text: string;
}

export interface Priorities {
	/** In the shown order of the goals. */
	readonly goals: readonly GoalPriorities[];
	/** Measures that work against a goal: the vendor's before the partner's, then in their shown order. */
	readonly conflicts: readonly PriorityConflict[];
}

/** A side speaks about its own measures only: an effect that names another holder than its measure does is left out. */
export function prioritiesOf(plan: Plan, words: Words = spoken()): Priorities {
	const { goals, priorities, effects } = plan.collections;
	const names = namesOf(plan, words);
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
	const conflicts = [...conflictsOf(rows, 'vendor', names, words), ...conflictsOf(rows, 'partner', names, words)];
	return { goals: rows, conflicts };
}

function measureEffect({ id, measure, who, holder }: Priority, effect: Effect | undefined): MeasureEffect {
	return { priority: id, measure, who, effect: effect?.holder === holder ? effect.effect : null };
}

function conflictsOf(
	rows: readonly GoalPriorities[],
	holder: Party,
	names: Names,
	words: Words,
): readonly PriorityConflict[] {
	// Every row lists the same measures of a side in the same order.
	return (rows[0]?.[holder] ?? []).flatMap(({ priority, measure, who }, at): readonly PriorityConflict[] => {
		const against = rows.filter((row) => row[holder][at]?.effect === 'works against');
		if (against.length === 0) return [];
		const goals = against.map(({ goal }) => goal);
		const numbers = against.map(({ number }) => number);
		return [{ priority, holder, goals, text: conflictSentence(names[holder], who, measure, numbers, words) }];
	});
}

/** Words a side has typed begin the sentence or stand in quotation marks: their capitals are theirs to keep. */
function conflictSentence(
	name: string,
	people: string | null,
	measured: string | null,
	against: readonly string[],
	{ say, list }: Words,
): string {
	const [who, measure, goals] = [filled(people), filled(measured), list(against)];
	if (who === null)
		return measure === null
			? say('People at {name}: measured on something not named yet, which works against {goals}.', { name, goals })
			: say('People at {name}: measured on “{measure}”, which works against {goals}.', { name, measure, goals });
	return measure === null
		? say('{Who} at {name}: measured on something not named yet, which works against {goals}.', { who, name, goals })
		: say('{Who} at {name}: measured on “{measure}”, which works against {goals}.', { who, name, measure, goals });
}
