/** Who does what: responsibilities down, roles across, one letter a cell. R, A, C and I are keys. */

import { type KeyboardEvent, useCallback, useMemo, useRef } from 'react';
import { responsibilitiesOf, tableProblem } from '../../../../shared/analysis/responsibilities.ts';
import { refOf } from '../../../../shared/plan/plan.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { edit } from '../../../state/edits.ts';
import { mintId } from '../../../state/mint-id.ts';
import { currentPlan, useSides, useTyped } from '../../../state/plan-hooks.ts';
import { VirtualTable } from '../../../ui/virtual-table.tsx';
import { AddLine, lastPlace } from '../add-line.tsx';
import { useMayWriteJointly } from '../may.ts';
import { writePart } from './part-cell.tsx';
import { nextPart, PART_KEYS } from './part-keys.ts';
import { responsibilityColumns } from './responsibility-columns.tsx';
import classes from './responsibility-section.module.css';
import { RoleLines } from './role-lines.tsx';
import { Section } from './section.tsx';

export function ResponsibilitySection() {
	const roles = useTyped('roles');
	const responsibilities = useTyped('responsibilities');
	const parts = useTyped('parts');
	const sides = useSides();
	const locked = useMayWriteJointly();
	// biome-ignore lint/correctness/useExhaustiveDependencies: the table is made of these three lists and the names
	const table = useMemo(() => responsibilitiesOf(currentPlan()), [roles, responsibilities, parts, sides]);
	const columns = useMemo(() => responsibilityColumns(table.roles, sides), [table.roles, sides]);
	const now = useRef(table);
	now.current = table;
	const onKeyDown = useCallback(
		(event: KeyboardEvent<HTMLElement>) => {
			const target = cellInHand(event);
			if (target === null || locked !== undefined) return;
			const row = now.current.rows[target.row];
			const role = now.current.roles[target.column - 1];
			if (row === undefined || role === undefined) return;
			const given = PART_KEYS[event.key.toLowerCase()];
			if (given === undefined) return;
			event.preventDefault();
			void writePart(row.id, role.id, nextPart(row.parts.get(role.id) ?? null, given));
		},
		[locked],
	);
	const add = (title: string) => {
		const ref = refOf('responsibilities', mintId());
		return edit([
			[ref, 'title', title],
			[ref, 'order', lastPlace('responsibilities')],
		]);
	};
	return (
		<Section
			title={say('Who does what')}
			help={say(
				'R does it, A answers for it (exactly one a row), C is asked before, I is told after. On a cell press R, A, C or I; again or Delete takes it away.',
			)}
			aside={
				table.rows.length > 0 && (
					<span className={classes.count}>{tableProblem(table) ?? say('One A in every row')}</span>
				)
			}
		>
			{table.rows.length > 0 && table.roles.length > 0 && (
				// biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the cells of the grid within
				<div className={classes.frame} onKeyDown={onKeyDown}>
					<VirtualTable
						label={say('Responsibilities')}
						columns={columns}
						rows={table.rows}
						rowId={({ id }) => refOf('responsibilities', id)}
						rowHeight={2.375}
					/>
				</div>
			)}
			<div className={classes.foot}>
				<div>
					<h3>{say('What has to be done')}</h3>
					<AddLine
						label={say('Another responsibility')}
						placeholder={say('Add one: answer a deal registration')}
						locked={locked}
						onAdd={add}
					/>
				</div>
				<RoleLines side={sides.vendor} />
				<RoleLines side={sides.partner} />
			</div>
		</Section>
	);
}

/** The cell that has the focus itself, not an editor in it. */
function cellInHand(event: KeyboardEvent<HTMLElement>): { row: number; column: number } | null {
	if (!(event.target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return null;
	const { row, column } = event.target.dataset;
	return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}
