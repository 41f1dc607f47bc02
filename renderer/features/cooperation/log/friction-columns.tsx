import { repeatWords } from '../../../../shared/analysis/friction-sentences.ts';
import type { FrictionRow } from '../../../../shared/analysis/frictions.ts';
import type { Names } from '../../../../shared/analysis/names.ts';
import type { RecordRef } from '../../../../shared/ledger/change.ts';
import { refOf } from '../../../../shared/plan/plan.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { Field } from '../../../app/field/field.tsx';
import { type Sides, useTypedRecord } from '../../../state/plan-hooks.ts';
import { formatMomentIn } from '../../../ui/format-day.ts';
import { Mark } from '../../../ui/mark.tsx';
import { Tag } from '../../../ui/tag.tsx';
import type { TableColumn } from '../../../ui/virtual-table.tsx';
import { ClockWord } from './clock-word.tsx';
import classes from './friction-columns.module.css';

type Column = TableColumn<FrictionRow>;

export function frictionColumns(
	sides: Sides,
	names: Names,
	numbers: ReadonlyMap<RecordRef, string>,
): readonly Column[] {
	return [
		{ id: 'number', header: '#', width: '4.25rem', className: classes.number, cell: ({ number }) => number },
		{
			id: 'what',
			header: say('What happened'),
			width: 'minmax(14rem, 1fr)',
			isRowHeader: true,
			cell: (row) => (
				<WhatCell
					row={row}
					first={row.repeats === null ? null : (numbers.get(refOf('frictions', row.repeats)) ?? null)}
				/>
			),
		},
		{ id: 'clock', header: say('First answer'), width: '12rem', cell: (row) => <ClockWord row={row} /> },
		{
			id: 'who',
			header: say('Who'),
			width: '4.5rem',
			cell: (row) => <WhoCell row={row} sides={sides} names={names} />,
		},
		{ id: 'impact', header: say('Impact'), width: '4.5rem', align: 'center', cell: (row) => <ImpactCell row={row} /> },
		{
			id: 'level',
			header: say('Level'),
			width: 'minmax(9.5rem, 0.35fr)',
			cell: ({ level }) => <LevelCell title={level?.title ?? null} />,
		},
		{ id: 'end', header: say('Ended in'), width: '7.5rem', cell: (row) => <EndCell row={row} numbers={numbers} /> },
	];
}

function WhatCell({ row, first }: { readonly row: FrictionRow; readonly first: string | null }) {
	const zone = useTypedRecord('plan', 'plan')?.timeZone ?? null;
	const repeats = repeatWords(row, first);
	return (
		<span className={classes.what} data-done={row.state === 'resolved' || undefined}>
			<Field record={refOf('frictions', row.id)} field="what" />
			<span className={classes.raised}>
				{say('raised {moment}', { moment: formatMomentIn(row.raised, zone) })}
				{repeats !== '' && <Tag kind="line">↻ {repeats}</Tag>}
			</span>
		</span>
	);
}

function WhoCell({ row, sides, names }: { readonly row: FrictionRow; readonly sides: Sides; readonly names: Names }) {
	if (row.holder === null || row.deliverer === null) return <span>–</span>;
	const [holder, deliverer] = [sides[row.holder], sides[row.deliverer]];
	const words = say('{holder} raised it, {deliverer} answers', {
		holder: names[row.holder],
		deliverer: names[row.deliverer],
	});
	return (
		<span className={classes.who} role="img" aria-label={words} title={words}>
			<Mark tone={holder.tone} letter={holder.letter} size="sm" />
			<i>→</i>
			<Mark tone={deliverer.tone} letter={deliverer.letter} size="sm" />
		</span>
	);
}

function ImpactCell({ row }: { readonly row: FrictionRow }) {
	const { impact } = row.friction;
	return impact === null ? (
		<span className={classes.none}>–</span>
	) : (
		<b title={say('{impact} of 5', { impact })}>{impact}</b>
	);
}

function LevelCell({ title }: { readonly title: string | null }) {
	return title === null ? <span className={classes.none}>{say('no level')}</span> : <span>{title}</span>;
}

interface EndCellProps {
	readonly row: FrictionRow;
	readonly numbers: ReadonlyMap<RecordRef, string>;
}

function EndCell({ row, numbers }: EndCellProps) {
	const { commitment, rule } = row.friction;
	if (commitment !== null || rule !== null)
		return (
			<span className={classes.ends}>
				{commitment !== null && <Tag>{numbers.get(refOf('commitments', commitment)) ?? say('commitment')}</Tag>}
				{rule !== null && <Tag kind="joint">{say('a rule')}</Tag>}
			</span>
		);
	return (
		<span className={classes.none}>
			{row.state === 'resolved' ? say('settled|a friction') : say('open|a friction')}
		</span>
	);
}
