/** The working agreement on one page: when the sides meet, who does what, where a problem goes, what is a rule. */
import { useTyped } from '../../../state/plan-hooks.ts';
import classes from './agreement-tab.module.css';
import { HoursSection } from './hours-section.tsx';
import { LadderSection } from './ladder-section.tsx';
import { ResponsibilitySection } from './responsibility-section.tsx';
import { RhythmSection } from './rhythm-section.tsx';
import { RuleSection } from './rule-section.tsx';
import { Begin } from './seeds.tsx';

export function AgreementTab() {
	const rhythms = useTyped('rhythms').length;
	const levels = useTyped('escalationLevels').length;
	const rules = useTyped('rules').length;
	const isEmpty = rhythms + levels + rules === 0;
	return (
		<div className={classes.page}>
			<div className={classes.sheet}>
				{isEmpty && <Begin />}
				<div className={classes.columns}>
					<div>
						<RhythmSection />
						<RuleSection />
					</div>
					<div>
						<LadderSection />
						<HoursSection />
					</div>
				</div>
				<ResponsibilitySection />
			</div>
		</div>
	);
}
