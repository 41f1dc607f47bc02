/** The calls by which one year of a plan follows another. */
import * as z from 'zod';
import type { Day } from '../base/dates.ts';
import type { Party } from '../ledger/change.ts';
import { asks, day, planId, words, writes } from './call.ts';

/** What would go over into the next plan today, before anything is made. */
export interface NextPlanLook {
	readonly title: string;
	readonly start: Day;
	readonly end: Day;
	/** The last day of the plan before; null where it has none. */
	readonly ends: Day | null;
	/** True where the plan before still runs: what is promised in it from now on does not come over by itself. */
	readonly runs: boolean;
	/** How many of each go over. */
	readonly goals: number;
	/** Goals with an actual, which becomes their baseline. */
	readonly measured: number;
	readonly measures: number;
	readonly capabilities: number;
	readonly levels: number;
	/** Meetings, roles, responsibilities, levels of escalation and rules. */
	readonly agreement: number;
	readonly topics: number;
	readonly expectations: number;
	/** Open commitments, by the side that promised. */
	readonly commitments: Readonly<Record<Party, number>>;
	/** The record the next plan remembers. */
	readonly kept: Readonly<Record<Party, { readonly kept: number; readonly due: number }>>;
	/** Own words that have not been handed over: what stands of them goes over too. */
	readonly drafts: boolean;
	/** Fields with two versions: they have to be settled first. */
	readonly conflicts: number;
}

export const yearCalls = {
	'plans.lookNext': asks<NextPlanLook>()(z.strictObject({ planId })),
	/** Makes the next plan; where it was made before, it is the one that is here. */
	'plans.next': writes<{ readonly planId: string; readonly isHere: boolean }>()(
		z.strictObject({
			...{ planId, title: words, start: day, end: day },
			topics: z.boolean(),
			expectations: z.boolean(),
		}),
	),
} as const;
