import { refOf } from '../../../../shared/plan/plan.ts';
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
					label={`Worth to ${side.name}`}
					placeholder={may ? `What is it worth to ${side.name}?` : `${side.name} has not said yet`}
				/>
			</WhyNot>
			<WhyNot record={ref} field={owner} className={classes.owner}>
				<span>Owner</span>
				<Field
					record={ref}
					field={owner}
					label={`Owner at ${side.name}`}
					placeholder={may ? 'Who answers for it?' : 'Nobody named yet'}
				/>
			</WhyNot>
		</SideCard>
	);
}
