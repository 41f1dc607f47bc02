import { refOf } from '../../../../shared/plan/plan.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { Field } from '../../../app/field/field.tsx';
import { RemoveButton } from '../../../app/remove-button.tsx';
import { edit } from '../../../state/edits.ts';
import { mintId } from '../../../state/mint-id.ts';
import { usePen } from '../../../state/pen.ts';
import { type Side, useTyped } from '../../../state/plan-hooks.ts';
import { Mark } from '../../../ui/mark.tsx';
import { AddLine, lastPlace } from '../add-line.tsx';
import { useMayWriteJointly } from '../may.ts';
import classes from './role-lines.module.css';

/** The columns of the table: a side names its own roles, and who has them. */
export function RoleLines({ side }: { readonly side: Side }) {
	const roles = useTyped('roles').filter(({ holder }) => holder === side.party);
	const pen = usePen();
	const readOnly = useMayWriteJointly();
	const locked =
		readOnly ?? (pen.party === side.party ? undefined : say('Only {name} names its roles.', { name: side.name }));
	const add = (title: string) => {
		const ref = refOf('roles', mintId());
		return edit([
			[ref, 'holder', side.party],
			[ref, 'title', title],
			[ref, 'order', lastPlace('roles')],
		]);
	};
	return (
		<div className={classes.roles}>
			<h3>
				<Mark tone={side.tone} letter={side.letter} size="sm" />
				<span>{say('Roles of {name}', { name: side.name })}</span>
			</h3>
			<ul>
				{roles.map(({ id, title }) => {
					const ref = refOf('roles', id);
					return (
						<li key={id}>
							<div>
								<Field record={ref} field="title" />
							</div>
							<div className={classes.person}>
								<Field record={ref} field="person" placeholder={say('Who has it?')} />
							</div>
							<RemoveButton record={ref} name={title ?? say('this role')} />
						</li>
					);
				})}
			</ul>
			<AddLine
				label={say('Another role of {name}', { name: side.name })}
				placeholder={say('Add a role: service desk lead')}
				locked={locked}
				onAdd={add}
			/>
		</div>
	);
}
