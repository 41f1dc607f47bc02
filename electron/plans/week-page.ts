/** The page of one week over the plans of this computer. */
import { type Day, mondayOf } from '../../shared/base/dates.ts';
import type { Result } from '../../shared/base/result.ts';
import type { Input } from '../../shared/contract.ts';
import { weekDocument } from '../../shared/document/week-document.ts';
import type { PlanEntry } from '../store/workspace-file.ts';
import { type Printing, paperOf } from './export-content.ts';
import type { PortfolioService } from './portfolio.ts';

type Week = Input<'portfolio.week'>;

export function weekName({ monday, format }: Week): string {
	return `Week of ${mondayOf(monday)}.${format}`;
}

/** Waits until every plan has been read today. */
export async function weekPage(
	portfolio: PortfolioService,
	plans: readonly PlanEntry[],
	{ monday, format, label }: Week,
	printing: Printing & { readonly printedOn: Day },
): Promise<Result<Uint8Array>> {
	const standings = new Map((await portfolio.whole()).map((standing) => [standing.planId, standing]));
	const asked = plans.filter(({ labels }) => label === null || labels.includes(label));
	const tree = weekDocument({
		...{ monday: mondayOf(monday), label, printedOn: printing.printedOn, language: 'en-GB' },
		plans: asked.map(({ planId, title, vendor, partner, speaksFor, card }) => ({
			title,
			names: { vendor, partner },
			marks: card?.marks ?? { vendor: 'V', partner: 'P' },
			ours: speaksFor,
			needs: standings.get(planId)?.needs ?? [],
		})),
	});
	return paperOf(tree, format, printing);
}
