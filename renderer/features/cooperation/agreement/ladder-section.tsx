import { refOf } from '../../../../shared/plan/plan.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { Field } from '../../../app/field/field.tsx';
import { RemoveButton } from '../../../app/remove-button.tsx';
import { edit } from '../../../state/edits.ts';
import { mintId } from '../../../state/mint-id.ts';
import { useSides, useTyped } from '../../../state/plan-hooks.ts';
import { Mark } from '../../../ui/mark.tsx';
import { AddLine, lastPlace } from '../add-line.tsx';
import { useMayWriteJointly } from '../may.ts';
import classes from './ladder-section.module.css';
import { Section } from './section.tsx';

/** Where a problem goes when it is not answered: a person on each side, and a time, at every level. */
export function LadderSection() {
	const levels = useTyped('escalationLevels');
	const sides = useSides();
	const locked = useMayWriteJointly();
	const add = (title: string) => {
		const ref = refOf('escalationLevels', mintId());
		return edit([
			[ref, 'title', title],
			[ref, 'order', lastPlace('escalationLevels')],
		]);
	};
	return (
		<Section
			title={say('Escalation ladder')}
			help={say('One person a side and level. The clock counts the working hours of the side that answers.')}
		>
			<ol className={classes.ladder}>
				{levels.map(({ id, title, hours }, at) => {
					const ref = refOf('escalationLevels', id);
					return (
						<li key={id}>
							<span className={classes.step} aria-hidden="true">
								{at + 1}
							</span>
							<div className={classes.level}>
								<div className={classes.title}>
									<Field record={ref} field="title" />
									<RemoveButton record={ref} name={title ?? say('this level')} />
								</div>
								<div className={classes.hours}>
									<Field record={ref} field="hours" placeholder={say('Answers within how many working hours?')}>
										{hours === null
											? undefined
											: say('answers within {hours, plural, one {# working hour} other {# working hours}}', { hours })}
									</Field>
								</div>
								<div className={classes.people}>
									{(['vendor', 'partner'] as const).map((side) => (
										<div key={side}>
											<Mark tone={sides[side].tone} letter={sides[side].letter} size="sm" title={sides[side].name} />
											<Field
												record={ref}
												field={side === 'vendor' ? 'personVendor' : 'personPartner'}
												label={say('At {name}', { name: sides[side].name })}
												placeholder={say('Who?')}
											/>
										</div>
									))}
								</div>
							</div>
						</li>
					);
				})}
			</ol>
			<AddLine
				label={say('Another level')}
				placeholder={say('Add a level: managers, sponsors')}
				locked={locked}
				onAdd={add}
			/>
		</Section>
	);
}
