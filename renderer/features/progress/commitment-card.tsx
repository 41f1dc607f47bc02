import { memo, type ReactNode } from 'react';
import { isLate } from '../../../shared/analysis/balance.ts';
import type { CommitmentRow } from '../../../shared/analysis/commitments.ts';
import { refOf } from '../../../shared/plan/plan.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { awaitWords, dueWords, notesOf } from '../../app/commitments/card-words.ts';
import { StateWord } from '../../app/commitments/state-icon.tsx';
import { numberOf, type Progress, partyName } from '../../app/commitments/use-progress.ts';
import { ConflictChip } from '../../app/conflict/conflict-chip.tsx';
import { useRecord, useSides } from '../../state/plan-hooks.ts';
import { select, useIsSelected } from '../../state/route.ts';
import { Mark } from '../../ui/mark.tsx';
import { Tag } from '../../ui/tag.tsx';
import { CardDeeds } from './card-deeds.tsx';
import classes from './commitment-card.module.css';

export interface CommitmentCardProps {
	readonly row: CommitmentRow;
	readonly progress: Progress;
}

/** One commitment: what, done when, by whom and when, how it stands, and the one thing to do next. */
export const CommitmentCard = memo(function CommitmentCard({ row, progress }: CommitmentCardProps) {
	const ref = refOf('commitments', row.id);
	const { byId, today } = progress;
	const isSelected = useIsSelected(ref);
	const conflicts = useRecord(ref)?.conflicts ?? {};
	const orConflict = (field: string, shown: ReactNode) => {
		const values = conflicts[field];
		return values ? <ConflictChip record={ref} field={field} count={values.length} /> : shown;
	};
	const others = Object.keys(conflicts).filter((field) => !SHOWN.has(field));
	const late = isLate(row);
	const nameOf = (party: string) => partyName(progress, party);
	const isTold = row.fromSide !== null && row.toSide !== null;
	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard's way is the button that names the card
		<article
			className={classes.card}
			data-from={row.fromSide ?? 'other'}
			data-late={late || undefined}
			data-proposed={row.state === 'proposed' || undefined}
			data-selected={isSelected || undefined}
			onClick={(event) => {
				const isText = getSelection()?.isCollapsed === false;
				if (!isText && !(event.target as HTMLElement).closest('button')) select(ref);
			}}
		>
			<div className={classes.what}>
				<div className={classes.head}>
					<button
						type="button"
						className={classes.title}
						data-card={row.id}
						aria-label={inOneBreath(row, progress)}
						aria-pressed={isSelected}
						onClick={() => select(ref)}
					>
						{row.deliverable ?? (conflicts.deliverable ? say('Several versions') : say('Not said yet'))}
					</button>
					{orConflict('deliverable', null)}
				</div>
				<p className={classes.test}>{orConflict('test', row.test ?? say('No acceptance test yet'))}</p>
			</div>
			<div className={classes.when}>
				{orConflict('due', <time dateTime={row.due ?? undefined}>{dueWords(row.due, today)}</time>)}
				<StateWord state={row.state} />
			</div>
			<div className={classes.foot}>
				<span className={classes.number}>{row.number}</span>
				<Owner row={row}>{orConflict('owner', row.owner ?? <i>{say('no owner')}</i>)}</Owner>
				{(['goals', 'expectations'] as const).map((collection) => {
					const number = numberOf(progress, collection, collection === 'goals' ? row.goal : row.expectation);
					return number && <Tag key={collection}>{number}</Tag>;
				})}
				{!isTold && (
					<span className={classes.note}>
						{row.fromSide === null
							? say('{from} to {to}', { from: nameOf(row.from ?? ''), to: nameOf(row.to ?? '') })
							: say('to {to}', { to: nameOf(row.to ?? '') })}
					</span>
				)}
				{notesOf(row, byId, today).map((note) => (
					<span key={note} className={classes.note} title={note}>
						{note}
					</span>
				))}
				{others.map((field) => (
					<ConflictChip key={field} record={ref} field={field} count={conflicts[field]?.length ?? 0} />
				))}
				<CardDeeds row={row} today={today} awaits={awaitWords(row, nameOf)} />
			</div>
		</article>
	);
});

/** Fields whose several versions stand where the value would. */
const SHOWN: ReadonlySet<string> = new Set(['deliverable', 'test', 'due', 'owner']);

function Owner({ row, children }: { readonly row: CommitmentRow; readonly children: ReactNode }) {
	const sides = useSides();
	const side = row.fromSide === null ? null : sides[row.fromSide];
	return (
		<span className={classes.owner}>
			{side && <Mark size="sm" tone={side.tone} letter={side.letter} />}
			<span>{children}</span>
		</span>
	);
}

/** The card in one breath: "C-19, Pay Q2 trough relief, Northwind’s, due Fri 3 Sep, missed". */
function inOneBreath(row: CommitmentRow, progress: Progress): string {
	const values = {
		number: row.number,
		deliverable: row.deliverable ?? say('not said yet'),
		name: partyName(progress, row.from),
		state: term(row.state),
	};
	return row.due === null
		? say('{number}, {deliverable}, {name_s}, no day yet, {state}', values)
		: say('{number}, {deliverable}, {name_s}, due {day}, {state}', {
				...values,
				day: dueWords(row.due, progress.today),
			});
}
