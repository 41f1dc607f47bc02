import { CloseButton } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { Notice } from '../../../shared/contract.ts';
import { bridge } from '../../bridge/bridge.ts';
import { useAppStore } from '../../state/app-state.ts';
import classes from './home.module.css';

const NONE: readonly Notice[] = [];

/** What a person should know about their data, until they have read it. */
export function Notices() {
	const notices = useAppStore((state) => state.app?.notices ?? NONE);
	return notices.map(({ id, level, text }) => (
		<div key={id} className={classes.notice} data-level={level} role="status">
			{level === 'warning' ? (
				<IconAlertTriangle size="1rem" stroke={1.7} aria-hidden />
			) : (
				<IconInfoCircle size="1rem" stroke={1.6} aria-hidden />
			)}
			<p>{text}</p>
			<CloseButton
				size="sm"
				aria-label="I have read this"
				onClick={() => void bridge.call('app.dismissNotice', { id })}
			/>
		</div>
	));
}
