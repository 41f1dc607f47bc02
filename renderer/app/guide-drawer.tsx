/** The guide beside the page. What it says comes with the first look into it, not with the start. */

import { lazy, Suspense } from 'react';
import { say } from '../../shared/words/spoken.ts';
import { useRoute } from '../state/route.ts';
import { closeOverlay, useOverlay } from '../state/view-state.ts';
import { Drawer } from '../ui/drawer.tsx';
import { LoadingLine } from '../ui/loading-line.tsx';

const Guide = lazy(async () => ({ default: (await import('../features/guide/guide.tsx')).Guide }));

export function GuideDrawer() {
	const opened = useOverlay(({ overlay }) => overlay.kind === 'guide');
	const route = useRoute();
	return (
		<Drawer opened={opened} onClose={closeOverlay} title={say('Guide')} width="34rem">
			{opened && (
				<Suspense fallback={<LoadingLine label={say('Opening the guide')} />}>
					<Guide room={route.place === 'plan' ? route.room : route.place} />
				</Suspense>
			)}
		</Drawer>
	);
}
