/** One line written in place: Enter keeps it, Escape leaves it, and a refusal keeps what was typed. */
import { type KeyboardEvent, useState } from 'react';
import classes from './line-composer.module.css';
import { LONGEST_LINE } from './outcomes.ts';

interface LineComposerProps {
	readonly label: string;
	readonly help: string;
	readonly onKeep: (line: string) => Promise<boolean>;
	readonly onLeave: () => void;
}

export function LineComposer({ label, help, onKeep, onLeave }: LineComposerProps) {
	const [typed, setTyped] = useState('');
	const [isBusy, setBusy] = useState(false);
	const keep = async () => {
		const line = typed.trim();
		if (line === '') return onLeave();
		if (isBusy) return;
		setBusy(true);
		if (await onKeep(line)) onLeave();
		else setBusy(false);
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
				onChange={(event) => setTyped(event.currentTarget.value.replaceAll('\n', ' '))}
				onKeyDown={onKeyDown}
				onBlur={() => typed.trim() === '' && onLeave()}
			/>
			<span>{help}</span>
		</div>
	);
}
