import type { ReactNode } from 'react';
import type { CommitmentRow } from '../../../../shared/analysis/commitments.ts';
import { say, term } from '../../../../shared/words/spoken.ts';
import { dueWords } from '../../../app/commitments/card-words.ts';
import { StateIcon } from '../../../app/commitments/state-icon.tsx';
import type { Progress } from '../../../app/commitments/use-progress.ts';
import classes from './commitment-list.module.css';

export interface CommitmentListProps {
	readonly rows: readonly CommitmentRow[];
	readonly progress: Progress;
	/** The rest are counted. */
	readonly most?: number;
	readonly label: string;
	/** What is said where there is none. */
	readonly children: ReactNode;
}

/** One line a commitment: how it stands, what it is, and when or what became of it. */
export function CommitmentList({ rows, progress, most = rows.length, label, children }: CommitmentListProps) {
	// One more line is no longer than the words that it is left out.
	const shown = rows.length === most + 1 ? rows : rows.slice(0, most);
	const rest = rows.length - shown.length;
	return (
		<ul className={classes.list} aria-label={label}>
			{shown.map((row) => (
				<li key={row.id} data-state={row.state}>
					<StateIcon state={row.state} />
					<span className={classes.what}>{row.deliverable ?? say('Not said yet')}</span>
					<span className={classes.when}>
						{row.state === 'accepted' ? say('due {day}', { day: dueWords(row.due, progress.today) }) : term(row.state)}
					</span>
				</li>
			))}
			{rest > 0 && <li className={classes.rest}>{say('and {rest} more', { rest })}</li>}
			{rows.length === 0 && <li className={classes.rest}>{children}</li>}
		</ul>
	);
}
