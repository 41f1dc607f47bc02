/** The columns of the matrix: what both sides think it matters, then each side with its views, its gap and its way out. */

import type { CapabilitySide } from '../../../shared/analysis/capabilities.ts';
import type { Names } from '../../../shared/analysis/names.ts';
import { oneDecimal } from '../../../shared/analysis/words.ts';
import type { Day } from '../../../shared/base/dates.ts';
import type { Party } from '../../../shared/ledger/change.ts';
import { otherParty } from '../../../shared/plan/field.ts';
import { say } from '../../../shared/words/spoken.ts';
import type { Sides } from '../../state/plan-hooks.ts';
import { Mark } from '../../ui/mark.tsx';
import { parts } from '../../ui/parts.tsx';
import type { TableColumn } from '../../ui/virtual-table.tsx';
import type { MatrixRow } from './capability-filters.ts';
import {
	ClosedByCell,
	EvidenceCell,
	GapCell,
	ImportanceCell,
	LevelCell,
	NeedCell,
	TitleCell,
} from './matrix-cells.tsx';
import classes from './matrix-columns.module.css';

type Column = TableColumn<MatrixRow>;

/** What the keys mean in a column: title and importance come first, then seven columns a side. */
const OF_A_SIDE = 7;
const FIRST_OF_SIDES = 3;

export type What = 'importance' | 'required' | 'level';

/** Which side a column speaks of and what a digit writes there; null where it is about both. */
export function placeOf(column: number): { readonly side: Party; readonly what: What } | null {
	if (column === 1 || column === 2) return { side: column === 1 ? 'vendor' : 'partner', what: 'importance' };
	const at = column - FIRST_OF_SIDES;
	if (at < 0 || at >= 2 * OF_A_SIDE) return null;
	return { side: at < OF_A_SIDE ? 'vendor' : 'partner', what: at % OF_A_SIDE === 0 ? 'required' : 'level' };
}

export function matrixColumns(sides: Sides, names: Names, today: Day): readonly Column[] {
	return [
		{
			id: 'title',
			header: say('Skill or process'),
			width: 'minmax(11.5rem, 1fr)',
			className: classes.title,
			headClassName: classes.titleHead,
			isRowHeader: true,
			cell: (row) => <TitleCell row={row} />,
		},
		importance('vendor', sides),
		importance('partner', sides),
		...sideColumns('vendor', sides, names, today),
		...sideColumns('partner', sides, names, today),
	];
}

function importance(side: Party, sides: Sides): Column {
	const { tone, letter, name } = sides[side];
	return {
		id: `importance ${side}`,
		group: { id: 'importance', header: say('Matters') },
		header: <Mark tone={tone} letter={letter} size="sm" title={say('to {name}', { name })} />,
		width: side === 'vendor' ? '2.125rem' : '2rem',
		align: 'center',
		className: classes.tight,
		headClassName: classes.tight,
		cell: (row) => <ImportanceCell row={row} side={side} />,
	};
}

function sideColumns(side: Party, sides: Sides, names: Names, today: Day): readonly Column[] {
	const own = sides[side];
	const other = sides[otherParty(side)];
	const group = {
		id: side,
		header: (
			<span className={classes.side}>
				<Mark tone={own.tone} letter={own.letter} size="sm" />
				<span>{own.name}</span>
			</span>
		),
	};
	const column = (
		id: string,
		header: Column['header'],
		width: string,
		cell: (one: CapabilitySide, row: MatrixRow) => React.ReactNode,
		className = classes.tight,
	): Column => ({
		id: `${side} ${id}`,
		group,
		header,
		width,
		align: id === 'closed by' || id === 'evidence' ? 'start' : 'center',
		className: `${className ?? ''} ${classes[side] ?? ''}`,
		headClassName: `${className ?? ''} ${classes[side] ?? ''}`,
		cell: (row) => cell(row.sides[side], row),
	});
	return [
		column(
			'need',
			say('need|a level'),
			'2.625rem',
			(one, row) => <NeedCell one={one} row={row} names={names} />,
			classes.ruled,
		),
		column('self', say('self|a level'), '2.25rem', (one) => <LevelCell one={one} view="self" names={names} />),
		column(
			'other',
			parts('by {mark}', {
				mark: <Mark tone={other.tone} letter={other.letter} size="sm" title={other.name} />,
			}),
			'2.625rem',
			(one) => <LevelCell one={one} view="other" names={names} />,
		),
		column('gap', say('gap|of levels'), '3.5rem', (one) => <GapCell one={one} names={names} />),
		column('priority', say('priority|a column'), '2.875rem', (one) => <PriorityText one={one} />),
		column('evidence', say('shown by'), '3.5rem', (one) => <EvidenceCell one={one} />),
		column('closed by', say('closed by'), 'minmax(6.75rem, 0.3fr)', (one) => <ClosedByCell one={one} today={today} />),
	];
}

/** At most one decimal; nothing where nothing is missing. */
function PriorityText({ one }: { readonly one: CapabilitySide }) {
	if (one.priority === null || one.priority === 0) return null;
	return <span className={classes.priority}>{oneDecimal(one.priority)}</span>;
}
