import { useIsOnStage } from '../../state/session.ts';
import { SessionPage } from './session-page.tsx';
import { Stage } from './stage.tsx';

/** The whole window while a session is on screen; else what is there to start, to go on with and to look up. */
export function SessionRoom() {
	return useIsOnStage() ? <Stage /> : <SessionPage />;
}
