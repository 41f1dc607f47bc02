/** A revealed round: expectations one a page, an order of goals or a trust pulse on one. */

import { useMemo } from 'react';
import { revealsOf } from '../../../../shared/analysis/rounds-revealed.ts';
import type { RoundStatus } from '../../../../shared/contract/session.ts';
import type { Round } from '../../../../shared/plan/rounds.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { usePlan } from '../../../state/plan-hooks.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { changeFlow, useFlow } from './ballot-store.ts';
import { RankingReveal } from './ranking-reveal.tsx';
import { RevealPage } from './reveal-page.tsx';
import { TrustReveal } from './trust-reveal.tsx';

export interface RevealStageProps {
	readonly round: Round;
	/** Null until the core has said it: it tells how far a ballot can be trusted. */
	readonly status: RoundStatus | null;
	readonly inSession: boolean;
	/** Rates more; where it can be asked for. */
	readonly onAnother?: (() => void) | undefined;
}

export function RevealStage(props: RevealStageProps) {
	if (props.round.kind === 'goals') return <RankingReveal {...props} />;
	if (props.round.kind === 'trust') return <TrustReveal {...props} />;
	return <Expectations {...props} />;
}

function Expectations(props: RevealStageProps) {
	const { round } = props;
	const plan = usePlan();
	const flow = useFlow(round.id);
	const reveals = useMemo(() => revealsOf(plan, round), [plan, round]);
	const page = Math.min(flow.page, reveals.length - 1);
	const reveal = reveals[page];
	if (reveal === undefined)
		return (
			<EmptyState title={say('Nothing of this round is left')}>
				{say('What it asked about has been removed since.')}
			</EmptyState>
		);
	const turn = (by: number) => {
		const to = page + by;
		if (to < 0 || to >= reveals.length) return false;
		changeFlow(round.id, { page: to });
		return true;
	};
	return <RevealPage key={reveal.id} {...props} reveals={reveals} reveal={reveal} page={page} onTurn={turn} />;
}
