import { useMemo } from 'react';
import { type Names, namesOf } from '../../shared/analysis/names.ts';
import { currentPlan, useSides } from './plan-hooks.ts';

/** Both sides as sentences name them; the same object until one is renamed. */
export function useNames(): Names {
	const sides = useSides();
	// biome-ignore lint/correctness/useExhaustiveDependencies: the sides change exactly when a name does
	return useMemo(() => namesOf(currentPlan()), [sides]);
}
