import { apartSentences } from '../../../../shared/analysis/commitment-sentences.ts';
import type { CommitmentRow } from '../../../../shared/analysis/commitments.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { figureOf, keptWords } from '../../../app/commitments/kept-words.ts';
import { MarksRow } from '../../../app/commitments/marks-row.tsx';
import { type Progress, partyName } from '../../../app/commitments/use-progress.ts';
import type { Side } from '../../../state/plan-hooks.ts';
import { CommitmentList } from './commitment-list.tsx';
import classes from './commitments-overview.module.css';
import type { LastTime } from './last-time.ts';
import { BothSides, SideName, StepView } from './step-parts.tsx';
import { ofSide, overviewWords } from './talk-order.ts';

/** As many as a side’s half shows without scrolling. */
const MOST = 5;

export interface CommitmentsOverviewProps {
	readonly lastTime: LastTime;
	readonly progress: Progress;
}

/** How both sides have kept their word, in the same size, and what lies before the room. */
export function CommitmentsOverview({ lastTime: { open, settled }, progress }: CommitmentsOverviewProps) {
	const others = ofSide(open, null);
	return (
		<StepView title={overviewWords(open.length, settled.length)}>
			<div className={classes.sides}>
				<BothSides>
					{(side) => <SideRecord side={side} rows={ofSide(open, side.party)} progress={progress} />}
				</BothSides>
			</div>
			{others.length > 0 && (
				<p className={classes.others}>
					{say('And by {names}: {count}.', {
						names: [...new Set(others.map(({ from }) => partyName(progress, from)))].join(', '),
						count: others.length,
					})}
				</p>
			)}
		</StepView>
	);
}

interface SideRecordProps {
	readonly side: Side;
	readonly rows: readonly CommitmentRow[];
	readonly progress: Progress;
}

function SideRecord({ side, rows, progress }: SideRecordProps) {
	const record = progress.kept[side.party];
	const apart = apartSentences(record, side.party, progress.names).join(' ');
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
			<CommitmentList
				rows={rows}
				progress={progress}
				most={MOST}
				label={say('Promised by {name}', { name: side.name })}
			>
				{say('Nothing from {name} is open.', { name: side.name })}
			</CommitmentList>
		</>
	);
}
