import type { Outcome } from '../../../shared/analysis/endings.ts';

export type EndingKind = Exclude<Outcome, 'open'>;

/** The same order and keys as in the session. */
export const ENDINGS = [
	{ kind: 'commitment', key: '1', label: 'Commitment', means: 'mend it by a day' },
	{ kind: 'agree to differ', key: '2', label: 'Agree to differ', means: 'look again on a day' },
	{ kind: 'pivot', key: '3', label: 'Pivot', means: 'do something else instead' },
	{ kind: 'accept as is', key: '4', label: 'Accept as is', means: 'live with it' },
] as const satisfies readonly {
	readonly kind: EndingKind;
	readonly key: string;
	readonly label: string;
	readonly means: string;
}[];
