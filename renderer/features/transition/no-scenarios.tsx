import { Button } from '@mantine/core';
import { say } from '../../../shared/words/spoken.ts';
import { useNames } from '../../state/use-names.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { addPresets } from './scenario-acts.ts';

/** No scenario yet: what it shows, and why it helps both sides. */
export function NoScenarios() {
	const names = useNames();
	return (
		<EmptyState
			title={say('How deep is the dip, and who carries it?')}
			actions={
				<>
					<Button onClick={() => void addPresets('born')}>{say('Born in the cloud')}</Button>
					<Button variant="filled" onClick={() => void addPresets('resale')}>
						{say('From resale to recurring')}
					</Button>
				</>
			}
		>
			{say(
				'When one-time business becomes recurring, profit falls before it grows. Three scenarios, as planned, without churn and cautious, show how deep and how long, and what relief from {vendor} takes off. All amounts are points: 100 is what {partner} earns a month today, so nobody has to show a margin.',
				{ vendor: names.vendor, partner: names.partner },
			)}
		</EmptyState>
	);
}
