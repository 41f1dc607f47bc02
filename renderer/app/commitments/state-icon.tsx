/** What a commitment is, drawn: dashed ring, ring, half disc, disc with a tick, triangle, loop. Never colour alone. */
import type { ReactNode } from 'react';
import type { CommitmentState } from '../../../shared/analysis/commitment-state.ts';
import { term } from '../../../shared/words/spoken.ts';
import classes from './state-icon.module.css';

const RING = <circle cx="8" cy="8" r="5.6" />;
const TICK = <path d="M5.4 8.2l1.8 1.8 3.4-3.8" className={classes.hole} />;
const LATE = (
	<>
		<path d="M1.6 3h12.8L8 14.2z" className={classes.full} />
		<path d="M8 5.4v3M8 10.5v.01" className={classes.hole} />
	</>
);

const DRAWINGS: Readonly<Record<CommitmentState, ReactNode>> = {
	proposed: <circle cx="8" cy="8" r="5.6" strokeDasharray="2.2 2" />,
	accepted: RING,
	delivered: (
		<>
			{RING}
			<path d="M8 2.4a5.6 5.6 0 0 1 0 11.2z" fill="currentColor" />
		</>
	),
	kept: (
		<>
			<circle cx="8" cy="8" r="6.3" className={classes.full} />
			{TICK}
		</>
	),
	'kept late': (
		<>
			{RING}
			<path d="M5.4 8.2l1.8 1.8 3.4-3.8" />
		</>
	),
	missed: LATE,
	overdue: LATE,
	renegotiated: (
		<path d="M12.9 6.2A5.4 5.4 0 0 0 3 6.4M3.1 9.8A5.4 5.4 0 0 0 13 9.6M13.2 3.2v3.1h-3.1M2.8 12.8V9.7h3.1" />
	),
	withdrawn: (
		<>
			{RING}
			<path d="M5.4 8h5.2" />
		</>
	),
};

export function StateIcon({ state }: { readonly state: CommitmentState }) {
	return (
		<svg className={classes.icon} viewBox="0 0 16 16" aria-hidden="true">
			{DRAWINGS[state]}
		</svg>
	);
}

export function StateWord({ state }: { readonly state: CommitmentState }) {
	return (
		<span className={classes.state} data-state={state}>
			<StateIcon state={state} />
			{term(state)}
		</span>
	);
}
