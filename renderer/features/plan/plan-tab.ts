import type { Route } from '../../state/route.ts';

export const TABS = ['side', 'goals', 'measured', 'frame'] as const;
export type Tab = (typeof TABS)[number];

/** The tab a route names; the topics where it names none. */
export function readTab(route: Route): Tab {
	if (route.place !== 'plan' || route.room !== 'plan') return 'side';
	return TABS.find((tab) => tab === route.tab) ?? 'side';
}
