import { LOOK_BACK } from '../../../../shared/plan/closed.ts';
import { PARTIES } from '../../../../shared/plan/field.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { Field } from '../../../app/field/field.tsx';
import { usePen } from '../../../state/pen.ts';
import type { Sides } from '../../../state/plan-hooks.ts';
import { Card } from '../../../ui/card.tsx';
import { Mark } from '../../../ui/mark.tsx';
import classes from './look-back.module.css';

const FIELDS = { vendor: 'takesAlongVendor', partner: 'takesAlongPartner' } as const;

/** Each side in its own words, in its own column. */
export function TakesAlong({ sides }: { readonly sides: Sides }) {
	const { party } = usePen();
	return (
		<Card wide title={say('What each side takes along')} aside={say('what to do again, and what to do differently')}>
			<div className={classes.pair}>
				{PARTIES.map((side) => (
					<div key={side} className={classes.side} data-tone={sides[side].tone}>
						<h3>
							<span className={classes.who}>
								<Mark tone={sides[side].tone} letter={sides[side].letter} size="sm" />
								{sides[side].name}
							</span>
						</h3>
						<Field
							record={LOOK_BACK}
							field={FIELDS[side]}
							label={say('What {name} takes along', { name: sides[side].name })}
							placeholder={
								side === party
									? say('What you will do again, and what you will do differently next time')
									: say('{name} has not said yet', { name: sides[side].name })
							}
						/>
					</div>
				))}
			</div>
		</Card>
	);
}
