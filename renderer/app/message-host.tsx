import { Button } from '@mantine/core';
import { hideNotification, Notifications, showNotification } from '@mantine/notifications';
import { useEffect } from 'react';
import { say } from '../../shared/words/spoken.ts';
import { type Message, onMessage } from '../state/messages.ts';
import classes from './message-host.module.css';

const SHOWN_MS = 6000;
const FAILURE_MS = 12_000;
let lastId = 0;
/** Said twice is said anew, not beside itself. */
const shown = new Map<string, string>();

/** Shows what the program has to say, in a corner, without stealing the focus. */
export function MessageHost() {
	useEffect(() => onMessage(show), []);
	return (
		<Notifications position="bottom-right" limit={3} autoClose={SHOWN_MS} classNames={{ root: classes.corner ?? '' }} />
	);
}

function show({ text, tone, action }: Message): void {
	lastId += 1;
	const id = `message ${lastId}`;
	const before = shown.get(text);
	if (before !== undefined) hideNotification(before);
	shown.set(text, id);
	const stop = action?.untilOver?.(() => hideNotification(id));
	showNotification({
		id,
		onClose: () => {
			stop?.();
			if (shown.get(text) === id) shown.delete(text);
		},
		withBorder: false,
		role: tone === 'failure' ? 'alert' : 'status',
		...(tone === 'failure' ? { autoClose: FAILURE_MS } : {}),
		classNames: { root: classes.message ?? '', description: classes.text ?? '' },
		closeButtonProps: { 'aria-label': say('Close') },
		message: (
			<div className={classes.row}>
				<span>{text}</span>
				{action && (
					<Button
						size="xs"
						onClick={() => {
							hideNotification(id);
							action.perform();
						}}
					>
						{action.label}
					</Button>
				)}
			</div>
		),
	});
}
