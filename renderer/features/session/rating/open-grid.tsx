import { useEffect, useRef } from 'react';
import type { Names } from '../../../../shared/analysis/names.ts';
import type { Party } from '../../../../shared/ledger/change.ts';
import type { PersonalBallot } from '../../../../shared/plan/ballots.ts';
import type { Round } from '../../../../shared/plan/rounds.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { ratingText } from '../../../app/ratings/figures.ts';
import { AnswerMark } from '../../../app/ratings/rating-mark.tsx';
import type { Sides } from '../../../state/plan-hooks.ts';
import { Mark } from '../../../ui/mark.tsx';
import classes from './open-grid.module.css';
import { type OpenCell, type OpenRow, openColumns } from './open-rows.ts';

export interface OpenGridProps {
	readonly rows: readonly OpenRow[];
	readonly kind: Round['kind'];
	readonly given: Readonly<Record<Party, PersonalBallot>>;
	readonly at: { readonly row: number; readonly column: number } | null;
	readonly sides: Sides;
	readonly names: Names;
	readonly onGo: (row: number, column: number) => void;
}

export function OpenGrid({ rows, kind, given, at, sides, names, onGo }: OpenGridProps) {
	const columns = openColumns(kind);
	return (
		<div className={classes.frame}>
			<table className={classes.table}>
				<thead>
					<tr>
						<th scope="col">
							{kind === 'goals' ? say('Goal') : kind === 'trust' ? say('Statement|on trust') : say('Expectation')}
						</th>
						{columns.map(({ title, party }, column) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: the columns are fixed
							<th key={column} scope="col">
								<span className={classes.head}>
									{title}
									{party && <Mark tone={sides[party].tone} letter={sides[party].letter} title={names[party]} />}
								</span>
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row, index) => (
						<tr key={row.key}>
							<th scope="row">{row.words}</th>
							{row.cells.map((cell, column) => (
								// biome-ignore lint/suspicious/noArrayIndexKey: the columns are fixed
								<td key={column}>
									{cell && (
										<Cell
											cell={cell}
											sides={sides}
											names={names}
											given={given}
											isCurrent={at?.row === index && at.column === column}
											isMarked={columns[column]?.party === null}
											onPress={() => onGo(index, column)}
										/>
									)}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

interface CellProps {
	readonly cell: OpenCell;
	readonly sides: Sides;
	readonly names: Names;
	readonly given: Readonly<Record<Party, PersonalBallot>>;
	readonly isCurrent: boolean;
	/** Its column does not say whose number it is. */
	readonly isMarked: boolean;
	readonly onPress: () => void;
}

function Cell({ cell, sides, names, given, isCurrent, isMarked, onPress }: CellProps) {
	const button = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		if (isCurrent) button.current?.scrollIntoView({ block: 'nearest' });
	}, [isCurrent]);
	const { party, question } = cell;
	const value = given[party][question.id] ?? null;
	return (
		<button
			ref={button}
			type="button"
			className={classes.cell}
			data-current={isCurrent || undefined}
			tabIndex={-1}
			onMouseDown={(event) => event.preventDefault()}
			onClick={onPress}
		>
			{isMarked && <Mark tone={sides[party].tone} letter={sides[party].letter} size="sm" title={names[party]} />}
			{typeof value === 'number' ? ratingText(value) : <AnswerMark answer={value ?? 'unrated'} />}
		</button>
	);
}
