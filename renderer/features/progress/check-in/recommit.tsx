/** A goal behind for two periods: do both sides still stand by it? The yes is recorded with what will be different. */

import { Button, TextInput } from '@mantine/core';
import { IconCornerUpRight } from '@tabler/icons-react';
import { useState } from 'react';
import { filled } from '../../../../shared/analysis/names.ts';
import { awaitedBy, type PivotRow } from '../../../../shared/analysis/pivots.ts';
import type { GoalProgress } from '../../../../shared/analysis/progress.ts';
import { refOf } from '../../../../shared/plan/plan.ts';
import { say, spoken } from '../../../../shared/words/spoken.ts';
import { usePivots } from '../../../app/goals/targets.ts';
import { beginPivot, openPivot } from '../../../app/pivots/begin-pivot.ts';
import { announceDone, edit } from '../../../state/edits.ts';
import { usePermission } from '../../../state/pen.ts';
import { type Sides, useSides, useToday, useTypedRecord } from '../../../state/plan-hooks.ts';
import classes from './recommit.module.css';

const MOST = 200;

export function Recommit({ goal }: { readonly goal: GoalProgress }) {
	const today = useToday();
	const record = useTypedRecord('goals', goal.id);
	const ref = refOf('recommitments', `${goal.id}-${today}`);
	const open = openPivot(usePivots(), goal.id);
	const sides = useSides();
	const may = usePermission(ref, 'reason').may;
	const [reason, setReason] = useState('');
	const assumption = filled(record?.assumption ?? null);
	const trigger = filled(record?.trigger ?? null);
	const recommit = async () => {
		const written = await edit([
			[ref, 'goal', goal.id],
			[ref, 'day', today],
			[ref, 'reason', filled(reason)],
		]);
		if (written) announceDone(say('Recommitted to {number}.', { number: goal.number }));
	};
	return (
		<div className={classes.box}>
			<p className={classes.head}>
				<i aria-hidden="true">▼</i> {say('Behind for two periods. Recommit or pivot?')}
			</p>
			{assumption !== null && <p className={classes.words}>{say('Assumed: {assumption}', { assumption })}</p>}
			{trigger !== null && <p className={classes.words}>{say('Change course when: {trigger}', { trigger })}</p>}
			{open !== null && (
				<p className={classes.words}>
					{say('{number} is begun and waits for {awaited}.', { number: open.number, awaited: waitsFor(open, sides) })}
				</p>
			)}
			{may && (
				<form
					className={classes.form}
					onSubmit={(event) => {
						event.preventDefault();
						void recommit();
					}}
				>
					<TextInput
						size="xs"
						aria-label={say('What makes {number} reachable', { number: goal.number })}
						placeholder={say('What will be different from now on?')}
						value={reason}
						maxLength={MOST}
						onChange={(event) => setReason(event.currentTarget.value)}
					/>
					<Button size="xs" type="submit">
						{say('Recommit')}
					</Button>
					<Button
						size="xs"
						leftSection={<IconCornerUpRight size="0.875rem" stroke={1.8} aria-hidden />}
						aria-label={
							open === null
								? say('Pivot {number}', { number: goal.number })
								: say('Open {number}', { number: open.number })
						}
						onClick={() => void beginPivot(goal.id, 'trigger met')}
					>
						{open?.number ?? say('Pivot')}
					</Button>
				</form>
			)}
		</div>
	);
}

function waitsFor(pivot: PivotRow, sides: Sides): string {
	const awaited = awaitedBy(pivot).map((side) => say('{name_s} yes', { name: sides[side].name }));
	return awaited.length === 0 ? say('its words') : spoken().list(awaited);
}
