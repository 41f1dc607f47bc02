import { expect, it, vi } from 'vitest';
import { usePlanStore } from '../../../../renderer/state/plan-store.ts';
import { lockBallot } from '../../../../renderer/state/rounds.ts';
import { ok, type Result } from '../../../../shared/base/result.ts';

const core = vi.hoisted(() => ({
	calls: [] as string[],
	answers: [] as ((result: unknown) => void)[],
	listeners: new Map<string, (event: unknown) => void>(),
}));

/** As much of a window as these modules ask for while they load. */
vi.hoisted(() => {
	vi.stubGlobal('location', { hash: '' });
	vi.stubGlobal('window', globalThis);
	vi.stubGlobal('addEventListener', () => undefined);
});

vi.mock('../../../../renderer/bridge/bridge.ts', () => ({
	bridge: {
		call: (name: string) => {
			core.calls.push(name);
			return new Promise<Result<unknown>>((settle) => core.answers.push(settle as never));
		},
		on: (name: string, listener: (event: unknown) => void) => core.listeners.set(name, listener),
	},
}));

it('asks how far a round is and locks it one after the other, so that no older answer comes after the lock’s', async () => {
	usePlanStore.setState({ planId: 'plan' });
	core.listeners.get('ballots.changed')?.({ planId: 'plan', round: 'r1' });
	const locking = lockBallot('r1', 'vendor');
	await new Promise((wait) => setTimeout(wait));
	expect(core.calls).toEqual(['ballots.status']);
	core.answers[0]?.(ok({ round: 'r1' }));
	await vi.waitFor(() => expect(core.calls).toEqual(['ballots.status', 'ballots.lock']));
	core.answers[1]?.(ok({ round: 'r1' }));
	expect(await locking).toBe(true);
});
