import { say } from '../../../../shared/words/spoken.ts';
import { Field } from '../../../app/field/field.tsx';
import { useSides } from '../../../state/plan-hooks.ts';
import { Labelled, Part } from '../part.tsx';
import { WhyNot } from '../why-not.tsx';
import { CompanyLook } from './company-look.tsx';
import { CurrencyField } from './currency-field.tsx';
import { FiscalCalendar } from './fiscal-calendar.tsx';
import classes from './frame-tab.module.css';
import { NextYear } from './next-year.tsx';
import { PartyCard } from './party-card.tsx';
import { PlanTemplate } from './plan-template.tsx';
import { QuarterLine } from './quarter-line.tsx';
import { ThirdParties } from './third-parties.tsx';
import { ZoneField } from './zone-field.tsx';

const FRAME = 'plan/plan';

/** What the plan is called, whom it binds together, when, and why now. */
export function FrameTab() {
	const sides = useSides();
	return (
		<div className={classes.page}>
			<div className={classes.sheet}>
				<Part title={say('The plan')}>
					<div className={classes.title}>
						<WhyNot record={FRAME} field="title">
							<Field record={FRAME} field="title" />
						</WhyNot>
					</div>
					<div className={classes.columns}>
						<Labelled record={FRAME} field="start" placeholder={say('When does quarter 1 begin?')} />
						<Labelled record={FRAME} field="end" placeholder={say('When does the plan end?')} />
						<CurrencyField />
						<ZoneField />
					</div>
				</Part>
				<Part
					title={say('Why this year')}
					help={say('One paragraph: what has changed, and why the two of you act now. It opens the document.')}
				>
					<WhyNot record={FRAME} field="whyThisYear" className={classes.why}>
						<Field record={FRAME} field="whyThisYear" placeholder={say('What has changed, and why now?')} />
					</WhyNot>
				</Part>
				<Part
					title={say('Quarters')}
					help={say('Targets belong to plan quarters. Both companies read them in their own calendar.')}
				>
					<QuarterLine />
					<div className={classes.columns}>
						<FiscalCalendar side={sides.vendor} />
						<FiscalCalendar side={sides.partner} />
					</div>
				</Part>
				<Part title={say('The two sides')}>
					<div className={classes.pair}>
						<PartyCard side={sides.vendor} />
						<PartyCard side={sides.partner} />
					</div>
				</Part>
				<Part
					title={say('Look on paper')}
					help={say('Each company’s own logo and colours, for the document and the web page. No term of the plan.')}
				>
					<div className={classes.pair}>
						<CompanyLook side={sides.vendor} />
						<CompanyLook side={sides.partner} />
					</div>
				</Part>
				<Part
					title={say('Third parties')}
					help={say('A company that takes part but does not agree: a distributor. It may own commitments.')}
				>
					<ThirdParties />
				</Part>
				<PlanTemplate />
				<NextYear />
			</div>
		</div>
	);
}
