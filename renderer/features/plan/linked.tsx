/** Topics and goals name each other: the rows of what is linked, and the way to link more. */

import { CloseButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { say } from '../../../shared/words/spoken.ts';
import { InlineChoice } from '../../ui/inline-choice.tsx';
import classes from './linked.module.css';

export const UNTITLED = say('No single title');

export interface LinkMoreProps {
	readonly label: string;
	readonly among: readonly { readonly id: string; readonly title: string | null }[];
	readonly linked: readonly string[];
	readonly onLink: (id: string) => void;
}

/** Offers what is not linked yet; nothing where everything is. */
export function LinkMore({ label, among, linked, onLink }: LinkMoreProps) {
	const choices = useMemo(
		() =>
			among.filter(({ id }) => !linked.includes(id)).map(({ id, title }) => ({ value: id, label: title ?? UNTITLED })),
		[among, linked],
	);
	if (choices.length === 0) return null;
	return (
		<InlineChoice value={null} choices={choices} label={label} onCommit={(id) => id !== null && onLink(id)}>
			<span className={classes.add}>
				<IconPlus size="0.75rem" stroke={1.8} aria-hidden />
				{label}
			</span>
		</InlineChoice>
	);
}

export interface LinkedRowProps {
	readonly tag: ReactNode;
	readonly title: string;
	readonly onOpen: () => void;
	/** Missing where the pen in hand may not unlink. */
	readonly onUnlink: (() => void) | undefined;
	readonly children?: ReactNode;
}

export function LinkedRow({ tag, title, onOpen, onUnlink, children }: LinkedRowProps) {
	return (
		<div className={classes.row}>
			{tag}
			<button type="button" className={classes.title} onClick={onOpen}>
				{title}
			</button>
			{children}
			{onUnlink && (
				<CloseButton size="xs" aria-label={say('Unlink {title}', { title })} title={say('Unlink')} onClick={onUnlink} />
			)}
		</div>
	);
}
