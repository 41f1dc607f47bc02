import type { LookBack } from '../../../../shared/analysis/look-back.ts';
import type { Names } from '../../../../shared/analysis/names.ts';
import { otherParty, PARTIES } from '../../../../shared/plan/field.ts';
import { TRUST_STATEMENTS } from '../../../../shared/plan/rounds.ts';
import { say, spoken, term } from '../../../../shared/words/spoken.ts';
import type { Sides } from '../../../state/plan-hooks.ts';
import { Card, Nothing } from '../../../ui/card.tsx';
import { formatDay } from '../../../ui/format-day.ts';
import { Mark } from '../../../ui/mark.tsx';
import classes from './look-back.module.css';

export interface CardProps {
	readonly page: LookBack;
	readonly sides: Sides;
	readonly names: Names;
}

/** What each side stated about the other, then and now. Nothing is subtracted; the record stands in the card beside it. */
export function TrustCard({ page, sides, names }: CardProps) {
	const { first, last } = page.pulses;
	const when =
		last === null
			? undefined
			: first === null
				? say('stated on {last}', { last: formatDay(last) })
				: say('stated on {first} and {last}', { first: formatDay(first), last: formatDay(last) });
	return (
		<Card title={say('Trust')} aside={when}>
			{last === null ? (
				<Nothing>{say('No pulse was taken: neither side has stated how far it trusts the other.')}</Nothing>
			) : (
				<table className={classes.table}>
					<thead>
						<tr>
							<th scope="col">{say('It …')}</th>
							{PARTIES.map((side) => (
								<th key={side} scope="col">
									<span className={classes.who}>
										<Mark tone={sides[side].tone} letter={sides[side].letter} size="sm" title={sides[side].name} />
										{say('about {name}', { name: names[otherParty(side)] })}
									</span>
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{TRUST_STATEMENTS.map((statement) => (
							<tr key={statement}>
								<th scope="row">{term(statement)}</th>
								{PARTIES.map((side) => (
									<ThenNow key={side} {...page.stated[side].statements[statement]} />
								))}
							</tr>
						))}
						<tr className={classes.mean}>
							<th scope="row">{say('Mean')}</th>
							{PARTIES.map((side) => {
								const { first: then, last: now } = page.stated[side];
								return (
									<td key={side}>
										{then !== null && `${oneDecimal(then.value)} → `}
										{now === null
											? say('no number')
											: say('{value}, the mean of {count}', { value: oneDecimal(now.value), count: now.of })}
									</td>
								);
							})}
						</tr>
					</tbody>
				</table>
			)}
		</Card>
	);
}

function oneDecimal(value: number): string {
	return spoken().number(Math.round(value * 10) / 10);
}

function ThenNow({ first, last }: { readonly first: number | null; readonly last: number | null }) {
	return (
		<td>
			{first !== null && <span>{oneDecimal(first)} → </span>}
			<b>{last === null ? say('no number') : oneDecimal(last)}</b>
		</td>
	);
}
