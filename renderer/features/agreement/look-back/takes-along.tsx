import { LOOK_BACK } from '../../../../shared/plan/closed.ts';
import { PARTIES } from '../../../../shared/plan/field.ts';
import { schema } from '../../../../shared/plan/schema.ts';
import { Field } from '../../../app/field/field.tsx';
import type { Sides } from '../../../state/plan-hooks.ts';
import { Card } from '../../../ui/card.tsx';
import { Mark } from '../../../ui/mark.tsx';
import classes from './look-back.module.css';

const FIELDS = { vendor: 'takesAlongVendor', partner: 'takesAlongPartner' } as const;

/** Each side in its own words, in its own column. */
export function TakesAlong({ sides }: { readonly sides: Sides }) {
	return (
		<Card wide title="What each side takes along" aside="what to do again, and what to do differently">
			<div className={classes.pair}>
				{PARTIES.map((side) => (
					<div key={side} className={classes.side} data-tone={sides[side].tone}>
						<h3>
							<Mark tone={sides[side].tone} letter={sides[side].letter} size="sm" /> {sides[side].name}
						</h3>
						<Field
							record={LOOK_BACK}
							field={FIELDS[side]}
							label={`What ${sides[side].name} takes along`}
							placeholder={schema.lookBack.fields[FIELDS[side]].help}
						/>
					</div>
				))}
			</div>
		</Card>
	);
}
