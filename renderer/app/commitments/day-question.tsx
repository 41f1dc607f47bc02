import { useState } from 'react';
import type { Day } from '../../../shared/base/dates.ts';
import { say } from '../../../shared/words/spoken.ts';
import { useTypedRecord } from '../../state/plan-hooks.ts';
import { formatDay } from '../../ui/format-day.ts';
import { parseDay } from '../../ui/parse-day.ts';
import { DayInput } from './day-input.tsx';
import type { Deed } from './deeds.ts';
import { DEED_WORDS, type FactDeed, isFact, state } from './do-deed.ts';
import { About, AnswerForm } from './question-parts.tsx';
import type { AskedProps } from './questions.tsx';

const LABELS: Readonly<Record<FactDeed, string>> = {
	accept: say('Accepted on'),
	deliver: say('Delivered on'),
	acknowledge: say('Acknowledged on'),
	'let go': say('Withdrawal agreed on'),
};

/** A fact that happened on another day than today. */
export function DayQuestion({ row, progress, deed }: AskedProps & { readonly deed: Deed }) {
	const { today } = progress;
	const [text, setText] = useState(formatDay(today));
	const returned = useTypedRecord('commitments', row.id)?.returned ?? null;
	if (!isFact(deed)) return null;
	const day = parseDay(text, today);
	const check = (on: Day) => problemOf(deed, on, { today, returned });
	return (
		<AnswerForm
			answer={DEED_WORDS[deed]}
			isYes={deed !== 'deliver'}
			isReady={day !== null && check(day) === null}
			onAnswer={async () => day !== null && state(deed, row.id, day, today)}
		>
			<About row={row} today={today} />
			<DayInput autoFocus near="past" label={LABELS[deed]} today={today} text={text} onText={setText} check={check} />
		</AnswerForm>
	);
}

/** Why a day does not fit, as a sentence; null where it does. */
export function problemOf(
	deed: FactDeed,
	day: Day,
	{ today, returned }: { readonly today: Day; readonly returned: Day | null },
): string | null {
	if (day > today) return say('A fact is written once it has happened.');
	if (deed === 'deliver' && returned !== null && day <= returned)
		return say('It was returned on {returned}: a new delivery counts from the day after.', {
			returned: formatDay(returned),
		});
	if (deed === 'acknowledge' && returned !== null && day < returned)
		return say('It was returned on {returned}: an acknowledgement counts from that day on.', {
			returned: formatDay(returned),
		});
	return null;
}
