/** One line written in place: Enter keeps it, Escape leaves it to go on with later, and a refusal keeps what was typed. */
import { type KeyboardEvent, useState } from 'react';
import classes from './line-composer.module.css';
import { LONGEST_LINE } from './outcomes.ts';
import { leaveLine, useStageView } from './stage-view.ts';

interface LineComposerProps {
	readonly kind: 'decision' | 'parked';
	readonly label: string;
	readonly help: string;
	readonly onKeep: (line: string) => Promise<boolean>;
	readonly onLeave: () => void;
}

export function LineComposer({ kind, label, help, onKeep, onLeave }: LineComposerProps) {
	const typed = useStageView((state) => state.left[kind]);
	const setTyped = (line: string) => leaveLine(kind, line);
	const [isBusy, setBusy] = useState(false);
	const keep = async () => {
		const line = typed.trim();
		if (line === '') return onLeave();
		if (isBusy) return;
		setBusy(true);
		if (!(await onKeep(line))) return setBusy(false);
		setTyped('');
		onLeave();
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
		event.preventDefault();
		event.stopPropagation();
		if (event.key === 'Enter') void keep();
		else onLeave();
	};
	return (
		<div className={classes.composer}>
			<textarea
				// biome-ignore lint/a11y/noAutofocus: it appears because someone asked to write
				autoFocus
				aria-label={label}
				placeholder={label}
				maxLength={LONGEST_LINE}
				value={typed}
				onFocus={(event) => event.currentTarget.select()}
				onChange={(event) => setTyped(event.currentTarget.value.replaceAll('\n', ' '))}
				onKeyDown={onKeyDown}
				onBlur={() => typed.trim() === '' && onLeave()}
			/>
			<span>{help}</span>
		</div>
	);
}
