import type { Effect } from '../../../shared/plan/plan.ts';
import { term } from '../../../shared/words/spoken.ts';
import classes from './effect-chip.module.css';

type Known = NonNullable<Effect['effect']>;

/** A shape and a word: it also reads in grey. */
export function EffectChip({ effect }: { readonly effect: Known }) {
	return (
		<span className={classes.chip} data-effect={effect}>
			<EffectShape effect={effect} />
			{term(effect)}
		</span>
	);
}

export function EffectShape({ effect }: { readonly effect: Known }) {
	return (
		<svg viewBox="0 0 10 10" className={classes.shape} aria-hidden="true">
			{effect === 'helps' && <path d="M5 1 9.5 9H.5z" />}
			{effect === 'neutral' && <path d="M1 4.2h8v1.6H1z" />}
			{effect === 'works against' && <path d="M5 9 .5 1h9z" />}
		</svg>
	);
}
