import { ActionIcon, Tooltip } from '@mantine/core';
import { IconLayoutSidebarRight } from '@tabler/icons-react';
import { say } from '../../../../shared/words/spoken.ts';
import { usePlanView } from '../plan-view.ts';

/** Shows the panel of the selected topic, or gives its space to the table. */
export function PanelButton() {
	const isOpen = usePlanView((state) => state.panel);
	const label = isOpen ? say('Hide the panel') : say('Show the panel');
	return (
		<Tooltip label={label}>
			<ActionIcon aria-label={label} aria-pressed={isOpen} onClick={() => usePlanView.setState({ panel: !isOpen })}>
				<IconLayoutSidebarRight size="1rem" stroke={1.6} aria-hidden />
			</ActionIcon>
		</Tooltip>
	);
}
