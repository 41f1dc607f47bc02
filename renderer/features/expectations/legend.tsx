import { AnswerMark } from '../../app/ratings/rating-mark.tsx';
import { StatusChip } from '../../ui/tag.tsx';
import classes from './legend.module.css';

/** How the matrix is read. */
export function Legend() {
	return (
		<>
			<ul className={classes.legend}>
				<li>
					<StatusChip kind="below">−2</StatusChip> below minimum
				</li>
				<li>
					<StatusChip kind="within">+1</StatusChip> within tolerance
				</li>
				<li>
					<StatusChip kind="above">+3</StatusChip> at or above desired
				</li>
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
				A gap is never shown alone: what was asked for and both scores stand beside it. Scores are the two sides’ views,
				not a ranking of either.
			</p>
		</>
	);
}
