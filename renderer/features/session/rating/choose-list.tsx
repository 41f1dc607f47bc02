import { IconArrowNarrowRight, IconCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { Names } from '../../../../shared/analysis/names.ts';
import { otherParty } from '../../../../shared/plan/field.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { useSides } from '../../../state/plan-hooks.ts';
import { Mark } from '../../../ui/mark.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import classes from './choose-list.module.css';
import type { ChoosableRow } from './round-proposal.ts';

export interface ChooseListProps {
	readonly rows: readonly ChoosableRow[];
	readonly picked: ReadonlySet<string>;
	/** The row the keys act on, from 0. */
	readonly focus: number;
	readonly names: Names;
	readonly onFocus: (row: number) => void;
	readonly onToggle: (id: string) => void;
}

/** What could be rated; what is taken in has a tick. */
export function ChooseList({ rows, picked, focus, names, onFocus, onToggle }: ChooseListProps) {
	return (
		<ul className={classes.list}>
			{rows.map((row, at) => (
				<Row
					key={row.id}
					row={row}
					names={names}
					isPicked={picked.has(row.id)}
					isCurrent={at === focus}
					onPress={() => {
						onFocus(at);
						onToggle(row.id);
					}}
				/>
			))}
		</ul>
	);
}

interface RowProps {
	readonly row: ChoosableRow;
	readonly names: Names;
	readonly isPicked: boolean;
	readonly isCurrent: boolean;
	readonly onPress: () => void;
}

function Row({ row, names, isPicked, isCurrent, onPress }: RowProps) {
	const sides = useSides();
	const button = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		if (isCurrent) button.current?.scrollIntoView({ block: 'nearest' });
	}, [isCurrent]);
	const { holder } = row;
	return (
		<li>
			<button
				ref={button}
				type="button"
				role="checkbox"
				aria-checked={isPicked}
				className={classes.row}
				data-current={isCurrent || undefined}
				tabIndex={-1}
				onMouseDown={(event) => event.preventDefault()}
				onClick={onPress}
			>
				<span className={classes.box} data-on={isPicked || undefined}>
					{isPicked && <IconCheck size="0.875rem" stroke={2.6} aria-hidden />}
				</span>
				<span className={classes.words}>{row.words}</span>
				<span className={classes.who}>
					<VisuallyHidden>
						{say('{holder} expects it of {deliverer}', { holder: names[holder], deliverer: names[otherParty(holder)] })}
					</VisuallyHidden>
					<Mark tone={sides[holder].tone} letter={sides[holder].letter} />
					<IconArrowNarrowRight size="0.875rem" stroke={1.6} aria-hidden />
					<Mark tone={sides[otherParty(holder)].tone} letter={sides[otherParty(holder)].letter} />
				</span>
			</button>
		</li>
	);
}
