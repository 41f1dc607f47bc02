/** The friction log as it stands at this minute, computed once for everyone who shows it. */
import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import { type FrictionsOn, frictionsOn } from '../../shared/analysis/frictions.ts';
import type { Moment } from '../../shared/base/zones.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { planMoment } from '../../shared/plan/today.ts';
import { currentPlan, useTyped, useTypedRecord } from './plan-hooks.ts';
import { usePlanStore } from './plan-store.ts';

const MINUTE_MS = 60_000;

/** One clock for the window: it ticks while somebody looks at it. */
const useMinute = create<{ readonly now: number }>(() => ({ now: Date.now() }));
let lookers = 0;
let timer: ReturnType<typeof setInterval> | undefined;

function watchClock(): () => void {
	lookers += 1;
	useMinute.setState({ now: Date.now() });
	timer ??= setInterval(() => useMinute.setState({ now: Date.now() }), MINUTE_MS);
	return () => {
		lookers -= 1;
		if (lookers > 0) return;
		clearInterval(timer);
		timer = undefined;
	};
}

/** The moment the plan is read at, renewed each minute; never before its newest change. */
export function useMoment(): Moment {
	useEffect(watchClock, []);
	const now = useMinute((state) => state.now);
	const frame = useTypedRecord('plan', 'plan');
	const newest = usePlanStore((state) => state.open?.newest ?? null);
	const zone = frame?.timeZone ?? null;
	const end = frame?.end ?? null;
	return useMemo(() => planMoment(new Date(now), zone, newest, end), [now, zone, newest, end]);
}

/** The moment of an act. */
export function currentMoment(): Moment {
	const { frame } = currentPlan();
	const newest = usePlanStore.getState().open?.newest ?? null;
	return planMoment(new Date(), frame.timeZone, newest, frame.end);
}

let last: { readonly key: readonly unknown[]; readonly on: FrictionsOn } | null = null;

export function useFrictions(): FrictionsOn {
	const at = useMoment();
	const key: readonly unknown[] = [
		...[useTyped('frictions'), useTyped('escalationLevels'), useTyped('workingHours'), useTyped('holidays')],
		...[useTypedRecord('plan', 'plan'), at],
	];
	return frictionsOf(key, currentPlan(), at);
}

/** The rail and the room ask for the same. */
function frictionsOf(key: readonly unknown[], plan: Plan, at: Moment): FrictionsOn {
	if (last?.key.every((part, index) => part === key[index])) return last.on;
	last = { key, on: frictionsOn(plan, at) };
	return last.on;
}
