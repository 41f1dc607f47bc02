/** A panel that slides over the right of the page, for reading along: history, details. */

import { Drawer as MantineDrawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { say } from '../../shared/words/spoken.ts';
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
		<MantineDrawer.Root
			opened={opened}
			onClose={onClose}
			position="right"
			size={width}
			lockScroll={false}
			transitionProps={{ duration: 120 }}
			classNames={{
				content: classes.content ?? '',
				title: classes.title ?? '',
				body: classes.body ?? '',
				overlay: classes.veil ?? '',
			}}
		>
			<MantineDrawer.Overlay />
			<MantineDrawer.Content data-beside-page>
				<div className={classes.head}>
					<MantineDrawer.Title>{title}</MantineDrawer.Title>
					<MantineDrawer.CloseButton aria-label={say('Close')} />
				</div>
				<MantineDrawer.Body>{children}</MantineDrawer.Body>
			</MantineDrawer.Content>
		</MantineDrawer.Root>
	);
}
