/** What the core says about itself: profile, settings, the library of plans. */

import { create } from 'zustand';
import type { AppState, Settings } from '../../shared/contract/app.ts';
import { FIRST_SETTINGS } from '../../shared/contract/first-settings.ts';
import type { Input } from '../../shared/contract.ts';
import { say, spoken } from '../../shared/words/spoken.ts';
import { bridge } from '../bridge/bridge.ts';
import { useConnection } from '../bridge/connection.ts';
import { tell, tellFailure } from './messages.ts';

interface AppStore {
	readonly app: AppState | null;
	/** Why the core did not start, in one sentence. */
	readonly failure: string | null;
}

export const useAppStore = create<AppStore>(() => ({ app: null, failure: null }));

export function useSettings(): Settings {
	return useAppStore((state) => state.app?.settings ?? FIRST_SETTINGS);
}

export async function startApp(): Promise<void> {
	const answer = await bridge.call('app.start', { speaks: spoken().locale });
	if (answer.ok) useAppStore.setState({ app: answer.value, failure: null });
	else useAppStore.setState({ failure: answer.error.message });
}

bridge.on('app.changed', (app) => useAppStore.setState({ app, failure: null }));
useConnection.subscribe((now, before) => {
	if (now.returns !== before.returns) void startApp();
});

/** Shown at once, kept by the core. True when it is kept; what cannot be kept holds in this window. */
export async function saveSettings(change: Partial<Settings>): Promise<boolean> {
	const before = useAppStore.getState().app;
	if (!before) return false;
	useAppStore.setState({ app: { ...before, settings: { ...before.settings, ...change } } });
	const answer = await bridge.call('app.saveSettings', change);
	const app = useAppStore.getState().app;
	if (answer.ok && app) useAppStore.setState({ app: { ...app, settings: answer.value } });
	if (!answer.ok)
		tell(say('{message} The setting holds until you close the window.', { message: answer.error.message }));
	return answer.ok;
}

/** True when it is kept. */
export async function saveProfile(profile: Input<'app.saveProfile'>): Promise<boolean> {
	const answer = await bridge.call('app.saveProfile', profile);
	if (answer.ok) useAppStore.setState({ app: answer.value });
	else tellFailure(answer.error);
	return answer.ok;
}
