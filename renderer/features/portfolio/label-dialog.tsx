import { Button, TagsInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { PlanSummary } from '../../../shared/contract/app.ts';
import { MOST_LABELS } from '../../../shared/contract/portfolio.ts';
import { say } from '../../../shared/words/spoken.ts';
import { labelPlan } from '../../state/portfolio.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import classes from './portfolio.module.css';

interface LabelDialogProps {
	readonly plan: PlanSummary | null;
	readonly known: readonly string[];
	readonly onClose: () => void;
}

/** The person’s own words for a plan, by which many can be looked at apart. */
export function LabelDialog({ plan, known, onClose }: LabelDialogProps) {
	return (
		<Dialog opened={plan !== null} onClose={onClose} title={say('Labels')}>
			{plan !== null && <LabelForm key={plan.planId} plan={plan} known={known} onClose={onClose} />}
		</Dialog>
	);
}

function LabelForm({ plan, known, onClose }: LabelDialogProps & { readonly plan: PlanSummary }) {
	const [labels, setLabels] = useState<string[]>([...plan.labels]);
	const submit = async (event: FormEvent) => {
		event.preventDefault();
		if (await labelPlan(plan.planId, labels)) onClose();
	};
	return (
		<form className={classes.form} onSubmit={(event) => void submit(event)}>
			<TagsInput
				data-autofocus
				label={plan.title}
				description={say(
					'Your own words: a region, a tier, who looks after it. They stay on this computer and never travel with the plan.',
				)}
				placeholder={labels.length === 0 ? say('Nordics, first tier, watch') : ''}
				data={[...known]}
				value={labels}
				maxTags={MOST_LABELS}
				maxLength={40}
				splitChars={[',', ';']}
				acceptValueOnBlur
				openOnFocus={false}
				classNames={{ inputField: classes.inputField ?? '' }}
				onChange={(next) => setLabels(next.map((label) => label.trim()).filter((label) => label !== ''))}
			/>
			<DialogActions>
				<Button onClick={onClose}>{say('Not now')}</Button>
				<Button type="submit" variant="filled">
					{say('Keep|what was typed')}
				</Button>
			</DialogActions>
		</form>
	);
}
