/** The calls by which someone who keeps many plans sees what each needs next. */
import * as z from 'zod';
import type { Need } from '../analysis/needs.ts';
import type { Day } from '../base/dates.ts';
import type { Party } from '../ledger/change.ts';
import { asks, planId, writes } from './call.ts';

/** How a plan stood on a day, for this computer’s side. */
export interface PlanStanding {
	readonly planId: string;
	/** The day it was read on, in the plan’s time zone. */
	readonly on: Day;
	/** The most pressing first, not all of them. */
	readonly needs: readonly Need[];
	/** Accepted commitments beyond their day, by the side that owes them. */
	readonly overdue: Readonly<Record<Party, number>>;
	readonly gapsOpen: number;
	/** The next monthly or quarterly meeting. */
	readonly review: { readonly day: Day; readonly title: string } | null;
	readonly toSettle: number;
	/** Changes that wait for a copy not yet received. */
	readonly waiting: number;
	readonly agreed: boolean;
}

export interface Portfolio {
	readonly standings: readonly PlanStanding[];
	/** Plans that are being read today and have not been yet. */
	readonly toRead: number;
	/** Plans that cannot be read, and why. */
	readonly unreadable: readonly { readonly planId: string; readonly message: string }[];
}

export interface PortfolioEvents {
	/** What has been read anew since; the others stand. */
	'portfolio.changed': Portfolio;
}

/** A label is the person’s own word for a plan: it stays on this computer. */
const label = z.string().trim().min(1).max(40);

export const MOST_LABELS = 8;

export const portfolioCalls = {
	/** What is known at once; what has not been read today is read in the background and told. */
	'portfolio.read': asks<Portfolio>()(z.strictObject({})),
	'portfolio.label': writes<readonly string[]>()(z.strictObject({ planId, labels: z.array(label).max(MOST_LABELS) })),
	/** The page of one week: everything that is due in it, and what is late, over all plans or those with a label. */
	'portfolio.week': asks<{ readonly jobId: string }>()(
		z.strictObject({
			monday: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
			format: z.enum(['pdf', 'docx', 'html']),
			label: label.nullable(),
		}),
	),
} as const;
