import { refOf } from '../../../../shared/plan/plan.ts';
import { say } from '../../../../shared/words/spoken.ts';
import type { Side } from '../../../state/plan-hooks.ts';
import { Mark } from '../../../ui/mark.tsx';
import { Labelled } from '../part.tsx';
import classes from './party-card.module.css';

/** A company as the plan names it. Either side may correct it. */
export function PartyCard({ side }: { readonly side: Side }) {
	const ref = refOf('parties', side.party);
	return (
		<div className={classes.card} data-tone={side.tone}>
			<Mark tone={side.tone} letter={side.letter} size="xl" />
			<div className={classes.fields}>
				<Labelled record={ref} field="name" />
				<Labelled record={ref} field="about" label={say('About|a company')} />
				<div className={classes.short}>
					<Labelled record={ref} field="label" />
					<Labelled record={ref} field="mark" />
				</div>
			</div>
		</div>
	);
}
