import { TRUST_STATEMENTS } from '../../../../shared/plan/rounds.ts';
import { headed } from '../../../app/ratings/figures.ts';
import { RoundIntro } from './round-intro.tsx';

/** How far each side trusts the other, said by itself. */
export function TrustIntro({ onOpened }: { readonly onOpened: () => void }) {
	return (
		<RoundIntro
			kind="trust"
			title="How far do we trust each other today?"
			asked={[]}
			items={TRUST_STATEMENTS.map(headed)}
			how="Each side rates five statements about the other from 1 to 9, by itself."
			onOpened={onOpened}
		/>
	);
}
