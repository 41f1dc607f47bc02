/** The same way as the vendor sees it: what it receives a month, less the relief it pays. */

import type { ScenarioOutcome } from '../../../shared/analysis/transition-scenarios.ts';
import { isBorn, type SayAmount, vendorSentence } from '../../../shared/analysis/transition-sentences.ts';
import { say } from '../../../shared/words/spoken.ts';
import { useSides, useTypedRecord } from '../../state/plan-hooks.ts';
import { useNames } from '../../state/use-names.ts';
import { Card } from '../../ui/card.tsx';
import { Mark } from '../../ui/mark.tsx';
import classes from './vendor-card.module.css';
import { VendorChart } from './vendor-chart.tsx';

export function VendorCard({ shown, inAmount }: { readonly shown: ScenarioOutcome; readonly inAmount: SayAmount }) {
	const sides = useSides();
	const names = useNames();
	const start = useTypedRecord('plan', 'plan')?.start ?? null;
	const view = shown.outcome.vendor;
	const title = (
		<span className={classes.title}>
			<Mark tone="v" letter={sides.vendor.letter} size="sm" />
			{say('{Vendor_s} view: what it receives a month', { vendor: names.vendor })}
		</span>
	);
	if (view === null)
		return (
			<Card title={title} wide>
				<p className={classes.hint}>
					{isBorn(shown.scenario)
						? say(
								'Give the margin on new business, at the foot of the numbers, to see beside it what {vendor} receives: its own dip, and when it is over.',
								{ vendor: names.vendor },
							)
						: say(
								'Give the margins on resale and on new business, at the foot of the numbers, to see beside it what {vendor} receives: its own dip, and when it is over.',
								{ vendor: names.vendor },
							)}
				</p>
			</Card>
		);
	return (
		<Card title={title} wide>
			<p className={classes.sentence}>{vendorSentence(view, names, { inAmount, start })}</p>
			<VendorChart view={view} inAmount={inAmount} start={start} />
			<p className={classes.hint}>
				{say('The rest of what {partner_s} customers pay, after {partner_s} margins and the relief.', {
					partner: names.partner,
				})}
			</p>
		</Card>
	);
}
