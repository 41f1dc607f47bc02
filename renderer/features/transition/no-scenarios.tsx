import { Button } from '@mantine/core';
import { useNames } from '../../state/use-names.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { addPresets } from './scenario-acts.ts';

/** No scenario yet: what it shows, and why it helps both sides. */
export function NoScenarios() {
	const names = useNames();
	return (
		<EmptyState
			title="How deep is the dip, and who carries it?"
			actions={
				<>
					<Button onClick={() => void addPresets('born')}>Born in the cloud</Button>
					<Button variant="filled" onClick={() => void addPresets('resale')}>
						From resale to recurring
					</Button>
				</>
			}
		>
			When one-time business becomes recurring, profit falls before it grows. Three scenarios, as planned, without churn
			and cautious, show how deep and how long, and what relief from {names.vendor} takes off. All amounts are points:
			100 is what {names.partner} earns a month today, so nobody has to show a margin.
		</EmptyState>
	);
}
