import { expect, it, vi } from 'vitest';
import { commands } from '../../../../renderer/app/commands.ts';
import { ROOM_NAMES } from '../../../../renderer/state/route.ts';

/** As much of a window as these modules ask for while they load. */
vi.hoisted(() => {
	vi.stubGlobal('location', { hash: '' });
	vi.stubGlobal('window', globalThis);
	vi.stubGlobal('addEventListener', () => undefined);
});

vi.mock('../../../../renderer/bridge/bridge.ts', () => ({ bridge: { call: () => undefined, on: () => undefined } }));

it('every room of the rail is reached by the palette and by keys of its own', () => {
	const ways = ROOM_NAMES.map((name) => commands.find(({ id }) => id === `go.${name}`));
	expect(ways.map((command) => command?.id)).toEqual(ROOM_NAMES.map((name) => `go.${name}`));
	const keys = ways.flatMap((command) => command?.keys ?? []);
	expect(new Set(keys).size).toBe(keys.length);
	expect(ways[0]?.keys).toEqual(['g u', 'Alt+1']);
});
