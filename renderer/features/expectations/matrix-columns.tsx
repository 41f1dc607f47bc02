/** The columns of the gap matrix. Columns follow the role: the raw ratings stand before every gap made of them. */

import type { Names } from '../../../shared/analysis/names.ts';
import type { RatingField } from '../../../shared/analysis/ratings.ts';
import type { Day } from '../../../shared/base/dates.ts';
import type { Party } from '../../../shared/ledger/change.ts';
import { say } from '../../../shared/words/spoken.ts';
import { endingCell } from '../../app/endings/ending-cell.tsx';
import { ENDINGS } from '../../app/endings/ending-kinds.ts';
import type { Sides } from '../../state/plan-hooks.ts';
import { Mark } from '../../ui/mark.tsx';
import type { TableColumn } from '../../ui/virtual-table.tsx';
import { desiredGapCell, minimumGapCell, misreadingCell, ratingCell, statementCell, whoCell } from './matrix-cells.tsx';
import classes from './matrix-columns.module.css';
import type { MatrixRow } from './matrix-rows.ts';
import { SortHead } from './sort-head.tsx';
import { zoneCell } from './zone-cell.tsx';

type Column = TableColumn<MatrixRow>;

const IMPORTANCE = { id: 'importance', header: say('Importance') } as const;
const ASKED = { id: 'asked', header: say('Asked for') } as const;
const MET = { id: 'met', header: say('Met today') } as const;

/** Room for the longest ending and its day: other languages are longer. */
const ENDING_WIDTH = 10.9 + 0.4 * Math.max(0, ...ENDINGS.map(({ label }) => label.length - 15));

/** `digits`: of the highest number, so that E2000 has room and E9 wastes none. */
export function matrixColumns(sides: Sides, names: Names, today: Day, digits: number): readonly Column[] {
	return [
		{
			id: 'number',
			header: <SortHead sort="number">#</SortHead>,
			width: `${2 + digits * 0.4375}rem`,
			className: classes.number,
			headClassName: classes.head,
			cell: (row) => row.number,
		},
		{
			id: 'statement',
			header: <SortHead sort="statement">{say('Expectation')}</SortHead>,
			width: 'minmax(13rem, 1fr)',
			className: classes.statement,
			headClassName: classes.statementHead,
			isRowHeader: true,
			cell: statementCell,
		},
		{
			id: 'who',
			header: <SortHead sort="who">{say('Who')}</SortHead>,
			width: '3.25rem',
			className: classes.tight,
			headClassName: classes.head,
			cell: (row) => whoCell(row, sides),
		},
		rating('importanceVendor', 'vendor', IMPORTANCE, sides, true),
		rating('importancePartner', 'partner', IMPORTANCE, sides, false),
		bar('minimum', say('min'), true),
		bar('desired', say('desired'), false),
		rating('perceivedVendor', 'vendor', MET, sides, true),
		rating('perceivedPartner', 'partner', MET, sides, false),
		{
			id: 'zone',
			header: (
				<span className={classes.scale}>
					<span>1</span>
					<span>9</span>
				</span>
			),
			group: { id: 'zone', header: say('Zone of tolerance') },
			width: '9rem',
			className: classes.zone,
			headClassName: classes.zoneHead,
			cell: (row) => zoneCell(row, names),
		},
		gap('adequacyGap', say('vs minimum'), '4.25rem', minimumGapCell),
		gap('superiorityGap', say('vs desired'), '3.875rem', desiredGapCell),
		{
			id: 'misreading',
			header: <SortHead sort="misreading">{say('guess, desired')}</SortHead>,
			group: { id: 'misreading', header: say('Misreading|column') },
			width: '5.25rem',
			className: classes.tight,
			headClassName: classes.head,
			cell: misreadingCell,
		},
		{
			id: 'outcome',
			header: <SortHead sort="outcome">{say('Where the gap ends')}</SortHead>,
			width: `minmax(${ENDING_WIDTH}rem, 0.34fr)`,
			className: classes.last,
			headClassName: classes.head,
			cell: (row) => endingCell(row, names, today),
		},
	];
}

type Group = NonNullable<Column['group']>;

function rating(
	field: RatingField & SortableRating,
	side: Party,
	group: Group,
	sides: Sides,
	isFirst: boolean,
): Column {
	const { tone, letter, name } = sides[side];
	return {
		id: field,
		group,
		align: 'center',
		header: (
			<SortHead sort={field}>
				<Mark tone={tone} letter={letter} size="sm" title={name} />
			</SortHead>
		),
		width: isFirst ? '2.125rem' : '2rem',
		className: `${isFirst ? classes.ruled : classes.tight} ${classes.rating}`,
		headClassName: classes.head,
		cell: (row) => ratingCell(row, field, row.holder === side),
	};
}

type SortableRating = 'importanceVendor' | 'importancePartner' | 'perceivedVendor' | 'perceivedPartner';

function bar(field: 'minimum' | 'desired', header: string, isFirst: boolean): Column {
	return {
		id: field,
		group: ASKED,
		align: 'center',
		header: <SortHead sort={field}>{header}</SortHead>,
		width: isFirst ? '2.125rem' : '2.75rem',
		className: `${isFirst ? classes.ruled : classes.tight} ${classes.figure}`,
		headClassName: classes.head,
		cell: (row) => ratingCell(row, field, false),
	};
}

function gap(field: 'adequacyGap' | 'superiorityGap', header: string, width: string, cell: Column['cell']): Column {
	return {
		id: field,
		align: 'center',
		header: <SortHead sort={field}>{header}</SortHead>,
		width,
		className: `${classes.tight} ${classes.figure}`,
		headClassName: `${classes.head} ${classes.wordsHead}`,
		cell,
	};
}
