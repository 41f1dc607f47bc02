/** A goal behind for two periods: do both sides still stand by it? The yes is recorded with what will be different. */
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { filled } from '../../../../shared/analysis/names.ts';
import type { GoalProgress } from '../../../../shared/analysis/progress.ts';
import { refOf } from '../../../../shared/plan/plan.ts';
import { edit, undo } from '../../../state/edits.ts';
import { say } from '../../../state/messages.ts';
import { usePermission } from '../../../state/pen.ts';
import { useToday, useTypedRecord } from '../../../state/plan-hooks.ts';
import classes from './recommit.module.css';

const MOST = 200;

export function Recommit({ goal }: { readonly goal: GoalProgress }) {
	const today = useToday();
	const record = useTypedRecord('goals', goal.id);
	const ref = refOf('recommitments', `${goal.id}-${today}`);
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
		if (written) say(`Recommitted to ${goal.number}.`, { label: 'Undo', perform: () => void undo() });
	};
	return (
		<div className={classes.box}>
			<p className={classes.head}>
				<i aria-hidden="true">▼</i> Behind for two periods. Do you stand by it as it is?
			</p>
			{assumption !== null && <p className={classes.words}>Assumed: {assumption}</p>}
			{trigger !== null && <p className={classes.words}>Change course when: {trigger}</p>}
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
						aria-label={`What makes ${goal.number} reachable`}
						placeholder="What will be different from now on?"
						value={reason}
						maxLength={MOST}
						onChange={(event) => setReason(event.currentTarget.value)}
					/>
					<Button size="xs" type="submit">
						Recommit
					</Button>
				</form>
			)}
		</div>
	);
}
