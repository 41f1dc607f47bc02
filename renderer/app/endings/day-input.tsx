import { TextInput } from '@mantine/core';
import type { Day } from '../../../shared/base/dates.ts';
import { say } from '../../../shared/words/spoken.ts';
import { formatDay } from '../../ui/format-day.ts';
import { parseDay } from '../../ui/parse-day.ts';

export interface DayInputProps {
	readonly label: string;
	/** As typed. */
	readonly value: string;
	readonly today: Day;
	readonly onChange: (text: string) => void;
}

/** A day typed in almost any way. Its label says back how it was understood. */
export function DayInput({ label, value, today, onChange }: DayInputProps) {
	const day = parseDay(value, today);
	const isUnclear = value.trim() !== '' && day === null;
	const understood =
		day === null || formatDay(day) === value.trim() ? label : say('{label}: {day}', { label, day: formatDay(day) });
	return (
		<TextInput
			label={isUnclear ? say('{label}: like 30 Nov, or +2w', { label }) : understood}
			placeholder={say('30 Nov, +6w')}
			aria-invalid={isUnclear}
			maxLength={40}
			value={value}
			onChange={(event) => onChange(event.currentTarget.value)}
		/>
	);
}
