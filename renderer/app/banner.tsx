import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './banner.module.css';

export interface BannerProps {
	readonly tone: 'plain' | 'warning';
	readonly children: ReactNode;
	readonly actions?: ReactNode;
}

/** A sentence across the window that stays until it is no longer true. */
export function Banner({ tone, children, actions }: BannerProps) {
	return (
		<div data-print="no" className={classes.banner} data-tone={tone} role={tone === 'warning' ? 'alert' : 'status'}>
			{tone === 'warning' && <IconAlertTriangle size="1.0625rem" stroke={1.8} aria-hidden />}
			<p>{children}</p>
			{actions}
		</div>
	);
}
