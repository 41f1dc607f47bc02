/** What goals lack before an agreement. */
import { PARTIES } from '../plan/field.ts';
import type { Goal, Plan } from '../plan/plan.ts';
import { filled, namesOf } from './names.ts';
import { numbersOf } from './numbering.ts';
import type { Finding, OpenRule } from './readiness.ts';
import { listed } from './words.ts';

type GoalRule = Extract<OpenRule, `goal ${string}`>;

/** What is missing of a goal, as the end of “G1 “Cloud ARR” …”; null where nothing is. */
type Lack = (goal: Goal) => string | null;

/**
 * Goals without a KPI, a source, a baseline, an owner on each side, or what they are worth to each side. A measure of
 * the shared dictionary is a KPI, and its source is one. A field in conflict is not missing: the conflict is told.
 */
export function openGoals(plan: Plan, contested: ReadonlySet<string>): readonly Finding<OpenRule>[] {
	const numbers = numbersOf(plan);
	return Object.entries(lacksOf(plan, contested)).flatMap(([rule, lackOf]) =>
		plan.collections.goals.flatMap((goal): Finding<OpenRule>[] => {
			const lack = lackOf(goal);
			const record = `goals/${goal.id}`;
			const name = [numbers.get(record), `“${filled(goal.title) ?? 'not named yet'}”`].join(' ');
			return lack === null ? [] : [{ rule: rule as GoalRule, record, text: `${name} ${lack}.` }];
		}),
	);
}

function lacksOf(plan: Plan, contested: ReadonlySet<string>): Readonly<Record<GoalRule, Lack>> {
	const names = namesOf(plan);
	const measures = new Map(plan.collections.measures.map((measure) => [measure.id, measure]));
	const measureOf = ({ measure }: Goal) => (measure === null ? undefined : measures.get(measure));
	const isMissing = ({ id, ...goal }: Goal, field: keyof Omit<Goal, 'id'>) => {
		const value = goal[field];
		const isBlank = typeof value === 'string' ? filled(value) === null : value === null;
		return isBlank && !contested.has(`goals/${id} ${field}`);
	};
	return {
		'goal without KPI': (goal) =>
			isMissing(goal, 'kpi') && measureOf(goal) === undefined ? 'does not say what is counted' : null,
		'goal without source': (goal) =>
			isMissing(goal, 'dataSource') && filled(measureOf(goal)?.source ?? null) === null
				? 'names no source of the numbers'
				: null,
		'goal without baseline': (goal) => (isMissing(goal, 'baseline') ? 'has no baseline' : null),
		'goal without owners': (goal) => {
			const fields = { vendor: 'ownerVendor', partner: 'ownerPartner' } as const;
			const without = PARTIES.filter((side) => isMissing(goal, fields[side]));
			return without.length === 0 ? null : `has no owner at ${listed(without.map((side) => names[side]))}`;
		},
		'goal without worth to both': (goal) => {
			const fields = { vendor: 'worthVendor', partner: 'worthPartner' } as const;
			const without = PARTIES.filter((side) => isMissing(goal, fields[side]));
			return without.length === 0
				? null
				: `does not say what it is worth to ${listed(without.map((side) => names[side]))}`;
		},
	};
}
