import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { prioritiesOf } from '../../../../shared/analysis/priorities.ts';
import type { Party } from '../../../../shared/ledger/change.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { useTermsLocked } from '../../../app/field/lock-reason.ts';
import { usePen } from '../../../state/pen.ts';
import { usePlan, useSides, useTyped } from '../../../state/plan-hooks.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Mark } from '../../../ui/mark.tsx';
import { Part } from '../part.tsx';
import { openAdd } from '../plan-view.ts';
import { SideCard } from '../side-card.tsx';
import { EffectMatrix } from './effect-matrix.tsx';
import { MeasureCard } from './measure-card.tsx';
import classes from './measured-tab.module.css';

/** What each side’s people are really measured on, and what that does to the goals. */
export function MeasuredTab() {
	const priorities = useTyped('priorities');
	const pen = usePen();
	const locked = useTermsLocked();
	if (priorities.length === 0)
		return (
			<EmptyState
				title={say('What are your people really measured on?')}
				actions={
					<Button
						variant="filled"
						disabled={pen.party === 'joint' || locked !== undefined}
						title={locked}
						onClick={openAdd}
					>
						{say('Add the first measure')}
					</Button>
				}
			>
				{say(
					'A quota, a bonus, a review point. People do what they are paid for, whatever the plan says: where a measure works against a joint goal, it is better to know now and change one of the two. Each side writes its own list.',
				)}
			</EmptyState>
		);
	return (
		<div className={classes.page}>
			<Contradictions />
			<div className={classes.pair}>
				<MeasuresOf party="vendor" />
				<MeasuresOf party="partner" />
			</div>
			<Part
				title={say('What that does to the goals')}
				help={say('Each side answers for its own measures. A dash is not a neutral: nobody has said yet.')}
			>
				<EffectMatrix />
			</Part>
		</div>
	);
}

function MeasuresOf({ party }: { readonly party: Party }) {
	const { [party]: side } = useSides();
	const isLocked = useTermsLocked() !== undefined;
	const isYours = usePen().party === party;
	const measures = useTyped('priorities').filter(({ holder }) => holder === party);
	return (
		<SideCard side={side} title={say('{name_s} people', { name: side.name })}>
			<ul className={classes.measures}>
				{measures.map(({ id }) => (
					<MeasureCard key={id} id={id} isYours={isYours} />
				))}
			</ul>
			{measures.length === 0 && !isYours && (
				<p className={classes.none}>{say('{name} has not said yet.', { name: side.name })}</p>
			)}
			{isYours && !isLocked && (
				<Button className={classes.add ?? ''} size="xs" variant="subtle" onClick={openAdd}>
					{say('Add a measure')}
				</Button>
			)}
		</SideCard>
	);
}

function Contradictions() {
	const plan = usePlan();
	const sides = useSides();
	const { conflicts } = useMemo(() => prioritiesOf(plan), [plan]);
	if (conflicts.length === 0) return null;
	return (
		<Part
			title={say('{count, plural, =1 {One measure works} other {# measures work}} against a joint goal', {
				count: conflicts.length,
			})}
			help={say('Not a fault of anyone: change the measure, change the goal, or say openly that you live with it.')}
		>
			<ul className={classes.conflicts}>
				{conflicts.map(({ priority, holder, text }) => (
					<li key={priority}>
						<Mark tone={sides[holder].tone} letter={sides[holder].letter} size="sm" />
						<span>{text}</span>
					</li>
				))}
			</ul>
		</Part>
	);
}
