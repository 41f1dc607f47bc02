/** A scenario as it stands in a plan, as inputs of the model; and what scenarios begin with. */
import type { Scalar } from '../ledger/change.ts';
import type { Plan, RecordOf } from '../plan/plan.ts';
import type { FieldName } from '../plan/schema.ts';
import { spoken } from '../words/spoken.ts';
import type { Words } from '../words/words.ts';
import { filled } from './names.ts';
import { type Margins, type Transition, type TransitionInputs, transitionOf } from './transition.ts';

export type Scenario = RecordOf<'scenarios'>;
export type ScenarioField = FieldName<'scenarios'>;
export type ScenarioNumber = Exclude<ScenarioField, 'title' | 'start'>;

/** Today’s one-time profit in points: the index every amount of a scenario is in. */
export const INDEX = 100;

export interface Preset {
	readonly title: string;
	readonly values: Readonly<Partial<Record<ScenarioField, Scalar>>>;
}

const PLANNED = {
	...{ start: 'resale', months: 60, shifted: 60, ramp: 12, multiple: 20, newCustomers: 2, perCustomer: 0.5 },
	...{ churn: 1, expansion: 0, investment: 0, investmentMonths: 0, relief: 0, reliefMonths: 12 },
} as const;
const BORN = {
	...{ start: 'born in the cloud', months: 60, shifted: 0, ramp: 12, multiple: 20, newCustomers: 4, perCustomer: 1 },
	...{ churn: 1, expansion: 0.5, investment: 25, investmentMonths: 18, relief: 0, reliefMonths: 12 },
} as const;

/** The three that are compared: as planned, without churn, and cautious. What a person changes afterwards is theirs. */
export const PRESETS: Readonly<Record<'resale' | 'born', readonly Preset[]>> = {
	resale: [
		{ title: 'Planned', values: PLANNED },
		{ title: 'No churn', values: { ...PLANNED, churn: 0 } },
		{ title: 'Cautious', values: { ...PLANNED, churn: 2, newCustomers: 1 } },
	],
	born: [
		{ title: 'Cloud-born, planned', values: BORN },
		{ title: 'Cloud-born, no churn', values: { ...BORN, churn: 0 } },
		{ title: 'Cloud-born, cautious', values: { ...BORN, churn: 2, newCustomers: 3, expansion: 0 } },
	],
};

/** What stands for a number that nobody has said, or that is in conflict. */
const UNSAID: Readonly<Record<ScenarioNumber, number | null>> = {
	...{ months: 60, shifted: 0, ramp: 12, multiple: 20, newCustomers: 0, perCustomer: 0, churn: 0, expansion: 0 },
	...{ investment: 0, investmentMonths: 0, relief: 0, reliefMonths: 0 },
	...{ marginResale: null, marginNew: null, marginExpansion: null, marginRenewal: null },
};

/** The number a field counts as. */
export function countsAs(scenario: Scenario, field: ScenarioNumber): number | null {
	return scenario[field] ?? UNSAID[field];
}

/** Points in, points out. */
export function inputsOf(scenario: Scenario): TransitionInputs {
	const given = (field: ScenarioNumber) => countsAs(scenario, field) ?? 0;
	const share = (field: ScenarioNumber) => given(field) / 100;
	return {
		months: given('months'),
		oneTime: scenario.start === 'born in the cloud' ? 0 : INDEX,
		shifted: share('shifted'),
		ramp: given('ramp'),
		multiple: given('multiple'),
		newCustomers: given('newCustomers'),
		perCustomer: given('perCustomer'),
		churn: share('churn'),
		expansion: share('expansion'),
		investment: { amount: given('investment'), months: given('investmentMonths') },
		relief: { amount: given('relief'), months: given('reliefMonths') },
		margins: marginsOf(scenario),
	};
}

/** Null until the margin on new business is said. */
function marginsOf({ marginResale, marginNew, marginExpansion, marginRenewal }: Scenario): Margins | null {
	if (marginNew === null) return null;
	return {
		resale: marginResale === null ? null : marginResale / 100,
		fresh: marginNew / 100,
		expansion: (marginExpansion ?? marginNew) / 100,
		renewal: (marginRenewal ?? marginNew) / 100,
	};
}

export interface ScenarioOutcome {
	readonly scenario: Scenario;
	readonly id: string;
	readonly title: string;
	readonly outcome: Transition;
}

/** Every scenario of the plan worked out, in its shown order. One without a name is called by its place. */
export function scenariosOf(plan: Plan, { say }: Words = spoken()): readonly ScenarioOutcome[] {
	return plan.collections.scenarios.map((scenario, at) => ({
		scenario,
		id: scenario.id,
		title: filled(scenario.title) ?? say('Scenario {number}', { number: at + 1 }),
		outcome: transitionOf(inputsOf(scenario)),
	}));
}
