import type { ReactNode } from 'react';
import classes from './tag.module.css';

export interface TagProps {
	readonly children: ReactNode;
	/** `plain` a number or name, `line` an outline, `joint` shared, `open` something that must end somewhere. */
	readonly kind?: 'plain' | 'line' | 'joint' | 'open';
	readonly title?: string;
}

/** A short word or number in a box. */
export function Tag({ children, kind = 'plain', title }: TagProps) {
	return (
		<span className={classes.tag} data-kind={kind} title={title}>
			{children}
		</span>
	);
}

export interface StatusChipProps {
	readonly children: ReactNode;
	/** Fill, shape and sign speak before the hue: solid with ▼, hollow, tint with ▲, dashed. */
	readonly kind: 'below' | 'within' | 'above' | 'none' | 'joint' | 'strong' | 'dashed' | 'outline';
	readonly icon?: ReactNode;
	readonly title?: string;
}

/** A state that is read at a glance, also in grey. */
export function StatusChip({ children, kind, icon, title }: StatusChipProps) {
	return (
		<span className={classes.chip} data-kind={kind} title={title}>
			{kind === 'below' && <i aria-hidden="true">▼</i>}
			{kind === 'above' && <i aria-hidden="true">▲</i>}
			{icon}
			{children}
		</span>
	);
}
