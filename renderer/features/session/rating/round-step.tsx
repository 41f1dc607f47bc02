/** A step of the agenda that rates: what is rated is chosen, then the round runs to its last page. */
import { useMemo, useState } from 'react';
import type { RoundKind } from '../../../../shared/plan/rounds.ts';
import { usePlan } from '../../../state/plan-hooks.ts';
import { useSession } from '../../../state/session.ts';
import { roundOf } from '../steps/session-round.ts';
import { Opening } from './opening.tsx';
import { RoundStage } from './round-stage.tsx';

function RoundStep({ kind }: { readonly kind: RoundKind }) {
	const plan = usePlan();
	const session = useSession()?.session ?? null;
	const round = useMemo(() => roundOf(plan, kind, session), [plan, kind, session]);
	const [isChoosing, setChoosing] = useState(false);
	if (round === null || isChoosing) return <Opening kind={kind} inSession onOpened={() => setChoosing(false)} />;
	return <RoundStage round={round.id} inSession onAnother={() => setChoosing(true)} />;
}

export function ExpectationsStep() {
	return <RoundStep kind="expectations" />;
}

export function RankingStep() {
	return <RoundStep kind="goals" />;
}

export function TrustStep() {
	return <RoundStep kind="trust" />;
}
