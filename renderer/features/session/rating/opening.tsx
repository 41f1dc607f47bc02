import type { RoundKind } from '../../../../shared/plan/rounds.ts';
import { RankingIntro } from '../steps/ranking-intro.tsx';
import { TrustIntro } from '../steps/trust-intro.tsx';
import { RoundSetup } from './round-setup.tsx';

export interface OpeningProps {
	readonly kind: RoundKind;
	/** Both sides look at this screen. */
	readonly inSession: boolean;
	readonly onOpened: (round: string) => void;
}

/** What is asked, before the round is open: of expectations some are chosen; a ranking and a pulse ask about everything. */
export function Opening({ kind, ...props }: OpeningProps) {
	switch (kind) {
		case 'expectations':
			return <RoundSetup {...props} />;
		case 'goals':
			return <RankingIntro {...props} />;
		case 'trust':
			return <TrustIntro {...props} />;
	}
}
