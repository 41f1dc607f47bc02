import { IconLock } from '@tabler/icons-react';
import { answerOf, numberOf } from '../../../shared/analysis/ratings.ts';
import type { Party, RecordRef } from '../../../shared/ledger/change.ts';
import { say } from '../../../shared/words/spoken.ts';
import { ConflictChip } from '../../app/conflict/conflict-chip.tsx';
import { ratingText } from '../../app/ratings/figures.ts';
import { AnswerMark } from '../../app/ratings/rating-mark.tsx';
import { useRecord } from '../../state/plan-hooks.ts';
import { useRoundAsking } from '../../state/rounds.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import classes from './rate-cell.module.css';
import { fieldFor, isAsked, type Question, ratingIn } from './rate-fields.ts';
import { ratingKey, useRateStore } from './rate-store.ts';

export interface RateCellProps {
	readonly record: RecordRef;
	readonly question: Question;
	readonly side: Party;
}

/** One answer of the side that holds the pen. Renders with its own record only. */
export function RateCell({ record, question, side }: RateCellProps) {
	const view = useRecord(record);
	const field = fieldFor(question, side);
	const key = ratingKey(record, field);
	const onTheWay = useRateStore((state) => state.onTheWay[key]);
	const isRefused = useRateStore(({ refused }) => refused?.ref === record && refused.field === field);
	const isInRound = useRoundAsking(record) !== null;
	if (view === undefined) return null;
	if (!isAsked(question, side, view))
		return (
			<span className={classes.notAsked}>
				<VisuallyHidden>{say('not asked of this side')}</VisuallyHidden>
			</span>
		);
	if (isInRound)
		return (
			<span className={classes.inRound} data-rate={question} title={say('Given in the open round')}>
				<IconLock size="0.8125rem" stroke={1.6} aria-hidden />
				<VisuallyHidden>{say('given in the open round')}</VisuallyHidden>
			</span>
		);
	const conflict = view.conflicts?.[field];
	if (conflict) return <ConflictChip record={record} field={field} count={conflict.length} />;
	const value = onTheWay === undefined ? ratingIn(view.values[field]) : onTheWay;
	const number = numberOf(value);
	return (
		<span
			className={classes.answer}
			data-rate={question}
			data-empty={value === null || undefined}
			data-refused={isRefused || undefined}
		>
			{number === null ? <AnswerMark answer={answerOf(value)} /> : ratingText(number)}
		</span>
	);
}
