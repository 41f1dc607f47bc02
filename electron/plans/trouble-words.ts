/** What is said of a plan when something went wrong with its files: what happened, what is safe, and the one next step. */

import type { NextStep } from '../../shared/contract/app.ts';
import { say } from '../../shared/words/spoken.ts';
import type { Damage } from '../store/damage.ts';

export interface Trouble {
	readonly text: string;
	readonly next: NextStep | null;
}

export interface Troubled {
	readonly planId: string;
	readonly title: string;
}

/** `stuck` is how many changes wait for one that is missing now, and are not shown until it is back. */
export function damaged({ planId, title }: Troubled, damage: Damage, stuck: number): Trouble {
	if (damage.kind === 'torn-tail') {
		const cut = say(
			'The last save of “{title}” was cut off, most likely when the computer stopped. Everything that was called saved before it is there.',
			{ title },
		);
		return { text: damage.kept === null ? cut : `${cut} ${keptWords(damage.kept)}`, next: null };
	}
	const { message } = damage;
	if (damage.kind === 'byte-order-mark')
		return { text: say('“{title}”: {sentence}', { title, sentence: message }), next: null };
	const part = say('Part of “{title}” was damaged on the disk; everything else of it was read.', { title });
	const backup = say('A backup may hold what is missing. ({sentence})', { sentence: message });
	return { text: [part, ...stuckWords(stuck), backup].join(' '), next: { step: 'backups', planId } };
}

function keptWords(folder: string): string {
	return say('What could not be read is kept in {folder}.', { folder });
}

function stuckWords(stuck: number): readonly string[] {
	if (stuck === 0) return [];
	return [
		say(
			'{count, plural, =1 {A change that builds on it is} other {# changes that build on it are}} kept, and not shown until it is back.',
			{ count: stuck },
		),
	];
}

/** Lines that are whole and no change of this plan. */
export function unreadableLines({ planId, title }: Troubled, messages: readonly string[]): Trouble {
	const [first = ''] = messages;
	const left = say('Something in “{title}” could not be understood and was left out; everything else of it was read.', {
		title,
	});
	const more = messages.length === 1 ? [] : [say('And {count} more like it.', { count: messages.length - 1 })];
	return { text: [left, first, ...more].join(' '), next: { step: 'backups', planId } };
}

/** Of the register: plans are found again by themselves. */
export function listDamaged({ message }: Damage): string {
	return say(
		'The list of plans, who works here and the settings could not be read. No plan is touched: those in the data folder are found again by themselves. ({sentence})',
		{ sentence: message },
	);
}

export function halfTaken({ title }: Troubled): Trouble {
	return {
		text: say(
			'A copy of “{title}” that came in was not taken in completely when the program ended. Nothing of it counts; the plan is as it was before.',
			{ title },
		),
		next: { step: 'receive' },
	};
}

export function writtenAnew({ title }: Troubled): Trouble {
	return {
		text: say(
			'The files of “{title}” were removed from the data folder while the plan was open. Nothing is lost: all of it was in memory and has been written anew.',
			{ title },
		),
		next: null,
	};
}

const SLACK_MS = 12 * 60 * 60 * 1000;

/** Null while this computer's clock has not fallen behind the day on which it opened the plan before. */
export function clockSetBack({ title }: Troubled, openedAt: string | null, now: Date): Trouble | null {
	if (openedAt === null || !(Date.parse(openedAt) - now.getTime() > SLACK_MS)) return null;
	const [here, before] = [now.toISOString().slice(0, 10), openedAt.slice(0, 10)];
	return {
		text: say(
			'The clock of this computer says {here}, but “{title}” was open here on {before} already. Nothing is lost: no clock decides what the plan says. Check the date in the settings of this computer; until it is right, new changes carry the wrong day.',
			{ here, title, before },
		),
		next: null,
	};
}
