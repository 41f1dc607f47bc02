/** The page of one week over the plans of this computer. */
import { type Day, mondayOf } from '../../shared/base/dates.ts';
import type { Result } from '../../shared/base/result.ts';
import type { Input } from '../../shared/contract.ts';
import { type Language, localeOf } from '../../shared/words/languages.ts';
import { loadWords } from '../../shared/words/load.ts';
import type { PlanEntry } from '../store/workspace-file.ts';
import type { Printing } from './export-content.ts';
import type { PortfolioService } from './portfolio.ts';

type Week = Input<'portfolio.week'>;

export function weekName({ monday, format }: Week): string {
	return `Week of ${mondayOf(monday)}.${format}`;
}

/** The page is of no single plan: without a language for all documents it is in English. */
export function weekLanguage(documents: 'plan' | Language): Language {
	return documents === 'plan' ? 'en' : documents;
}

/** Waits until every plan has been read today. */
export async function weekPage(
	portfolio: PortfolioService,
	plans: readonly PlanEntry[],
	{ monday, format, label }: Week,
	printing: Printing & { readonly printedOn: Day; readonly language: Language },
): Promise<Result<Uint8Array>> {
	// What lays out pages comes with the first one, not with the start.
	const { weekDocument } = await import('../../shared/document/week-document.ts');
	const { paperOf } = await import('./export-content.ts');
	const { standings, unreadable } = await portfolio.whole();
	const standingOf = new Map(standings.map((standing) => [standing.planId, standing]));
	const unread = new Set(unreadable.map(({ planId }) => planId));
	const asked = plans.filter(({ labels }) => label === null || labels.includes(label));
	const tree = weekDocument({
		...{ monday: mondayOf(monday), label, printedOn: printing.printedOn },
		words: await loadWords(localeOf(printing.language)),
		plans: asked.map(({ planId, title, vendor, partner, speaksFor, card }) => ({
			title,
			names: { vendor, partner },
			marks: card?.marks ?? { vendor: 'V', partner: 'P' },
			ours: speaksFor,
			needs: standingOf.get(planId)?.needs ?? [],
			unread: unread.has(planId) ? { lastRead: standingOf.get(planId)?.on ?? null } : null,
		})),
	});
	return paperOf(tree, format, printing);
}
