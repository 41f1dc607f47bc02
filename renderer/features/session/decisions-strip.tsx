import { useEffect, useMemo, useRef } from 'react';
import { numbersOf } from '../../../shared/analysis/numbering.ts';
import { say } from '../../../shared/words/spoken.ts';
import { usePen } from '../../state/pen.ts';
import { currentPlan, useSides, useToday } from '../../state/plan-hooks.ts';
import { DecisionCard } from './decision-card.tsx';
import classes from './decisions-strip.module.css';
import { LineComposer } from './line-composer.tsx';
import { decide, useOfSession, waitingFor } from './outcomes.ts';
import { showOnStage, useStageView } from './stage-view.ts';

/** The decisions of this session as they fall, the newest in sight. */
export function DecisionsStrip({ session }: { readonly session: string }) {
	const decisions = useOfSession('decisions', session);
	const isWriting = useStageView((state) => state.writing === 'decision');
	const { party } = usePen();
	const sides = useSides();
	const today = useToday();
	const list = useRef<HTMLUListElement>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: made from the list of decisions
	const numbers = useMemo(() => numbersOf(currentPlan()), [decisions]);
	const next = party === 'joint' ? null : waitingFor(decisions, party, null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: whenever there is one more
	useEffect(() => {
		if (list.current) list.current.scrollLeft = list.current.scrollWidth;
	}, [decisions.length, isWriting]);
	return (
		<section className={classes.strip} aria-label={say('Decisions')}>
			<div className={classes.head}>
				<h2>{say('Decisions')}</h2>
				<p>
					{decisions.length === 0 ? say('none yet|a decision') : say('{count} so far', { count: decisions.length })}
				</p>
			</div>
			<ul ref={list} className={classes.list}>
				{decisions.map((decision) => (
					<DecisionCard
						key={decision.ref}
						decision={decision}
						number={numbers.get(decision.ref) ?? ''}
						isNext={decision === next}
					/>
				))}
				{isWriting ? (
					<li className={classes.writing}>
						<LineComposer
							kind="decision"
							label={say('What did you decide?')}
							help={
								party === 'joint'
									? say('Enter keeps it; each side adds its yes')
									: say('Enter keeps it with {name_s} yes', { name: sides[party].name })
							}
							onKeep={(line) => decide(line, today)}
							onLeave={() => showOnStage({ writing: 'nothing' })}
						/>
					</li>
				) : (
					decisions.length === 0 && (
						<li className={classes.empty}>{say('What you decide stands here, in sight of all.')}</li>
					)
				)}
			</ul>
		</section>
	);
}
