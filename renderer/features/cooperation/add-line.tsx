/** One line at the foot of a list that adds to it: Enter adds, and the next one can be typed at once. */

import { ActionIcon, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { keyBetween } from '../../../shared/ledger/order.ts';
import type { CollectionName } from '../../../shared/plan/schema.ts';
import { say } from '../../../shared/words/spoken.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import classes from './add-line.module.css';

export interface AddLineProps {
	/** What is asked for: `Another rule`. */
	readonly label: string;
	readonly placeholder?: string;
	readonly maxLength?: number;
	/** Why nothing can be added with the pen in hand. */
	readonly locked?: string | undefined;
	/** True once it is in the plan. */
	readonly onAdd: (text: string) => Promise<boolean>;
}

export function AddLine({ label, placeholder, maxLength = 200, locked, onAdd }: AddLineProps) {
	const [text, setText] = useState('');
	const words = text.replace(/\s+/g, ' ').trim();
	const submit = async (event: FormEvent) => {
		event.preventDefault();
		if (words === '') return;
		// Emptied at once for the next one; what could not be added comes back in front of it.
		setText('');
		if (!(await onAdd(words))) setText((typed) => `${words} ${typed}`.trim());
	};
	if (locked !== undefined) return null;
	return (
		<form className={classes.line} onSubmit={(event) => void submit(event)}>
			<TextInput
				size="xs"
				className={classes.input ?? ''}
				aria-label={label}
				placeholder={placeholder ?? label}
				maxLength={maxLength}
				value={text}
				onChange={(event) => setText(event.currentTarget.value)}
			/>
			<ActionIcon type="submit" aria-label={say('Add: {label}', { label })} disabled={words === ''}>
				<IconPlus size="0.875rem" stroke={1.8} aria-hidden />
			</ActionIcon>
		</form>
	);
}

/** The place after the last one. */
export function lastPlace(collection: CollectionName): string {
	const orders = usePlanStore
		.getState()
		.replica.views(collection)
		.map(({ order }) => order);
	return keyBetween(orders, orders.length);
}
