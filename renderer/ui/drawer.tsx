/** A panel that slides over the right of the page, for reading along: history, details. */
import { Drawer as MantineDrawer } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './drawer.module.css';

export interface DrawerProps {
	readonly opened: boolean;
	readonly onClose: () => void;
	readonly title: ReactNode;
	readonly children: ReactNode;
	readonly width?: string;
}

export function Drawer({ opened, onClose, title, children, width = '26rem' }: DrawerProps) {
	return (
		<MantineDrawer
			opened={opened}
			onClose={onClose}
			title={title}
			position="right"
			size={width}
			lockScroll={false}
			transitionProps={{ duration: 120 }}
			closeButtonProps={{ 'aria-label': 'Close' }}
			classNames={{
				content: classes.content ?? '',
				header: classes.header ?? '',
				title: classes.title ?? '',
				body: classes.body ?? '',
				overlay: classes.veil ?? '',
			}}
		>
			{children}
		</MantineDrawer>
	);
}
