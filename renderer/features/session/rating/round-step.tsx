/** A step of the agenda that rates: what is rated is chosen, then the round runs to its last page. */
import { useMemo, useState } from 'react';
import type { RoundKind } from '../../../../shared/plan/rounds.ts';
import { usePlan } from '../../../state/plan-hooks.ts';
import { useSession } from '../../../state/session.ts';
import { RankingIntro } from '../steps/ranking-intro.tsx';
import { roundOf } from '../steps/session-round.ts';
import { TrustIntro } from '../steps/trust-intro.tsx';
import { RoundSetup } from './round-setup.tsx';
import { RoundStage } from './round-stage.tsx';

function RoundStep({ kind }: { readonly kind: RoundKind }) {
	const plan = usePlan();
	const session = useSession()?.session ?? null;
	const round = useMemo(() => roundOf(plan, kind, session), [plan, kind, session]);
	const [isChoosing, setChoosing] = useState(false);
	if (round === null || isChoosing) return <Opening kind={kind} onOpened={() => setChoosing(false)} />;
	return <RoundStage round={round.id} inSession onAnother={() => setChoosing(true)} />;
}

/** Of expectations some are chosen; a ranking and a pulse ask about everything. */
function Opening({ kind, onOpened }: { readonly kind: RoundKind; readonly onOpened: () => void }) {
	switch (kind) {
		case 'expectations':
			return <RoundSetup inSession onOpened={onOpened} />;
		case 'goals':
			return <RankingIntro onOpened={onOpened} />;
		case 'trust':
			return <TrustIntro onOpened={onOpened} />;
	}
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
