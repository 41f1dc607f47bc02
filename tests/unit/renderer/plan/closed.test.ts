import { expect, test, vi } from 'vitest';
import type { CommandState } from '../../../../renderer/app/commands.ts';
import { planCommands } from '../../../../renderer/features/plan/plan-commands.ts';
import { usePlanStore } from '../../../../renderer/state/plan-store.ts';
import { Replica } from '../../../../renderer/state/replica.ts';
import type { Scalar } from '../../../../shared/ledger/change.ts';

/** As much of a window as these modules ask for while they load. */
vi.hoisted(() => {
	vi.stubGlobal('location', { hash: '' });
	vi.stubGlobal('window', globalThis);
	vi.stubGlobal('addEventListener', () => undefined);
});

vi.mock('../../../../renderer/bridge/bridge.ts', () => ({ bridge: { call: () => undefined, on: () => undefined } }));

const record = (ref: string, values: Record<string, Scalar>) => ({ ref, values, order: 'a0' });

/** The commands of the room that can be given with a topic in hand. */
function given(closed: string | null): readonly string[] {
	const records = [record('lookBack/plan', { closed }), record('topics/t', { title: 'Renewals' })];
	const state: CommandState = {
		route: { place: 'plan', planId: 'p', room: 'plan', tab: null, select: 'topics/t' },
		app: null,
		plan: { ...usePlanStore.getState(), replica: new Replica(1, records) },
	};
	return planCommands.filter(({ when }) => when === undefined || when(state)).map(({ id }) => id);
}

const GO = ['plan.side', 'plan.goals', 'plan.measured', 'plan.frame'];

test('the keys of a closed plan add, move and remove nothing', () => {
	expect(given(null)).toEqual(['plan.add', 'plan.up', 'plan.down', 'plan.remove', 'plan.agree', ...GO]);
	expect(given('2027-09-30')).toEqual(['plan.agree', ...GO]);
});
