/** Both sides alike: what is overdue, and what falls due in the next 30 days. */

import type { CommitmentRow } from '../../../shared/analysis/commitments.ts';
import { capitalized, type Names } from '../../../shared/analysis/names.ts';
import { DAYS_AHEAD, type Overview } from '../../../shared/analysis/overview.ts';
import type { Party } from '../../../shared/ledger/change.ts';
import { PARTIES } from '../../../shared/plan/field.ts';
import { say } from '../../../shared/words/spoken.ts';
import type { Sides } from '../../state/plan-hooks.ts';
import { Card } from '../../ui/card.tsx';
import { formatDayShort, formatDistance } from '../../ui/format-day.ts';
import { Mark } from '../../ui/mark.tsx';
import { Lead, placeOf, placeOfRecord } from './leads.tsx';
import classes from './overview.module.css';

const MOST = 4;

export interface OverviewCommitmentsProps {
	readonly overview: Overview;
	readonly sides: Sides;
	readonly names: Names;
}

export function OverviewCommitments({ overview, sides, names }: OverviewCommitmentsProps) {
	return (
		<Card wide title={say('Commitments')} aside={say('overdue, and due in the next {days} days', { days: DAYS_AHEAD })}>
			<div className={classes.pair}>
				{PARTIES.map((party) => (
					<OneSide key={party} party={party} overview={overview} sides={sides} names={names} />
				))}
			</div>
		</Card>
	);
}

function OneSide({ party, overview, sides, names }: OverviewCommitmentsProps & { readonly party: Party }) {
	const { overdue, due, awaiting } = overview.commitments[party];
	const rows = [...overdue, ...due];
	const words = say('{overdue} overdue, {due} due, {awaiting} delivered and awaiting a yes', {
		overdue: overdue.length,
		due: due.length,
		awaiting: awaiting.length,
	});
	return (
		<div className={classes.half}>
			<h3>
				<Mark tone={sides[party].tone} letter={sides[party].letter} size="sm" />
				{capitalized(names[party])}
				<Lead to={placeOf('commitments')}>{words}</Lead>
			</h3>
			<ul className={classes.list}>
				{rows.slice(0, MOST).map((row) => (
					<li key={row.id}>
						<Row row={row} today={overview.on} />
					</li>
				))}
			</ul>
			{rows.length > MOST && (
				<Lead to={placeOf('commitments')}>
					{say('{count, plural, one {# more} other {# more}} of {name}', {
						count: rows.length - MOST,
						name: names[party],
					})}
				</Lead>
			)}
		</div>
	);
}

function Row({ row, today }: { readonly row: CommitmentRow; readonly today: string }) {
	const isLate = row.state === 'overdue' || row.state === 'missed';
	return (
		<Lead kind="row" to={placeOfRecord(`commitments/${row.id}`)}>
			<span>{row.number}</span>
			<span>{row.deliverable ?? say('Without words yet')}</span>
			<span className={isLate ? classes.late : undefined}>
				{isLate && <i aria-hidden="true">▼ </i>}
				{row.due === null ? '' : isLate ? formatDistance(row.due, today) : formatDayShort(row.due, today)}
			</span>
		</Lead>
	);
}
