/** Last time’s commitments: first how each side has kept its word, then one commitment at a time. */
import { Questions } from '../../../app/commitments/questions.tsx';
import { useProgress } from '../../../app/commitments/use-progress.ts';
import { CommitmentView } from './commitment-view.tsx';
import { CommitmentsOverview } from './commitments-overview.tsx';
import { useLastTime } from './last-time.ts';
import { usePages } from './pages.ts';
import { closeReasons } from './reasons.ts';
import { NothingHere } from './step-parts.tsx';

export function CommitmentsStep() {
	const progress = useProgress();
	const rows = useLastTime(progress);
	const at = usePages(rows.length + 1, closeReasons);
	const row = rows[at - 1];
	if (rows.length === 0)
		return (
			<NothingHere title="Nothing waits from last time">
				No commitment was open when you last sat together, and none has fallen due since. What you promise each other
				today will stand here next time.
			</NothingHere>
		);
	return (
		<>
			{row === undefined ? (
				<CommitmentsOverview rows={rows} progress={progress} />
			) : (
				<CommitmentView key={row.id} row={row} progress={progress} place={`${at} of ${rows.length}`} />
			)}
			<Questions progress={progress} />
		</>
	);
}
