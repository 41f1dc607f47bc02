import { Button, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { FrictionRow } from '../../../../shared/analysis/frictions.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { DialogActions } from '../../../ui/dialog-actions.tsx';
import { ask } from './log-view.ts';
import classes from './words-form.module.css';

export interface WordsFormProps {
	readonly answer: string;
	readonly isReady: boolean;
	/** True once it is in the plan. */
	readonly onAnswer: () => Promise<boolean>;
	readonly children: ReactNode;
}

/** What was typed stays until it is in the plan. */
export function WordsForm({ answer, isReady, onAnswer, children }: WordsFormProps) {
	const [isBusy, setBusy] = useState(false);
	const submit = async (event?: FormEvent) => {
		event?.preventDefault();
		if (!isReady || isBusy) return;
		setBusy(true);
		const isThere = await onAnswer();
		setBusy(false);
		if (isThere) ask(null);
	};
	return (
		<form
			className={classes.form}
			onSubmit={(event) => void submit(event)}
			onKeyDown={(event) => {
				if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
				event.preventDefault();
				void submit();
			}}
		>
			{children}
			<DialogActions>
				<Button onClick={() => ask(null)}>{say('Cancel')}</Button>
				<Button type="submit" variant="filled" disabled={!isReady} loading={isBusy}>
					{answer}
				</Button>
			</DialogActions>
		</form>
	);
}

/** Which friction the question is about. */
export function About({ row }: { readonly row: FrictionRow }) {
	return (
		<p className={classes.about}>
			<b>{row.number}</b> {row.friction.what}
		</p>
	);
}

interface WordsProps {
	readonly label: string;
	readonly value: string;
	readonly onChange: (text: string) => void;
	readonly autoFocus?: boolean;
}

export function Words({ label, value, onChange, autoFocus = false }: WordsProps) {
	return (
		<Textarea
			label={label}
			autosize
			minRows={2}
			maxRows={8}
			maxLength={4000}
			data-autofocus={autoFocus || undefined}
			value={value}
			onChange={(event) => onChange(event.currentTarget.value)}
		/>
	);
}
