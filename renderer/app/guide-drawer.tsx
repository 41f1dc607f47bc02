/** The guide beside the page. */

import { say } from '../../shared/words/spoken.ts';
import { useRoute } from '../state/route.ts';
import { closeOverlay, useOverlay } from '../state/view-state.ts';
import { Drawer } from '../ui/drawer.tsx';
import { later } from './later.tsx';

const Guide = later(({ Guide }) => Guide);

export function GuideDrawer() {
	const opened = useOverlay(({ overlay }) => overlay.kind === 'guide');
	const route = useRoute();
	return (
		<Drawer opened={opened} onClose={closeOverlay} title={say('Guide')} width="34rem">
			{opened && <Guide room={route.place === 'plan' ? route.room : route.place} />}
		</Drawer>
	);
}
