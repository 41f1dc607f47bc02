/** The form of one ending, beneath the sentence of its row. Escape closes it; what was typed is kept. */

import { CloseButton } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Day } from '../../../shared/base/dates.ts';
import { say } from '../../../shared/words/spoken.ts';
import type { Sides } from '../../state/plan-hooks.ts';
import { EndingCommitmentForm } from './ending-commitment-form.tsx';
import classes from './ending-form.module.css';
import { ENDINGS } from './ending-kinds.ts';
import { type EndingOption, missingYes, type Standpoint } from './ending-options.ts';
import { EndingWordsForm } from './ending-words-form.tsx';
import { YesMarks } from './yes-marks.tsx';

export interface EndingFormProps extends Standpoint {
	readonly option: EndingOption;
	readonly today: Day;
	/** It is on disk; the strip says what has come of it. */
	readonly onDone: () => void;
}

export function EndingForm({
	sides,
	onClose,
	...props
}: EndingFormProps & { readonly sides: Sides; readonly onClose: () => void }) {
	const panel = useRef<HTMLElement>(null);
	const { option, names } = props;
	const { kind } = option;
	const title = ENDINGS.find((ending) => ending.kind === kind)?.label;
	useEffect(() => {
		const first = panel.current?.querySelector<HTMLElement>('[data-autofocus]');
		first?.focus();
		if (first instanceof HTMLInputElement) first.select();
	}, []);
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key !== 'Escape') return;
		event.preventDefault();
		onClose();
	};
	return (
		<section ref={panel} className={classes.panel} aria-label={title} onKeyDown={onKeyDown}>
			<header className={classes.head}>
				<h2>{title}</h2>
				<YesMarks yeses={option.yeses} sides={sides} />
				<span className={classes.quiet}>{missingYes(option, names)}</span>
				<CloseButton size="sm" aria-label={say('Close')} onClick={onClose} />
			</header>
			{kind === 'commitment' ? <EndingCommitmentForm {...props} /> : <EndingWordsForm {...props} kind={kind} />}
		</section>
	);
}
