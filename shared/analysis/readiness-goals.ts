/** What goals lack before an agreement. */
import type { Party } from '../ledger/change.ts';
import { PARTIES } from '../plan/field.ts';
import type { Goal, Plan } from '../plan/plan.ts';
import { say, spoken } from '../words/spoken.ts';
import { filled, namesOf } from './names.ts';
import { numberedName, numbersOf } from './numbering.ts';
import type { Finding, OpenRule } from './readiness.ts';

type GoalRule = Extract<OpenRule, `goal ${string}`>;

/** What is missing of a goal, which is called `name`; null where nothing is. */
type Lack = (goal: Goal, name: string) => string | null;

/**
 * Goals without a KPI, a source, a baseline, an owner on each side, or what they are worth to each side. A measure of
 * the shared dictionary is a KPI, and its source is one. A field in conflict is not missing: the conflict is told.
 */
export function openGoals(plan: Plan, contested: ReadonlySet<string>): readonly Finding<OpenRule>[] {
	const numbers = numbersOf(plan);
	return Object.entries(lacksOf(plan, contested)).flatMap(([rule, lackOf]) =>
		plan.collections.goals.flatMap((goal): Finding<OpenRule>[] => {
			const record = `goals/${goal.id}`;
			const text = lackOf(goal, numberedName(numbers.get(record), goal.title));
			return text === null ? [] : [{ rule: rule as GoalRule, record, text }];
		}),
	);
}

function lacksOf(plan: Plan, contested: ReadonlySet<string>): Readonly<Record<GoalRule, Lack>> {
	const names = namesOf(plan);
	const sidesOf = (sides: readonly Party[]) => spoken().list(sides.map((side) => names[side]));
	const measures = new Map(plan.collections.measures.map((measure) => [measure.id, measure]));
	const measureOf = ({ measure }: Goal) => (measure === null ? undefined : measures.get(measure));
	const isMissing = ({ id, ...goal }: Goal, field: keyof Omit<Goal, 'id'>) => {
		const value = goal[field];
		const isBlank = typeof value === 'string' ? filled(value) === null : value === null;
		return isBlank && !contested.has(`goals/${id} ${field}`);
	};
	return {
		'goal without KPI': (goal, name) =>
			isMissing(goal, 'kpi') && measureOf(goal) === undefined
				? say('{name} does not say what is counted.', { name })
				: null,
		'goal without source': (goal, name) =>
			isMissing(goal, 'dataSource') && filled(measureOf(goal)?.source ?? null) === null
				? say('{name} names no source of the numbers.', { name })
				: null,
		'goal without baseline': (goal, name) =>
			isMissing(goal, 'baseline') ? say('{name} has no baseline.', { name }) : null,
		'goal without owners': (goal, name) => {
			const fields = { vendor: 'ownerVendor', partner: 'ownerPartner' } as const;
			const without = PARTIES.filter((side) => isMissing(goal, fields[side]));
			return without.length === 0 ? null : say('{name} has no owner at {sides}.', { name, sides: sidesOf(without) });
		},
		'goal without worth to both': (goal, name) => {
			const fields = { vendor: 'worthVendor', partner: 'worthPartner' } as const;
			const without = PARTIES.filter((side) => isMissing(goal, fields[side]));
			return without.length === 0
				? null
				: say('{name} does not say what it is worth to {sides}.', { name, sides: sidesOf(without) });
		},
	};
}
