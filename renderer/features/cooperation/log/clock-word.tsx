/** The clock of a friction: a drawing and words, so that nothing hangs on the hue. */

import type { ReactNode } from 'react';
import type { AnswerClock } from '../../../../shared/analysis/friction-clock.ts';
import { clockWords } from '../../../../shared/analysis/friction-sentences.ts';
import type { FrictionRow } from '../../../../shared/analysis/frictions.ts';
import { say } from '../../../../shared/words/spoken.ts';
import classes from './clock-word.module.css';

const DRAWINGS: Readonly<Record<AnswerClock, ReactNode>> = {
	'answered in time': (
		<>
			<circle cx="8" cy="8" r="6.3" className={classes.full} />
			<path d="M5.4 8.2l1.8 1.8 3.4-3.8" className={classes.hole} />
		</>
	),
	late: (
		<>
			<circle cx="8" cy="8" r="5.6" />
			<path d="M8 4.8v3.6M8 10.9v.01" />
		</>
	),
	'open in time': (
		<>
			<circle cx="8" cy="8" r="5.6" />
			<path d="M8 4.6V8l2.4 1.5" />
		</>
	),
	'open and late': (
		<>
			<path d="M1.6 3h12.8L8 14.2z" className={classes.full} />
			<path d="M8 5.4v3M8 10.5v.01" className={classes.hole} />
		</>
	),
};

export function ClockWord({ row }: { readonly row: FrictionRow }) {
	return (
		<span className={classes.clock} data-clock={row.clock ?? 'none'}>
			<svg viewBox="0 0 16 16" aria-hidden="true">
				{row.clock === null ? <path d="M4 8h8" /> : DRAWINGS[row.clock]}
			</svg>
			<span>
				{clockWords(row)}
				{row.lateBefore && <em>{say('first answer late')}</em>}
			</span>
		</span>
	);
}
