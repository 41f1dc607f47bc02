/** One side’s view of the other: five statements over time, and beside two of them the record of the other. */

import type { EvidencedPoint } from '../../../shared/analysis/evidenced-trust.ts';
import type { Names } from '../../../shared/analysis/names.ts';
import { numberOf } from '../../../shared/analysis/ratings.ts';
import { type PairedRecord, pairedRecord, type StatedPoint } from '../../../shared/analysis/trust-series.ts';
import { oneDecimal } from '../../../shared/analysis/words.ts';
import type { Party } from '../../../shared/ledger/change.ts';
import { otherParty } from '../../../shared/plan/field.ts';
import { TRUST_STATEMENTS, type TrustStatement } from '../../../shared/plan/rounds.ts';
import { say, spoken, term } from '../../../shared/words/spoken.ts';
import type { Sides } from '../../state/plan-hooks.ts';
import { Card, TooFew } from '../../ui/card.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Numbers } from '../../ui/numbers.tsx';
import { parts } from '../../ui/parts.tsx';
import { type Axis, greySpans } from './axis.ts';
import { Lead, placeOf } from './leads.tsx';
import { SmallLine } from './small-line.tsx';
import classes from './stated-card.module.css';
import { RecordTable, StatedTable } from './trust-tables.tsx';

export interface StatedCardProps {
	readonly party: Party;
	readonly series: readonly StatedPoint[];
	readonly record: readonly EvidencedPoint[];
	readonly axis: Axis;
	readonly sides: Sides;
	readonly names: Names;
}

export function StatedCard(props: StatedCardProps) {
	const { party, series, record, sides, names } = props;
	const other = otherParty(party);
	const mean = series.at(-1)?.sides[party].mean;
	return (
		<Card
			title={
				<span className={classes.title}>
					<Mark tone={sides[party].tone} letter={sides[party].letter} size="sm" />
					{say('{Name} about {other}', { name: names[party], other: names[other] })}
				</span>
			}
			aside={mean ? mean.label : say('no number in the newest pulse')}
		>
			<div className={classes.heads} aria-hidden="true">
				<span />
				<span>
					{parts('1 to 9, stated by {mark}', {
						mark: <Mark tone={sides[party].tone} letter={sides[party].letter} size="sm" />,
					})}
				</span>
				<span>
					{parts('last 90 days, record of {mark}', {
						mark: <Mark tone={sides[other].tone} letter={sides[other].letter} size="sm" />,
					})}
				</span>
			</div>
			{TRUST_STATEMENTS.map((statement) => (
				<Row key={statement} statement={statement} {...props} />
			))}
			<Numbers of={say('{name} about {other}', { name: names[party], other: names[other] })}>
				<StatedTable party={party} series={series} names={names} />
				<RecordTable side={other} record={record} names={names} />
			</Numbers>
		</Card>
	);
}

function Row({
	statement,
	party,
	series,
	record,
	axis,
	sides,
}: StatedCardProps & { readonly statement: TrustStatement }) {
	const other = otherParty(party);
	const said = series.map(({ day, sides: both }) => ({
		at: axis.at(day),
		value: numberOf(both[party].answers[statement].value),
	}));
	const now = series.at(-1)?.sides[party].answers[statement];
	const before = numberOf(series.at(-2)?.sides[party].answers[statement].value ?? null);
	const value = numberOf(now?.value ?? null);
	const frame = { begin: axis.begin, end: axis.end, days: axis.days };
	return (
		<div className={classes.row}>
			<div className={classes.words}>
				<h3>{term(statement)}</h3>
				<b>{value === null ? (now?.value == null ? say('not rated') : term(`${now.value}`)) : oneDecimal(value)}</b>
				<span>{movedWords(before, value)}</span>
			</div>
			<SmallLine {...frame} points={said} tone={sides[party].tone} domain={[1, 9]} ticks={[1, 5, 9]} />
			<Record statement={statement} side={other} record={record} axis={axis} sides={sides} />
		</div>
	);
}

function movedWords(before: number | null, now: number | null): string {
	if (before === null || now === null) return '';
	if (before === now) return say('as before');
	return now < before
		? say('▼ fell from {before}', { before: oneDecimal(before) })
		: say('▲ rose from {before}', { before: oneDecimal(before) });
}

interface RecordProps {
	readonly statement: TrustStatement;
	readonly side: Party;
	readonly record: readonly EvidencedPoint[];
	readonly axis: Axis;
	readonly sides: Sides;
}

/** On an axis of its own, in the colour of who acted. */
function Record({ statement, side, record, axis, sides }: RecordProps) {
	const today = record.at(-1);
	const pair = today ? pairedRecord(statement, today.sides[side]) : null;
	if (pair === null) return <p className={classes.none}>{say('no record of this')}</p>;
	const points = record.map(({ day, sides: both }) => ({
		at: axis.at(day),
		value: pairedRecord(statement, both[side])?.ratio ?? null,
	}));
	const place = placeOf(statement === 'keeps commitments' ? 'commitments' : 'frictions');
	const frame = { begin: axis.begin, end: axis.end, days: axis.days };
	return (
		<div className={classes.record}>
			{points.every(({ value }) => value === null) ? (
				<TooFew>{say('Too few to say: fewer than five at any time.')}</TooFew>
			) : (
				<SmallLine
					{...frame}
					points={points}
					tone={sides[side].tone}
					isStep
					domain={[0, 1]}
					ticks={[0, 0.5, 1]}
					tick={(ratio) => spoken().percent(ratio)}
					grey={greySpans(points)}
				/>
			)}
			<Lead to={place}>{pairWords(statement, pair)}</Lead>
		</div>
	);
}

/** `7 of 9 kept on time, 2 of them in the plan before`. */
function pairWords(statement: TrustStatement, { count, of, before, tooFew }: PairedRecord): string {
	if (of === 0) return say('nothing was due');
	const values = { count, of, before };
	if (statement === 'keeps commitments')
		return tooFew
			? say('{count} of {of} kept on time{before}, too few to say', values)
			: say('{count} of {of} kept on time{before}', values);
	return tooFew
		? say('{count} of {of} in time{before}, too few to say', values)
		: say('{count} of {of} in time{before}', values);
}
