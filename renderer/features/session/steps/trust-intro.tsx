import { TRUST_STATEMENTS } from '../../../../shared/plan/rounds.ts';
import { say, term } from '../../../../shared/words/spoken.ts';
import { headed } from '../../../app/ratings/figures.ts';
import type { OpeningProps } from '../rating/opening.tsx';
import { RoundIntro } from './round-intro.tsx';

/** How far each side trusts the other, said by itself. */
export function TrustIntro(props: Omit<OpeningProps, 'kind'>) {
	return (
		<RoundIntro
			kind="trust"
			title={say('How far do we trust each other today?')}
			asked={[]}
			items={TRUST_STATEMENTS.map((statement) => headed(term(statement)))}
			how={say('Each side rates five statements about the other from 1 to 9, by itself.')}
			{...props}
		/>
	);
}
