import type { KeptRecord, Mark } from '../../../shared/analysis/kept.ts';
import { say } from '../../../shared/words/spoken.ts';
import { formatDay } from '../../ui/format-day.ts';
import type { Tone } from '../../ui/mark.tsx';
import classes from './marks-row.module.css';

/** The newest that are shown one by one. */
const MOST = 36;

const SAYS: Readonly<Record<Mark, string>> = {
	kept: say('kept on time'),
	'not kept': say('not kept on time'),
	awaiting: say('delivered in time, awaits a yes'),
	apart: say('counted apart'),
};

/** One sign a commitment in order of due day: the side's shape where it was kept, hollow while unanswered, a cross. */
export function MarksRow({ record, tone }: { readonly record: KeptRecord; readonly tone: Tone }) {
	const counted = record.marks.filter(({ mark }) => mark !== 'apart');
	if (counted.length === 0) return null;
	const label = counted.map(({ number, mark }) => `${number} ${SAYS[mark]}`).join(', ');
	return (
		<span
			className={classes.row}
			role="img"
			aria-label={say('In order of due day: {commitments}', { commitments: label })}
		>
			{counted.length > MOST && <span>…</span>}
			{counted.slice(-MOST).map(({ id, number, due, mark }) => (
				<svg key={id} viewBox="0 0 10 10" data-tone={tone} data-mark={mark} aria-hidden="true">
					<title>{say('{number}, due {day}: {state}', { number, day: formatDay(due), state: SAYS[mark] })}</title>
					{mark === 'not kept' ? (
						<path d="M2 2l6 6M8 2l-6 6" />
					) : tone === 'v' ? (
						<circle cx="5" cy="5" r="3.9" />
					) : (
						<rect x="1.1" y="1.1" width="7.8" height="7.8" rx="1" />
					)}
				</svg>
			))}
		</span>
	);
}
