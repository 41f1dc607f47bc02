/**
 * A question or a small form over the page. Focus stays inside, Escape closes, focus goes back to where it was. Words that
 * stand in its form and nowhere else are dropped by a second Escape only, and never by a press beside the dialog.
 */

import { Modal } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { say } from '../../shared/words/spoken.ts';
import classes from './dialog.module.css';
import { DialogActions } from './dialog-actions.tsx';

export interface DialogProps {
	readonly opened: boolean;
	readonly onClose: () => void;
	readonly title: ReactNode;
	readonly children: ReactNode;
	/** Buttons at the foot, the primary one last. */
	readonly actions?: ReactNode;
	readonly width?: 'sm' | 'md' | 'lg' | 'xl';
	/** False where it may lead to another page, which then has the focus. */
	readonly returnFocus?: boolean;
	/** False where what is typed is at hand elsewhere, as a code that was sent: it is dropped unasked. */
	readonly holdsWords?: boolean;
}

const WIDTHS = { sm: '26rem', md: '34rem', lg: '46rem', xl: '60rem' } as const;

export function Dialog({
	opened,
	onClose,
	title,
	children,
	actions,
	width = 'md',
	returnFocus = true,
	holdsWords = true,
}: DialogProps) {
	const typed = useTypedWords(opened);
	const [asks, setAsks] = useState(false);
	useEffect(() => {
		if (!opened) setAsks(false);
	}, [opened]);
	const askFirst = () => {
		if (holdsWords && typed.are()) setAsks(true);
		else onClose();
	};
	return (
		<Modal.Root
			opened={opened}
			onClose={asks ? onClose : askFirst}
			closeOnClickOutside={false}
			size={WIDTHS[width]}
			returnFocus={returnFocus}
		>
			<Modal.Overlay onClick={askFirst} />
			<Modal.Content
				onInput={(event) => {
					typed.take(event);
					setAsks(false);
				}}
			>
				{/* Not Modal.Header: its <header> would be a second banner of the page. */}
				<div className={classes.head}>
					<Modal.Title>{title}</Modal.Title>
					<Modal.CloseButton aria-label={say('Close')} />
				</div>
				{asks && (
					<p role="alert" className={classes.asks}>
						{say('What you typed here is not kept yet. Close again to drop it, or go on writing.')}
					</p>
				)}
				<Modal.Body>
					{children}
					{actions && <DialogActions>{actions}</DialogActions>}
				</Modal.Body>
			</Modal.Content>
		</Modal.Root>
	);
}

/** What was typed into a form since the dialog opened: whether any of it stands there still. */
function useTypedWords(opened: boolean) {
	const fields = useRef(new Set<HTMLInputElement | HTMLTextAreaElement>());
	useEffect(() => {
		if (!opened) fields.current.clear();
	}, [opened]);
	return {
		are: () => [...fields.current].some((field) => field.isConnected && field.value.trim() !== ''),
		take: ({ target }: FormEvent) => {
			if (isTextField(target) && target.closest('form') !== null) fields.current.add(target);
		},
	};
}

function isTextField(target: EventTarget): target is HTMLInputElement | HTMLTextAreaElement {
	return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
}
