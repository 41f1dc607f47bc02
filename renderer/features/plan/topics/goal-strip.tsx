import type { RecordRef } from '../../../../shared/ledger/change.ts';
import { splitRef } from '../../../../shared/plan/plan.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { showNumber, showQuantity, wasWords } from '../../../app/goals/quantities.ts';
import { useLastTarget, useUnit } from '../../../app/goals/targets.ts';
import { useRefs, useTypedRecord } from '../../../state/plan-hooks.ts';
import { goToRoom } from '../../../state/route.ts';
import { Tag } from '../../../ui/tag.tsx';
import { WordButton } from '../../../ui/word-button.tsx';
import { useNumber } from '../numbers.ts';
import classes from './goal-strip.module.css';

/** The goals above the topics: from where, to where. */
export function GoalStrip() {
	const goals = useRefs('goals');
	if (goals.length === 0)
		return (
			<div className={classes.none}>
				{say('No goals yet. Three to five joint goals show whether what you agree here works.')}
				<WordButton onClick={() => goToRoom('plan', { tab: 'goals' })}>{say('Set goals')}</WordButton>
			</div>
		);
	return (
		<section className={classes.strip} aria-label={say('Goals')}>
			{goals.map((goal) => (
				<GoalCard key={goal} goal={goal} />
			))}
		</section>
	);
}

function GoalCard({ goal }: { readonly goal: RecordRef }) {
	const { id } = splitRef(goal);
	const record = useTypedRecord('goals', id);
	const number = useNumber(goal);
	const unit = useUnit(id);
	const { current: target, original } = useLastTarget(id);
	const was = wasWords(target, original, unit);
	const baseline = record?.baseline ?? null;
	return (
		<button
			type="button"
			className={classes.goal}
			onClick={() => goToRoom('plan', { tab: 'goals', select: goal })}
			title={record?.title ?? ''}
		>
			<span className={classes.title}>
				<Tag>{number}</Tag>
				<span>{record?.title}</span>
			</span>
			<span className={classes.path}>
				{baseline !== null && <span>{showNumber(baseline, unit)}</span>}
				<span>
					{baseline !== null && <i aria-hidden="true">→ </i>}
					{target === null ? say('no target yet') : <b>{showQuantity(target, unit)}</b>}
				</span>
				{was && <span>{was}</span>}
			</span>
		</button>
	);
}
