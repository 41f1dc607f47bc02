import type { Outcome } from '../../../shared/analysis/endings.ts';
import { say } from '../../../shared/words/spoken.ts';

export type EndingKind = Exclude<Outcome, 'open'>;

/** The same order and keys as in the session. */
export const ENDINGS = [
	{ kind: 'commitment', key: '1', label: say('Commitment'), means: say('mend it by a day') },
	{ kind: 'agree to differ', key: '2', label: say('Agree to differ'), means: say('look again on a day') },
	{ kind: 'pivot', key: '3', label: say('Pivot'), means: say('do something else instead') },
	{ kind: 'accept as is', key: '4', label: say('Accept as is'), means: say('live with it') },
] as const satisfies readonly {
	readonly kind: EndingKind;
	readonly key: string;
	readonly label: string;
	readonly means: string;
}[];
