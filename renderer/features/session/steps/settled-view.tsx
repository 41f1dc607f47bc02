import type { CommitmentRow } from '../../../../shared/analysis/commitments.ts';
import { say } from '../../../../shared/words/spoken.ts';
import type { Progress } from '../../../app/commitments/use-progress.ts';
import { CommitmentList } from './commitment-list.tsx';
import classes from './settled-view.module.css';
import { BothSides, SideName, StepView } from './step-parts.tsx';
import { ofSide } from './talk-order.ts';

/** What needs no more words: in sight, so that what was done is seen too. */
export function SettledView({
	rows,
	progress,
}: {
	readonly rows: readonly CommitmentRow[];
	readonly progress: Progress;
}) {
	return (
		<StepView
			title={say('{count, plural, one {One is settled} other {# are settled}} since last time', { count: rows.length })}
		>
			<div className={classes.sides}>
				<BothSides>
					{(side) => (
						<>
							<h3 className={classes.name}>
								<SideName side={side} size="lg" />
							</h3>
							<CommitmentList
								rows={ofSide(rows, side.party)}
								progress={progress}
								label={say('Settled by {name}', { name: side.name })}
							>
								{say('Nothing from {name}.', { name: side.name })}
							</CommitmentList>
						</>
					)}
				</BothSides>
			</div>
		</StepView>
	);
}
