import type { ResponsibilityRow, Role } from '../../../../shared/analysis/responsibilities.ts';
import { refOf } from '../../../../shared/plan/plan.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { Field } from '../../../app/field/field.tsx';
import { RemoveButton } from '../../../app/remove-button.tsx';
import type { Sides } from '../../../state/plan-hooks.ts';
import { Mark } from '../../../ui/mark.tsx';
import type { TableColumn } from '../../../ui/virtual-table.tsx';
import { PartCell } from './part-cell.tsx';
import classes from './responsibility-section.module.css';

/** What, one column a role, and what is missing. */
export function responsibilityColumns(roles: readonly Role[], sides: Sides): readonly TableColumn<ResponsibilityRow>[] {
	return [
		{
			id: 'title',
			header: say('Responsibility'),
			width: 'minmax(11rem, 1.4fr)',
			isRowHeader: true,
			cell: ({ id, title }) => (
				<span className={classes.title}>
					<Field record={refOf('responsibilities', id)} field="title" />
					<RemoveButton record={refOf('responsibilities', id)} name={title || say('this responsibility')} />
				</span>
			),
		},
		...roles.map((role): TableColumn<ResponsibilityRow> => {
			const side = role.holder === 'vendor' || role.holder === 'partner' ? sides[role.holder] : null;
			return {
				id: role.id,
				header: (
					<span className={classes.role} title={role.person ?? undefined}>
						{side && <Mark tone={side.tone} letter={side.letter} size="sm" title={side.name} />}
						<span>{role.title}</span>
					</span>
				),
				width: 'minmax(6.5rem, 1fr)',
				align: 'center',
				className: classes.cell,
				cell: ({ id }) => <PartCell responsibility={id} role={role.id} />,
			};
		}),
		{
			id: 'check',
			header: say('Check'),
			width: 'minmax(11rem, 1.2fr)',
			className: classes.check,
			cell: ({ problems, side }) =>
				problems.length === 0 ? (
					<span className={classes.right}>
						✓ {side === null ? say('one A') : say('{name} answers', { name: sides[side].name })}
					</span>
				) : (
					<span className={classes.wrong}>▼ {problems.join(' ')}</span>
				),
		},
	];
}
