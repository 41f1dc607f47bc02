/** What the library shows of a plan without opening it. */
import { commitmentsOf } from '../analysis/commitments.ts';
import { namesOf } from '../analysis/names.ts';
import type { Day } from '../base/dates.ts';
import type { PlanSummary } from '../contract/app.ts';
import { isAgreed } from './agreement.ts';
import type { Plan, Topic } from './plan.ts';
import { schema } from './schema.ts';

export type PlanCard = Pick<
	PlanSummary,
	'title' | 'vendor' | 'partner' | 'marks' | 'start' | 'end' | 'agreement' | 'nextDue'
>;

/** Read from the plan on a day: the next commitment is the one due first among those still to be delivered. */
export function planCard(plan: Plan, on: Day): PlanCard {
	const { frame, parties } = plan;
	const names = namesOf(plan);
	const next = commitmentsOf(plan, on)
		.commitments.filter(({ state }) => state === 'accepted' || state === 'overdue')
		.filter((row): row is typeof row & { due: Day } => row.due !== null)
		.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))[0];
	return {
		title: frame.title ?? 'Untitled plan',
		vendor: names.vendor,
		partner: names.partner,
		marks: { vendor: parties.vendor.mark ?? 'V', partner: parties.partner.mark ?? 'P' },
		start: frame.start,
		end: frame.end,
		agreement: plan.collections.topics.map(agreementOf),
		nextDue: next ? { text: next.deliverable ?? '', from: next.from ?? '', due: next.due } : null,
	};
}

/** Which sides have agreed to the topic's text exactly as it stands. */
export function agreementOf(topic: Topic): PlanSummary['agreement'][number] {
	const record = { values: topic };
	const vendor = isAgreed(schema.topics.fields.agreedVendor, 'agreedVendor', record);
	const partner = isAgreed(schema.topics.fields.agreedPartner, 'agreedPartner', record);
	if (vendor && partner) return 'both';
	if (vendor) return 'vendor';
	return partner ? 'partner' : 'none';
}
