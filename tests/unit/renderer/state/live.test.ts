import { expect, it, vi } from 'vitest';
import { useConnection } from '../../../../renderer/bridge/connection.ts';
import { useLiveStore } from '../../../../renderer/state/live.ts';
import type { LiveState } from '../../../../shared/contract/live.ts';

/** As much of a window as these modules ask for while they load. */
vi.hoisted(() => {
	vi.stubGlobal('location', { hash: '' });
	vi.stubGlobal('window', globalThis);
	vi.stubGlobal('addEventListener', () => undefined);
});

vi.mock('../../../../renderer/bridge/bridge.ts', () => ({
	bridge: { call: () => Promise.resolve({ ok: true, value: null }), on: () => undefined },
}));

it('a session is over on screen too where the core that comes back is in none', async () => {
	// Only that there is one is asked about here.
	useLiveStore.setState({ planId: 'plan', live: {} as LiveState });
	useConnection.setState(({ returns }) => ({ returns: returns + 1 }));
	await vi.waitFor(() => expect(useLiveStore.getState().live).toBe(null));
});
