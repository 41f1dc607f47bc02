import { IconLock, IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { say } from '../../../shared/words/spoken.ts';
import { useTermsLocked } from '../../app/field/lock-reason.ts';
import { usePen } from '../../state/pen.ts';
import type { Side } from '../../state/plan-hooks.ts';
import { Mark } from '../../ui/mark.tsx';
import classes from './side-card.module.css';

export interface SideCardProps {
	readonly side: Side;
	readonly title?: string;
	readonly children: ReactNode;
}

/** What one side says, under its colour, its letter and whether the pen in hand writes here. */
export function SideCard({ side, title, children }: SideCardProps) {
	const isLocked = useTermsLocked() !== undefined;
	const isYours = usePen().party === side.party && !isLocked;
	return (
		<div className={classes.card} data-tone={side.tone}>
			<header>
				<Mark tone={side.tone} letter={side.letter} />
				<b>{title ?? side.name}</b>
				<span>
					{isYours ? (
						<IconPencil size="0.75rem" stroke={1.6} aria-hidden />
					) : (
						<IconLock size="0.75rem" stroke={1.6} aria-hidden />
					)}
					{isYours ? say('yours') : say('read only')}
				</span>
			</header>
			<div className={classes.body}>{children}</div>
		</div>
	);
}
