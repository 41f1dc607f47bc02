import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ScenarioOutcome } from '../../../shared/analysis/transition-scenarios.ts';
import { Kbd } from '../../ui/kbd.tsx';
import classes from './add-menu.module.css';
import { addPresets, copyScenario } from './scenario-acts.ts';

/** Another scenario: from the one that is shown, or three that begin anew. */
export function AddMenu({ shown }: { readonly shown: ScenarioOutcome }) {
	return (
		<Menu position="bottom-end" width="19rem">
			<Menu.Target>
				<Button variant="filled" leftSection={<IconPlus size="0.875rem" stroke={1.8} aria-hidden />}>
					Scenario
				</Button>
			</Menu.Target>
			<Menu.Dropdown>
				<Menu.Item rightSection={<Kbd keys="Alt+N" />} onClick={() => void copyScenario(shown.scenario, shown.title)}>
					A copy of “{shown.title}”<em className={classes.note}>to change what it assumes</em>
				</Menu.Item>
				<Menu.Item onClick={() => void addPresets('resale')}>
					From resale to recurring
					<em className={classes.note}>planned, no churn and cautious</em>
				</Menu.Item>
				<Menu.Item onClick={() => void addPresets('born')}>
					Born in the cloud
					<em className={classes.note}>the same three, with no one-time business to move</em>
				</Menu.Item>
			</Menu.Dropdown>
		</Menu>
	);
}
