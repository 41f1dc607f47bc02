import { expect, it, vi } from 'vitest';
import { commands } from '../../../../renderer/app/commands.ts';
import { chordOf, restsUnderDialog } from '../../../../renderer/app/keyboard.ts';

/** As much of a window as these modules ask for while they load. */
vi.hoisted(() => {
	vi.stubGlobal('location', { hash: '' });
	vi.stubGlobal('window', globalThis);
	vi.stubGlobal('addEventListener', () => undefined);
});

vi.mock('../../../../renderer/bridge/bridge.ts', () => ({ bridge: { call: () => undefined, on: () => undefined } }));

const AT_REST = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

it.each([
	['Alt+y', 'on a German keyboard, where Z stands in its place', { key: 'y', code: 'KeyZ', altKey: true }],
	['Alt+w', 'on a French keyboard, where Z stands in its place', { key: 'w', code: 'KeyZ', altKey: true }],
	['Alt+a', 'on a French keyboard, with the letters locked', { key: 'A', code: 'KeyQ', altKey: true }],
	['Alt+1', 'on a French keyboard, whose first key writes a sign', { key: '&', code: 'Digit1', altKey: true }],
	['Alt+w', 'where Alt makes a sign of the letter', { key: '∑', code: 'KeyW', altKey: true }],
	['w', 'with the letters locked', { key: 'W', code: 'KeyW' }],
	['Ctrl+Shift+Z', 'on a German keyboard', { key: 'Z', code: 'KeyY', ctrlKey: true, shiftKey: true }],
	['Ctrl+Z', 'with the letters locked', { key: 'Z', code: 'KeyZ', ctrlKey: true }],
	['?', 'wherever it is written with Shift', { key: '?', code: 'Minus', shiftKey: true }],
])('%s is what is printed on the keys %s', (chord, _where, pressed) => {
	expect(chordOf({ ...AT_REST, ...pressed })).toBe(chord);
});

it('over a dialog only those keys act that neither leave the page nor change the plan', () => {
	const acting = commands.filter((command) => command.keys !== undefined && !restsUnderDialog(command));
	expect(acting.map(({ id }) => id)).toEqual([
		...['palette', 'pen', 'history', 'scale.up', 'scale.down', 'scale.reset', 'guide', 'keys', 'print'],
	]);
});
