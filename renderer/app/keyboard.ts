/**
 * Keys to commands. Single keys rest while someone types and while a dialog is open; those that write a sign also where
 * they are switched off.
 */
import { useEffect } from 'react';
import { useAppStore } from '../state/app-state.ts';
import { type Command, commandState, commands } from './commands.ts';
import { roomCommands } from './room-commands.ts';

/** Keys that write nothing: a presenter's clicker sends these. */
const NAMED = /^(PageUp|PageDown|ArrowLeft|ArrowRight|Escape|Space)$/;
const SEQUENCE_MS = 1200;
/** Undo and the like belong to the text while someone types. */
const WHILE_TYPING: ReadonlySet<string> = new Set(['Ctrl+K', 'F1', 'Ctrl+/', 'Ctrl++', 'Ctrl+=', 'Ctrl+-', 'Ctrl+0']);

export function useKeyboard(): void {
	useEffect(() => {
		let prefix = '';
		let since = 0;
		const onKeyDown = (event: KeyboardEvent) => {
			if (event.defaultPrevented || event.isComposing) return;
			const chord = chordOf(event);
			const isSingle = !/^(Ctrl\+|Alt\+|F\d)/.test(chord);
			if (isSingle && !mayUseSingleKeys(event, chord)) return;
			if (!isSingle && isTyping(event) && !WHILE_TYPING.has(chord)) return;
			const sequence = event.timeStamp - since < SEQUENCE_MS && prefix ? `${prefix} ${chord}` : chord;
			const command = find(sequence) ?? find(chord);
			if (command && restsUnderDialog(command) && isInDialog(event.target)) return;
			if (command) {
				event.preventDefault();
				prefix = '';
				command.perform();
				return;
			}
			prefix = isSingle && chord.length === 1 ? chord : '';
			since = event.timeStamp;
		};
		window.addEventListener('keydown', onKeyDown);
		return () => window.removeEventListener('keydown', onKeyDown);
	}, []);
}

/** Every command there is now: those of the window, then those of the room. */
export function allCommands(): readonly Command[] {
	return [...commands, ...roomCommands()];
}

export function isAvailable(command: Command): boolean {
	return command.when?.(commandState()) ?? true;
}

function find(keys: string): Command | undefined {
	return allCommands().find((command) => command.keys?.includes(keys) && isAvailable(command));
}

/** The keys as commands name them: "Ctrl+Shift+Z", "Alt+w", "?". */
export function chordOf(
	event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): string {
	const isLetter = /^[a-z]$/i.test(event.key);
	// With Alt some systems turn the letter into a sign, and some keyboards have signs where others have digits: there the
	// place of the key counts. Elsewhere what is printed on it does, which is not everywhere the same.
	const isSign = event.altKey && !/^[a-z\d]$/i.test(event.key) && /^(Key|Digit)/.test(event.code);
	const printed = isSign ? event.code.slice(-1) : event.key;
	const plain = printed.length === 1 && !event.shiftKey ? printed.toLowerCase() : printed;
	if (plain === ' ') return 'Space';
	const key = isLetter && (event.ctrlKey || event.metaKey || event.shiftKey) ? event.key.toUpperCase() : plain;
	const control = event.ctrlKey || event.metaKey ? 'Ctrl+' : '';
	const alt = event.altKey ? 'Alt+' : '';
	const shift = event.shiftKey && isLetter ? 'Shift+' : '';
	return `${control}${alt}${shift}${key}`;
}

function isTyping(event: KeyboardEvent): boolean {
	const element = event.target as HTMLElement | null;
	return element !== null && (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName));
}

/**
 * What acts on the page waits until the dialog over it is answered: to leave the page would lose what is typed in the
 * dialog, and what changes the plan would do so out of sight.
 */
export function restsUnderDialog({ group, overDialog }: Command): boolean {
	return overDialog !== true && group !== 'Look';
}

const DIALOG = '[role="dialog"]:not([data-beside-page])';

export function isInDialog(target: EventTarget | null): boolean {
	if (!(target instanceof Element)) return false;
	// A dialog whose own button has just gone holds the focus no more, and lies over the page all the same.
	if (target === document.body) return document.querySelector(`${DIALOG}[aria-modal="true"]`) !== null;
	return target.closest(DIALOG) !== null;
}

function mayUseSingleKeys(event: KeyboardEvent, chord: string): boolean {
	if (isTyping(event)) return false;
	if (!NAMED.test(chord) && useAppStore.getState().app?.settings.singleKeys === false) return false;
	const element = event.target as HTMLElement | null;
	// Space presses the button that has the focus.
	if (chord === 'Space' && element?.closest('button,a,summary,[role="button"],[role="gridcell"]') != null) return false;
	return element?.closest('[role="dialog"],[role="listbox"],[role="menu"]') == null && !isInDialog(element);
}
