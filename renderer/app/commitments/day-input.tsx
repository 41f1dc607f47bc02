import { Button, TextInput } from '@mantine/core';
import { addDays, addMonths, type Day } from '../../../shared/base/dates.ts';
import { say } from '../../../shared/words/spoken.ts';
import { formatDay, formatDistance, formatWeekdayOfYear } from '../../ui/format-day.ts';
import { parseDay } from '../../ui/parse-day.ts';
import classes from './questions.module.css';

export interface DayInputProps {
	readonly label: string;
	readonly today: Day;
	/** As typed. */
	readonly text: string;
	readonly onText: (text: string) => void;
	/** A sentence where this day cannot be taken. */
	readonly check?: (day: Day) => string | null;
	/** Days one press away. */
	readonly near: 'past' | 'future' | 'years';
	readonly autoFocus?: boolean;
}

/** A day typed in almost any way, read back in words as it is typed. */
export function DayInput({ label, today, text, onText, check, near, autoFocus = false }: DayInputProps) {
	const day = parseDay(text, today);
	const problem =
		text.trim() === '' ? null : day === null ? say('Write a day like 31 Mar 2027, or +2w.') : check?.(day);
	const distance = day !== null && near === 'future' ? formatDistance(day, today) : null;
	const said =
		day === null
			? say('For instance 31 Mar, or +2w')
			: [formatWeekdayOfYear(day), distance].filter((words) => words !== null).join(', ');
	return (
		<div className={classes.day}>
			<TextInput
				{...(autoFocus ? { 'data-autofocus': true } : {})}
				label={label}
				value={text}
				error={problem}
				description={said}
				onChange={(event) => onText(event.currentTarget.value)}
			/>
			<div className={classes.near}>
				{nearDays(near, today).map(([words, to]) => (
					<Button key={words} size="xs" onClick={() => onText(formatDay(to))}>
						{words}
					</Button>
				))}
			</div>
		</div>
	);
}

function nearDays(near: DayInputProps['near'], today: Day): readonly (readonly [string, Day])[] {
	if (near === 'years')
		return [
			[say('In a year'), addMonths(today, 12)],
			[say('In two years'), addMonths(today, 24)],
			[say('In three years'), addMonths(today, 36)],
		];
	return near === 'past'
		? [
				[say('Today'), today],
				[say('Yesterday'), addDays(today, -1)],
				[say('A week ago'), addDays(today, -7)],
			]
		: [
				[say('In a week'), addDays(today, 7)],
				[say('In two weeks'), addDays(today, 14)],
				[say('In a month'), addMonths(today, 1)],
			];
}
