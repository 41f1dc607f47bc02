import type { Outcome } from '../../../shared/analysis/endings.ts';

export type EndingKind = Exclude<Outcome, 'open'>;

/** The same order and keys as in the session. */
export const ENDINGS = [
	{ kind: 'commitment', key: '1', label: 'Commitment' },
	{ kind: 'agree to differ', key: '2', label: 'Agree to differ' },
	{ kind: 'pivot', key: '3', label: 'Pivot' },
	{ kind: 'accept as is', key: '4', label: 'Accept as is' },
] as const satisfies readonly { readonly kind: EndingKind; readonly key: string; readonly label: string }[];
