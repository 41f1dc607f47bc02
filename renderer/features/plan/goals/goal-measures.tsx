import { useMemo } from 'react';
import { prioritiesOf } from '../../../../shared/analysis/priorities.ts';
import type { Party } from '../../../../shared/ledger/change.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { EffectChip } from '../../../app/goals/effect-chip.tsx';
import { usePlan, useSides } from '../../../state/plan-hooks.ts';
import { goToRoom } from '../../../state/route.ts';
import { Mark } from '../../../ui/mark.tsx';
import { WordButton } from '../../../ui/word-button.tsx';
import classes from './goal-measures.module.css';

/** What pulls people towards this goal, and what pulls them away. */
export function GoalMeasures({ goal }: { readonly goal: string }) {
	const plan = usePlan();
	const sides = useSides();
	const row = useMemo(() => prioritiesOf(plan).goals.find((one) => one.goal === goal), [plan, goal]);
	const told = (['vendor', 'partner'] as const).flatMap((party: Party) =>
		(row?.[party] ?? []).flatMap((measure) =>
			measure.effect === 'helps' || measure.effect === 'works against'
				? [{ ...measure, effect: measure.effect, side: sides[party] }]
				: [],
		),
	);
	return (
		<div>
			{told.map(({ priority, measure, who, effect, side }) => (
				<div key={priority} className={classes.measure}>
					<Mark tone={side.tone} letter={side.letter} title={side.name} />
					<span className={classes.words}>
						<b>{measure ?? say('Not named yet')}</b>
						{who && <span> · {who}</span>}
					</span>
					<EffectChip effect={effect} />
				</div>
			))}
			<p className={classes.none}>
				{told.length === 0 && <>{say('Nobody has said yet what helps it or works against it.')} </>}
				<WordButton onClick={() => goToRoom('plan', { tab: 'measured' })}>
					{say('What people are measured on')}
				</WordButton>
			</p>
		</div>
	);
}
