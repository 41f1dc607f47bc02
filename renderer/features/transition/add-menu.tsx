import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { memo } from 'react';
import type { ScenarioOutcome } from '../../../shared/analysis/transition-scenarios.ts';
import { say } from '../../../shared/words/spoken.ts';
import { Kbd } from '../../ui/kbd.tsx';
import classes from './add-menu.module.css';
import { addPresets, copyScenario } from './scenario-acts.ts';

/** Another scenario: from the one that is shown, or three that begin anew. */
export const AddMenu = memo(function AddMenu({ shown }: { readonly shown: ScenarioOutcome }) {
	return (
		<Menu position="bottom-end" width="19rem">
			<Menu.Target>
				<Button variant="filled" leftSection={<IconPlus size="0.875rem" stroke={1.8} aria-hidden />}>
					{say('Scenario')}
				</Button>
			</Menu.Target>
			<Menu.Dropdown>
				<Menu.Item rightSection={<Kbd keys="Alt+N" />} onClick={() => void copyScenario(shown.scenario, shown.title)}>
					{say('A copy of “{title}”', { title: shown.title })}
					<em className={classes.note}>{say('to change what it assumes')}</em>
				</Menu.Item>
				<Menu.Item onClick={() => void addPresets('resale')}>
					{say('From resale to recurring')}
					<em className={classes.note}>{say('planned, no churn and cautious')}</em>
				</Menu.Item>
				<Menu.Item onClick={() => void addPresets('born')}>
					{say('Born in the cloud')}
					<em className={classes.note}>{say('the same three, with no one-time business to move')}</em>
				</Menu.Item>
			</Menu.Dropdown>
		</Menu>
	);
});
