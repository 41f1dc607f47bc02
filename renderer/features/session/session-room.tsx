import { ROUND_TAB } from '../../state/rounds.ts';
import { useRoute } from '../../state/route.ts';
import { useIsOnStage } from '../../state/session.ts';
import { HomePage } from './rating/home-page.tsx';
import { SessionPage } from './session-page.tsx';
import { Stage } from './stage.tsx';

/** The whole window while a session is on screen; else what is there to start, to go on with and to look up. */
export function SessionRoom() {
	const route = useRoute();
	const isOnStage = useIsOnStage();
	if (isOnStage) return <Stage />;
	const tab = route.place === 'plan' ? route.tab : null;
	return tab?.startsWith(ROUND_TAB) ? <HomePage round={tab.slice(ROUND_TAB.length)} /> : <SessionPage />;
}
