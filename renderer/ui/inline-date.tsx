import { IconCalendar } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import type { Day } from '../../shared/base/dates.ts';
import { say } from '../../shared/words/spoken.ts';
import { formatDay } from './format-day.ts';
import classes from './inline-date.module.css';
import { InlineText, type Unsaved } from './inline-text.tsx';
import { parseDay } from './parse-day.ts';

export interface InlineDateProps {
	readonly value: Day | null;
	readonly label: string;
	readonly today: Day;
	readonly onCommit: (day: Day | null) => boolean | Promise<boolean>;
	readonly onBegin?: (() => void) | undefined;
	readonly shown?: ReactNode;
	readonly placeholder?: string | undefined;
	readonly locked?: string | undefined;
	readonly hint?: string | undefined;
	readonly align?: 'start' | 'center' | 'end';
	readonly unsaved?: Unsaved | undefined;
}

/** A day edited where it stands: typed in almost any way, or picked. */
export function InlineDate({ value, today, onCommit, shown, placeholder = say('Day …'), ...rest }: InlineDateProps) {
	return (
		<InlineText
			{...rest}
			placeholder={placeholder}
			value={value === null ? '' : formatDay(value)}
			check={(text) => (parseDay(text, today) === null ? say('Write a day like 31 Mar 2027, or +2w.') : null)}
			onCommit={(text) => onCommit(text === '' ? null : parseDay(text, today))}
			helper={(setText) => <DayPicker value={value} onPick={(day) => setText(formatDay(day))} />}
		>
			{value === null ? undefined : shown}
		</InlineText>
	);
}

function DayPicker({ value, onPick }: { readonly value: Day | null; readonly onPick: (day: Day) => void }) {
	const input = useRef<HTMLInputElement>(null);
	return (
		<span className={classes.picker}>
			<button
				type="button"
				className={classes.button}
				aria-label={say('Pick a day')}
				onClick={() => input.current?.showPicker()}
			>
				<IconCalendar size="0.875rem" stroke={1.6} aria-hidden />
			</button>
			<input
				ref={input}
				type="date"
				className={classes.native}
				tabIndex={-1}
				aria-hidden
				defaultValue={value ?? ''}
				onChange={(event) => event.currentTarget.value && onPick(event.currentTarget.value)}
			/>
		</span>
	);
}
