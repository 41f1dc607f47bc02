import { say } from '../../../shared/words/spoken.ts';
import { AnswerMark } from '../../app/ratings/rating-mark.tsx';
import { parts } from '../../ui/parts.tsx';
import { StatusChip } from '../../ui/tag.tsx';
import classes from './legend.module.css';

/** How the matrix is read. */
export function Legend() {
	return (
		<>
			<ul className={classes.legend}>
				<li>{parts('{statusChip} below minimum', { statusChip: <StatusChip kind="below">−2</StatusChip> })}</li>
				<li>{parts('{statusChip} within tolerance', { statusChip: <StatusChip kind="within">+1</StatusChip> })}</li>
				<li>{parts('{statusChip} at or above desired', { statusChip: <StatusChip kind="above">+3</StatusChip> })}</li>
				<li>
					<AnswerMark answer="unrated" shown />
				</li>
				<li>
					<AnswerMark answer="abstained" shown />
				</li>
				<li>
					<AnswerMark answer="too early to say" shown />
				</li>
			</ul>
			<p className={classes.note}>
				{say(
					'A gap is never shown alone: what was asked for and both scores stand beside it. Scores are the two sides’ views, not a ranking of either.',
				)}
			</p>
		</>
	);
}
