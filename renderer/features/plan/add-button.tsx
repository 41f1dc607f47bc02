import { Button, Popover, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import classes from './add-button.module.css';

export interface AddButtonProps {
	/** "Topic". */
	readonly label: string;
	/** "Add topic". */
	readonly deed: string;
	/** What the one field asks for. */
	readonly ask: string;
	readonly help: string;
	readonly maxLength?: number;
	readonly opened: boolean;
	readonly onOpen: (opened: boolean) => void;
	/** True once it is in the plan. */
	readonly onAdd: (text: string) => Promise<boolean>;
	/** A choice above the field. */
	readonly children?: ReactNode;
	readonly disabled?: boolean;
	/** Why it is disabled. */
	readonly why?: string | undefined;
	readonly variant?: 'default' | 'filled' | 'subtle';
	readonly position?: 'bottom-end' | 'bottom-start';
}

/** Asks for the one thing a new record needs; Enter adds it. */
export function AddButton(props: AddButtonProps) {
	const { label, opened, onOpen, variant = 'default', position = 'bottom-end', disabled = false, why } = props;
	const before = useRef<Element | null>(null);
	const giveUp = (next: boolean) => {
		onOpen(next);
		if (!next && before.current instanceof HTMLElement) before.current.focus();
	};
	return (
		<Popover opened={opened} onChange={giveUp} position={position} trapFocus width="20rem">
			<Popover.Target>
				<Button
					variant={variant}
					disabled={disabled}
					title={why}
					leftSection={<IconPlus size="0.875rem" stroke={1.8} aria-hidden />}
					onClick={() => onOpen(!opened)}
				>
					{label}
				</Button>
			</Popover.Target>
			<Popover.Dropdown>{opened && <AddForm {...props} before={before} />}</Popover.Dropdown>
		</Popover>
	);
}

interface AddFormProps extends AddButtonProps {
	/** What had the focus, to give it back to. */
	readonly before: RefObject<Element | null>;
}

function AddForm({ ask, help, maxLength = 200, onAdd, onOpen, children, deed, before }: AddFormProps) {
	const input = useRef<HTMLInputElement>(null);
	// At once, so that no letter typed after the key is lost.
	useLayoutEffect(() => {
		before.current = document.activeElement;
		input.current?.focus({ preventScroll: true });
	}, [before]);
	const [text, setText] = useState('');
	const [isBusy, setBusy] = useState(false);
	const words = text.replace(/\s+/g, ' ').trim();
	const submit = async (event: FormEvent) => {
		event.preventDefault();
		if (words === '' || isBusy) return;
		setBusy(true);
		const isThere = await onAdd(words);
		setBusy(false);
		if (isThere) onOpen(false);
	};
	return (
		<form className={classes.form} onSubmit={(event) => void submit(event)}>
			{children}
			<TextInput
				ref={input}
				data-autofocus
				label={ask}
				description={help}
				maxLength={maxLength}
				value={text}
				onChange={(event) => setText(event.currentTarget.value)}
			/>
			<Button type="submit" variant="filled" disabled={words === ''} loading={isBusy}>
				{deed}
			</Button>
		</form>
	);
}
