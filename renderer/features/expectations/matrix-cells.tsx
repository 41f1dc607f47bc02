/**
 * What stands in the cells of one row of the matrix. Only what reads something beside the row is a component: a long
 * table draws dozens of these a frame.
 */

import { IconAlertTriangle } from '@tabler/icons-react';
import type { Zone } from '../../../shared/analysis/gap-figures.ts';
import type { RatingField } from '../../../shared/analysis/ratings.ts';
import { say } from '../../../shared/words/spoken.ts';
import { ConflictChip } from '../../app/conflict/conflict-chip.tsx';
import { Field } from '../../app/field/field.tsx';
import { Presence } from '../../app/live/presence.tsx';
import { ratingText, signed } from '../../app/ratings/figures.ts';
import { AnswerMark, ratingMark } from '../../app/ratings/rating-mark.tsx';
import type { Sides } from '../../state/plan-hooks.ts';
import { useRecord } from '../../state/plan-hooks.ts';
import { Mark } from '../../ui/mark.tsx';
import { StatusChip, type StatusChipProps } from '../../ui/tag.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import classes from './matrix-cells.module.css';
import { isMisread } from './matrix-filters.ts';
import type { MatrixRow } from './matrix-rows.ts';

interface CellProps {
	readonly row: MatrixRow;
}

export function statementCell(row: MatrixRow) {
	return (
		<>
			<Field record={row.ref} field="statement" placeholder={say('What is expected …')} />
			<Presence record={row.ref} />
			{row.ruleBroken && (
				<span
					className={classes.broken}
					title={say('A merge has brought the minimum above the desired: it needs another look.')}
				>
					<IconAlertTriangle size="0.875rem" stroke={1.7} aria-hidden />
					<VisuallyHidden>{say('The minimum is above the desired.')}</VisuallyHidden>
				</span>
			)}
		</>
	);
}

/** Who expects, and of whom. */
export function whoCell(row: MatrixRow, sides: Sides) {
	if (row.holder === null || row.deliverer === null) return <AnswerMark answer="unrated" />;
	const [holder, deliverer] = [sides[row.holder], sides[row.deliverer]];
	const words = say('{holder} expects it of {deliverer}', { holder: holder.name, deliverer: deliverer.name });
	return (
		<span className={classes.who} role="img" aria-label={words} title={words}>
			<Mark tone={holder.tone} letter={holder.letter} size="sm" />
			→
			<Mark tone={deliverer.tone} letter={deliverer.letter} size="sm" />
		</span>
	);
}

export function ratingCell(row: MatrixRow, field: RatingField, own: boolean) {
	if (row.conflicts.includes(field)) return <RatingConflict row={row} field={field} />;
	return ratingMark(row[field], row.answers[field], own);
}

function RatingConflict({ row, field }: CellProps & { readonly field: string }) {
	const count = useRecord(row.ref)?.conflicts?.[field]?.length ?? 0;
	return (
		<span className={classes.conflict}>
			<ConflictChip record={row.ref} field={field} count={count} />
		</span>
	);
}

export function minimumGapCell(row: MatrixRow) {
	if (row.adequacyGap === null) return <AnswerMark answer={missingAnswer(row)} />;
	const [kind, title] = GAP_LOOKS[row.zone];
	return (
		<span className={classes.chip}>
			<StatusChip kind={kind} title={title}>
				{signed(row.adequacyGap)}
			</StatusChip>
		</span>
	);
}

/** Below minimum solid with ▼, within hollow, at or above desired tinted with ▲: read without the hue. */
const GAP_LOOKS = {
	'below minimum': ['below', say('below minimum')],
	'within tolerance': ['within', say('within tolerance')],
	'at or above desired': ['above', say('counted from the minimum; at or above desired')],
	unrated: ['dashed', say('what is hoped for is not given')],
} as const satisfies Record<Zone, readonly [StatusChipProps['kind'], string]>;

export function desiredGapCell(row: MatrixRow) {
	if (row.superiorityGap === null) return <AnswerMark answer={missingAnswer(row)} />;
	return signed(row.superiorityGap);
}

/** The answer behind a gap that is not there: the first of the holder's that is no number. */
function missingAnswer(row: MatrixRow) {
	const perceived = row.holder === 'partner' ? row.answers.perceivedPartner : row.answers.perceivedVendor;
	return [perceived, row.answers.minimum, row.answers.desired].find((answer) => answer !== 'rated') ?? 'unrated';
}

export function misreadingCell(row: MatrixRow) {
	const { misreading } = row;
	if (misreading === null || row.guess === null || row.desired === null)
		return <AnswerMark answer={row.guess === null ? row.answers.guess : row.answers.desired} />;
	const [guess, desired] = [ratingText(row.guess), ratingText(row.desired)];
	const difference = misreading === 0 ? '=' : signed(misreading);
	return (
		<span
			className={classes.misreading}
			data-big={isMisread(row) || undefined}
			role="img"
			aria-label={say('guessed {guess}, wants {desired}, a difference of {difference}', { guess, desired, difference })}
			title={say('guessed {guess}, wants {desired}', { guess, desired })}
		>
			{say('{guess} for {desired}', { guess, desired })}
			<b>{difference}</b>
		</span>
	);
}
