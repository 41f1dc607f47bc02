import { Button, CloseButton } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { NextStep, Notice } from '../../../shared/contract/app.ts';
import { say } from '../../../shared/words/spoken.ts';
import { bridge } from '../../bridge/bridge.ts';
import { useAppStore } from '../../state/app-state.ts';
import { openBackups } from '../../state/backups.ts';
import { chooseFile } from '../../state/receive.ts';
import classes from './home.module.css';

const take = (next: NextStep) => (next.step === 'backups' ? openBackups(next.planId) : chooseFile());

const NONE: readonly Notice[] = [];

/** What a person should know about their data, until they have read it. */
export function Notices() {
	const notices = useAppStore((state) => state.app?.notices ?? NONE);
	return notices.map(({ id, level, text, next }) => (
		<div key={id} className={classes.notice} data-level={level} role="status">
			{level === 'warning' ? (
				<IconAlertTriangle size="1rem" stroke={1.7} aria-hidden />
			) : (
				<IconInfoCircle size="1rem" stroke={1.6} aria-hidden />
			)}
			<p>{text}</p>
			{next !== null && (
				<Button size="xs" onClick={() => void take(next)}>
					{next.step === 'backups' ? say('Look at its backups') : say('Receive it again')}
				</Button>
			)}
			<CloseButton
				size="sm"
				aria-label={say('I have read this')}
				onClick={() => void bridge.call('app.dismissNotice', { id })}
			/>
		</div>
	));
}
