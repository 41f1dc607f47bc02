/** The same way as the vendor sees it: what it receives a month, less the relief it pays. */
import { capitalized, possessive } from '../../../shared/analysis/names.ts';
import type { ScenarioOutcome } from '../../../shared/analysis/transition-scenarios.ts';
import { inputsOf } from '../../../shared/analysis/transition-scenarios.ts';
import { monthInWords, type SayAmount } from '../../../shared/analysis/transition-sentences.ts';
import { useSides, useTypedRecord } from '../../state/plan-hooks.ts';
import { useNames } from '../../state/use-names.ts';
import { Card } from '../../ui/card.tsx';
import { Mark } from '../../ui/mark.tsx';
import classes from './vendor-card.module.css';

export function VendorCard({ shown, say }: { readonly shown: ScenarioOutcome; readonly say: SayAmount }) {
	const sides = useSides();
	const names = useNames();
	const start = useTypedRecord('plan', 'plan')?.start ?? null;
	const { oneTime, margins } = inputsOf(shown.scenario);
	const received = shown.outcome.months.flatMap(({ month, vendor }) => (vendor === null ? [] : [{ month, vendor }]));
	const low = received.reduce<(typeof received)[number] | null>(
		(least, one) => (least === null || one.vendor < least.vendor ? one : least),
		null,
	);
	const last = received.at(-1);
	const title = (
		<span className={classes.title}>
			<Mark tone="v" letter={sides.vendor.letter} size="sm" /> {capitalized(possessive(names.vendor))} view
		</span>
	);
	if (low === null || last === undefined)
		return (
			<Card title={title}>
				<p className={classes.hint}>
					Give the margins on resale and on new business, at the foot of the numbers, to see beside it what{' '}
					{names.vendor} receives.
				</p>
			</Card>
		);
	const resale = margins?.resale ?? null;
	const today = oneTime === 0 || resale === null ? null : (oneTime * (1 - resale)) / resale;
	return (
		<Card title={title}>
			<dl className={classes.figures}>
				{today !== null && <Figure term="today" value={say(today)} />}
				<Figure term={`lowest, ${monthInWords(low.month, start)}`} value={say(low.vendor)} />
				<Figure term={`at the end, ${monthInWords(last.month, start)}`} value={say(last.vendor)} />
			</dl>
			<p className={classes.hint}>Received a month from this partner’s business, less the relief paid.</p>
		</Card>
	);
}

function Figure({ term, value }: { readonly term: string; readonly value: string }) {
	return (
		<div>
			<dt>{term}</dt>
			<dd>{value}</dd>
		</div>
	);
}
