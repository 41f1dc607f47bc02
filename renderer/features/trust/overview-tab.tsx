import type { Overview } from '../../../shared/analysis/overview.ts';
import { say } from '../../../shared/words/spoken.ts';
import { useSides, useTypedRecord } from '../../state/plan-hooks.ts';
import { useNames } from '../../state/use-names.ts';
import classes from './overview.module.css';
import { OverviewCommitments } from './overview-commitments.tsx';
import { OverviewGoals } from './overview-goals.tsx';
import { Decisions, LateFrictions, NextReview, TopGaps } from './overview-lists.tsx';
import { OverviewTrust } from './overview-trust.tsx';

/** One page a sponsor reads in a minute: trust first, and every figure leads to its rows. */
export function OverviewTab({ overview }: { readonly overview: Overview }) {
	const sides = useSides();
	const names = useNames();
	const currency = useTypedRecord('plan', 'plan')?.currency ?? null;
	const shared = { overview, sides, names };
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a page that scrolls has to be scrolled by keyboard too
		<div className={classes.page} tabIndex={0} role="region" aria-label={say('Overview')}>
			<OverviewTrust {...shared} />
			<OverviewCommitments {...shared} />
			<Decisions {...shared} />
			<OverviewGoals overview={overview} currency={currency} />
			<TopGaps {...shared} />
			<div className={classes.stack}>
				<LateFrictions {...shared} />
				<NextReview {...shared} />
			</div>
		</div>
	);
}
