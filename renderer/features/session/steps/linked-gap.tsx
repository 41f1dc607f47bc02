import { useMemo } from 'react';
import { endingSentence } from '../../../../shared/analysis/gap-sentences.ts';
import { gapsOf } from '../../../../shared/analysis/gaps.ts';
import { say } from '../../../../shared/words/spoken.ts';
import type { Progress } from '../../../app/commitments/use-progress.ts';
import { ratingText, signed } from '../../../app/ratings/figures.ts';
import classes from './linked-gap.module.css';

/** The expectation a commitment is meant to meet: never the gap alone, always with what both sides said. */
export function LinkedGap({ id, progress }: { readonly id: string; readonly progress: Progress }) {
	const { plan, today, names } = progress;
	const row = useMemo(() => gapsOf(plan, today).expectations.find((gap) => gap.id === id), [plan, today, id]);
	if (row === undefined || row.holder === null || row.deliverer === null) return null;
	const isBelow = row.zone === 'below minimum';
	const numbers = [
		row.perceived === null
			? null
			: say('{name} scores it {rating}', { name: names[row.holder], rating: ratingText(row.perceived) }),
		row.minimum === null ? null : say('minimum {minimum}', { minimum: ratingText(row.minimum) }),
		row.desired === null ? null : say('hopes for {desired}', { desired: ratingText(row.desired) }),
	].filter((words) => words !== null);
	return (
		<div className={classes.gap}>
			<dt>
				{say('{number}: {holder} expects of {deliverer}', {
					number: row.number,
					holder: names[row.holder],
					deliverer: names[row.deliverer],
				})}
			</dt>
			<dd className={classes.statement}>{row.statement ?? say('Not said yet')}</dd>
			<dd className={classes.figures}>
				{row.adequacyGap !== null && (
					<b data-below={isBelow || undefined}>
						{isBelow ? '▼ ' : ''}
						{say('{gap} vs minimum', { gap: signed(row.adequacyGap) })}
					</b>
				)}
				<span>{numbers.length === 0 ? say('Not rated yet') : `${numbers.join(', ')}.`}</span>
				<span>{endingSentence(row, names)}</span>
			</dd>
		</div>
	);
}
