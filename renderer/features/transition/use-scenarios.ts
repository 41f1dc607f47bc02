import { useMemo } from 'react';
import { transitionOf } from '../../../shared/analysis/transition.ts';
import { inputsOf, type ScenarioOutcome, scenariosOf } from '../../../shared/analysis/transition-scenarios.ts';
import { usePlan } from '../../state/plan-hooks.ts';
import { useRoute } from '../../state/route.ts';
import { useDraft, withDraft } from './draft.ts';

export interface Scenarios {
	/** As the plan has them: the same while a slider moves. */
	readonly kept: readonly ScenarioOutcome[];
	readonly all: readonly ScenarioOutcome[];
	/** The one that is looked at; undefined where there is none. */
	readonly shown: ScenarioOutcome | undefined;
}

/** Every scenario worked out, the one under a slider with what the slider says. */
export function useScenarios(): Scenarios {
	const plan = usePlan();
	const route = useRoute();
	const draft = useDraft();
	const kept = useMemo(() => scenariosOf(plan), [plan]);
	const all = useMemo(
		() =>
			kept.map((one) => {
				if (one.id !== draft.id) return one;
				const scenario = withDraft(one.scenario, draft);
				return { ...one, scenario, outcome: transitionOf(inputsOf(scenario)) };
			}),
		[kept, draft],
	);
	const tab = route.place === 'plan' ? route.tab : null;
	return { kept, all, shown: all.find(({ id }) => id === tab) ?? all[0] };
}
