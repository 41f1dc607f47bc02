import { Button } from '@mantine/core';
import { say } from '../../../shared/words/spoken.ts';
import { ask } from '../../app/commitments/question.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import classes from './no-commitments.module.css';
import { isFiltered } from './spine-filter.ts';
import { showAll, useProgressView } from './view.ts';

/** Nobody has promised anything yet. */
export function NoCommitments() {
	return (
		<EmptyState
			title={say('No commitments yet')}
			drawing={<Lanes />}
			actions={
				<Button variant="filled" onClick={() => ask({ kind: 'add' })}>
					{say('Add the first commitment')}
				</Button>
			}
		>
			{say(
				'A commitment is one thing your side will have done by a day, and how the other side will see that it is done. They accept it, you deliver it, they acknowledge it: that record is what trust between the two of you rests on, and the page that opens the next meeting.',
			)}
		</EmptyState>
	);
}

/** There are some, and none of them here. */
export function NothingFits() {
	const { shown, filter } = useProgressView();
	if (isFiltered(filter))
		return (
			<EmptyState
				title={say('Nothing fits this filter')}
				actions={<Button onClick={showAll}>{say('Show all of them')}</Button>}
			>
				{shown === 'open'
					? say('There are commitments, and none of the open ones is what you are looking for.')
					: say('There are commitments, and none of the closed ones is what you are looking for.')}
			</EmptyState>
		);
	return shown === 'open' ? (
		<EmptyState
			title={say('Nothing is open')}
			actions={
				<Button variant="filled" onClick={() => ask({ kind: 'add' })}>
					{say('Add a commitment')}
				</Button>
			}
		>
			{say(
				'Everything promised has been answered. Before you stand up, say what comes next: one thing each, with a day.',
			)}
		</EmptyState>
	) : (
		<EmptyState title={say('Nothing is closed yet')}>
			{say(
				'Commitments come here once the side that receives them has acknowledged them, or once new terms or a withdrawal were agreed.',
			)}
		</EmptyState>
	);
}

function Lanes() {
	return (
		<svg className={classes.drawing} viewBox="0 0 176 72" aria-hidden="true">
			<path d="M88 2v68" className={classes.spine} />
			<rect x="6" y="6" width="66" height="24" rx="4" className={classes.card} />
			<path d="M72 9v18" className={classes.vendor} />
			<rect x="104" y="22" width="66" height="24" rx="4" className={classes.card} />
			<path d="M104 25v18" className={classes.partner} />
			<rect x="6" y="42" width="66" height="24" rx="4" className={classes.proposed} />
			<path d="M72 45v18" className={classes.vendor} />
			<circle cx="18" cy="18" r="5" className={classes.ring} />
			<circle cx="116" cy="34" r="5" className={classes.disc} />
			<path d="M113.5 34l1.8 1.8 3.2-3.6" className={classes.tick} />
		</svg>
	);
}
