/** Last time’s commitments: first how each side has kept its word, then one at a time, then what is settled. */
import { say } from '../../../../shared/words/spoken.ts';
import { Questions } from '../../../app/commitments/questions.tsx';
import { useProgress } from '../../../app/commitments/use-progress.ts';
import { CommitmentView } from './commitment-view.tsx';
import { CommitmentsOverview } from './commitments-overview.tsx';
import { useLastTime } from './last-time.ts';
import { usePages } from './pages.ts';
import { closeReasons } from './reasons.ts';
import { SettledView } from './settled-view.tsx';
import { NothingHere } from './step-parts.tsx';

export function CommitmentsStep() {
	const progress = useProgress();
	const lastTime = useLastTime(progress);
	const { open, settled } = lastTime;
	const at = usePages(1 + open.length + (settled.length > 0 ? 1 : 0), closeReasons);
	const row = open[at - 1];
	if (open.length + settled.length === 0)
		return (
			<NothingHere title={say('Nothing waits from last time')}>
				{say(
					'No commitment was open when you last sat together, and none has fallen due since. What you promise each other today will stand here next time.',
				)}
			</NothingHere>
		);
	return (
		<>
			{at === 0 ? (
				<CommitmentsOverview lastTime={lastTime} progress={progress} />
			) : row === undefined ? (
				<SettledView rows={settled} progress={progress} />
			) : (
				<CommitmentView
					key={row.id}
					row={row}
					progress={progress}
					place={say('{at} of {count}', { at, count: open.length })}
				/>
			)}
			<Questions progress={progress} />
		</>
	);
}
