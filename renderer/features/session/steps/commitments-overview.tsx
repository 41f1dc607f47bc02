import { apartSentences } from '../../../../shared/analysis/commitment-sentences.ts';
import type { CommitmentRow } from '../../../../shared/analysis/commitments.ts';
import { dueWords } from '../../../app/commitments/card-words.ts';
import { figureOf, keptWords } from '../../../app/commitments/kept-words.ts';
import { MarksRow } from '../../../app/commitments/marks-row.tsx';
import { StateIcon } from '../../../app/commitments/state-icon.tsx';
import type { Progress } from '../../../app/commitments/use-progress.ts';
import type { Side } from '../../../state/plan-hooks.ts';
import classes from './commitments-overview.module.css';
import { ofSide, tally } from './last-time.ts';
import { BothSides, SideName, StepView } from './step-parts.tsx';

/** As many as a side's half shows without scrolling. */
const MOST = 4;

export interface CommitmentsOverviewProps {
	readonly rows: readonly CommitmentRow[];
	readonly progress: Progress;
}

/** How both sides have kept their word, in the same size, and what lies before the room. */
export function CommitmentsOverview({ rows, progress }: CommitmentsOverviewProps) {
	const others = ofSide(rows, null);
	const count = rows.length === 1 ? 'One commitment' : `${rows.length} commitments`;
	return (
		<StepView where="Last time’s commitments" title={`${count} to look at together`}>
			<div className={classes.sides}>
				<BothSides>
					{(side) => <SideRecord side={side} rows={ofSide(rows, side.party)} progress={progress} />}
				</BothSides>
			</div>
			{others.length > 0 && (
				<p className={classes.others}>
					And by third parties: {others.length === 1 ? 'one' : others.length} ({tally(others)}).
				</p>
			)}
		</StepView>
	);
}

function SideRecord({ side, rows, progress }: CommitmentsOverviewProps & { readonly side: Side }) {
	const record = progress.kept[side.party];
	const apart = apartSentences(record, side.party, progress.names).join(' ');
	const rest = rows.length - MOST;
	return (
		<>
			<h3 className={classes.name}>
				<SideName side={side} size="lg" />
			</h3>
			<div className={classes.record}>
				{record.due > 0 && <span className={classes.big}>{figureOf(record)}</span>}
				<div className={classes.words}>
					<b>{keptWords(record)}</b>
					<MarksRow record={record} tone={side.tone} />
					{apart !== '' && <p>{apart}</p>}
				</div>
			</div>
			<ul className={classes.list} aria-label={`Promised by ${side.name}`}>
				{rows.slice(0, rest === 1 ? MOST + 1 : MOST).map((row) => (
					<li key={row.id} data-state={row.state}>
						<StateIcon state={row.state} />
						<span className={classes.what}>{row.deliverable ?? 'Not said yet'}</span>
						<span className={classes.when}>
							{row.state === 'accepted' ? dueWords(row.due, progress.today) : row.state}
						</span>
					</li>
				))}
				{rest > 1 && <li className={classes.rest}>and {rest} more</li>}
				{rows.length === 0 && <li className={classes.rest}>Nothing from {side.name} this time.</li>}
			</ul>
		</>
	);
}
