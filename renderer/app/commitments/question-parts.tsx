import { Button } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { CommitmentRow } from '../../../shared/analysis/commitments.ts';
import type { Day } from '../../../shared/base/dates.ts';
import { say } from '../../../shared/words/spoken.ts';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import { dueWords } from './card-words.ts';
import { closeQuestion } from './question.ts';
import classes from './questions.module.css';

/** Which commitment the question is about. */
export function About({ row, today }: { readonly row: CommitmentRow; readonly today: Day }) {
	return (
		<div className={classes.about}>
			<b>
				{row.number} {row.deliverable ?? say('Not said yet')}
			</b>
			<span>
				{[row.test, say('due {due}', { due: dueWords(row.due, today) })].filter((words) => words !== null).join(' · ')}
			</span>
		</div>
	);
}

export interface AnswerFormProps {
	readonly answer: string;
	readonly isReady: boolean;
	/** True once it is in the plan. */
	readonly onAnswer: () => Promise<boolean>;
	readonly children: ReactNode;
	readonly isYes?: boolean;
}

/** Enter answers, and what was typed stays until it is in the plan. */
export function AnswerForm({ answer, isReady, onAnswer, children, isYes = false }: AnswerFormProps) {
	const [isBusy, setBusy] = useState(false);
	const submit = async (event: FormEvent) => {
		event.preventDefault();
		if (!isReady || isBusy) return;
		setBusy(true);
		const isThere = await onAnswer();
		setBusy(false);
		if (isThere) closeQuestion();
	};
	return (
		<form className={classes.form} onSubmit={(event) => void submit(event)}>
			{children}
			<DialogActions>
				<Button onClick={closeQuestion}>{say('Cancel')}</Button>
				<Button type="submit" variant="filled" disabled={!isReady} loading={isBusy} {...(isYes ? { color: 'j' } : {})}>
					{answer}
				</Button>
			</DialogActions>
		</form>
	);
}
