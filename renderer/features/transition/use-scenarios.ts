import { useDeferredValue, useMemo } from 'react';
import { transitionOf } from '../../../shared/analysis/transition.ts';
import { inputsOf, type ScenarioOutcome, scenariosOf } from '../../../shared/analysis/transition-scenarios.ts';
import { isBorn } from '../../../shared/analysis/transition-sentences.ts';
import { usePlan } from '../../state/plan-hooks.ts';
import { useRoute } from '../../state/route.ts';
import { useDraft, withDraft } from './draft.ts';

export interface Scenarios {
	/** As the plan has them: the same while a slider moves. */
	readonly all: readonly ScenarioOutcome[];
	/** The one that is looked at; undefined where there is none. */
	readonly shown: ScenarioOutcome | undefined;
}

export function useScenarios(): Scenarios {
	const plan = usePlan();
	const route = useRoute();
	const all = useMemo(() => scenariosOf(plan), [plan]);
	const tab = route.place === 'plan' ? route.tab : null;
	return { all, shown: all.find(({ id }) => id === tab) ?? all[0] };
}

export interface Moved {
	/** With what a slider says. */
	readonly shown: ScenarioOutcome;
	/** The same for what stands beside the curve: it follows when the curve is drawn. */
	readonly later: ScenarioOutcome;
}

/** The scenario under a slider, worked out anew with every step. */
export function useMoved(kept: ScenarioOutcome): Moved {
	const draft = useDraft();
	const shown = useMemo(() => {
		if (kept.id !== draft.id) return kept;
		const scenario = withDraft(kept.scenario, draft);
		return { ...kept, scenario, outcome: transitionOf(inputsOf(scenario)) };
	}, [kept, draft]);
	const before = useDeferredValue(shown);
	// Another scenario is another page: of it nothing stands here yet that could be late.
	return { shown, later: before.id === shown.id ? before : shown };
}

/** Those it is compared with: what begins from nothing is not compared with what begins from today’s profit. */
export function useAlike(all: Scenarios['all'], shown: ScenarioOutcome): readonly ScenarioOutcome[] {
	const born = isBorn(shown.scenario);
	return useMemo(() => all.filter(({ scenario }) => isBorn(scenario) === born), [all, born]);
}
