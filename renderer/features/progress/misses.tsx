/** Why commitments were missed: the foot of the room. A reason, not a fault. */

import { MISS_REASONS } from '../../../shared/plan/collections/commitments.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import type { Progress } from '../../app/commitments/use-progress.ts';
import { type Side, useSides } from '../../state/plan-hooks.ts';
import { Mark } from '../../ui/mark.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import classes from './misses.module.css';

/** Up to so many the marks stand one by one. */
const MARKS = 3;

export function Misses({ kept }: Pick<Progress, 'kept'>) {
	const { vendor, partner } = useSides();
	const countOf = (side: Side, reason: string) =>
		kept[side.party].reasons.find((entry) => entry.reason === reason)?.count ?? 0;
	const missed = kept.vendor.due - kept.vendor.kept + kept.partner.due - kept.partner.kept;
	const without = kept.vendor.withoutReason + kept.partner.withoutReason;
	if (missed === 0) return null;
	const reasons = MISS_REASONS.map((reason) => ({ reason, total: countOf(vendor, reason) + countOf(partner, reason) }))
		.filter(({ total }) => total > 0)
		.sort((a, b) => b.total - a.total);
	return (
		<footer className={classes.foot} aria-label={say('Reasons for misses')}>
			<span className={classes.label}>
				{say('Why {count, plural, =1 {one commitment was} other {# commitments were}} not kept on time', {
					count: missed,
				})}
			</span>
			{reasons.map(({ reason }) => (
				<span key={reason} className={classes.reason}>
					{[vendor, partner].map((side) => (
						<Count key={side.party} side={side} count={countOf(side, reason)} />
					))}
					{term(reason)}
				</span>
			))}
			{without > 0 && (
				<span className={classes.without}>{say('{count} without a reason yet', { count: without })}</span>
			)}
			<span className={classes.aside}>{say('No ratio is shown under five.')}</span>
		</footer>
	);
}

function Count({ side, count }: { readonly side: Side; readonly count: number }) {
	if (count === 0) return null;
	const shown = count > MARKS ? 1 : count;
	return (
		<span className={classes.marks}>
			{Array.from({ length: shown }, (_, at) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: equal marks without identity
				<Mark key={at} size="sm" tone={side.tone} letter={side.letter} />
			))}
			{count > MARKS && <b>×{count}</b>}
			<VisuallyHidden>
				{side.name} {count}:{' '}
			</VisuallyHidden>
		</span>
	);
}
