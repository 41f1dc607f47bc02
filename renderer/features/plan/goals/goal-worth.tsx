import { refOf } from '../../../../shared/plan/plan.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { Field } from '../../../app/field/field.tsx';
import { usePermission } from '../../../state/pen.ts';
import { type Side, useSides } from '../../../state/plan-hooks.ts';
import { SideCard } from '../side-card.tsx';
import { WhyNot } from '../why-not.tsx';
import classes from './goal-worth.module.css';

/** What reaching it is worth to each side, and who answers for it there: own column only. */
export function GoalWorth({ goal }: { readonly goal: string }) {
	const sides = useSides();
	return (
		<div className={classes.pair}>
			<WorthCard goal={goal} side={sides.vendor} />
			<WorthCard goal={goal} side={sides.partner} />
		</div>
	);
}

function WorthCard({ goal, side }: { readonly goal: string; readonly side: Side }) {
	const ref = refOf('goals', goal);
	const isVendor = side.party === 'vendor';
	const worth = isVendor ? 'worthVendor' : 'worthPartner';
	const owner = isVendor ? 'ownerVendor' : 'ownerPartner';
	const { may } = usePermission(ref, worth);
	return (
		<SideCard side={side}>
			<WhyNot record={ref} field={worth} className={classes.worth}>
				<Field
					record={ref}
					field={worth}
					label={say('Worth to {name}', { name: side.name })}
					placeholder={
						may
							? say('What is it worth to {name}?', { name: side.name })
							: say('{name} has not said yet', { name: side.name })
					}
				/>
			</WhyNot>
			<WhyNot record={ref} field={owner} className={classes.owner}>
				<span>{say('Owner')}</span>
				<Field
					record={ref}
					field={owner}
					label={say('Owner at {name}', { name: side.name })}
					placeholder={may ? say('Who answers for it?') : say('Nobody named yet')}
				/>
			</WhyNot>
		</SideCard>
	);
}
