/** What is said of a plan when something went wrong with its files: what happened, what is safe, and the one next step. */
import type { NextStep } from '../../shared/contract/app.ts';
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
	const kept = damage.kept === null ? '' : ` What could not be read is kept in ${damage.kept}.`;
	if (damage.kind === 'torn-tail')
		return {
			text: `The last save of “${title}” was cut off, most likely when the computer stopped. Everything that was called saved before it is there.${kept}`,
			next: null,
		};
	if (damage.kind === 'byte-order-mark') return { text: `“${title}”: ${damage.message}`, next: null };
	return {
		text: `Part of “${title}” was damaged on the disk; everything else of it was read.${stuckWords(stuck)} A backup may hold what is missing. (${damage.message})`,
		next: { step: 'backups', planId },
	};
}

function stuckWords(stuck: number): string {
	if (stuck === 0) return '';
	return stuck === 1
		? ' A change that builds on it is kept, and not shown until it is back.'
		: ` ${stuck} changes that build on it are kept, and not shown until it is back.`;
}

/** Lines that are whole and no change of this plan. */
export function unreadableLines({ planId, title }: Troubled, messages: readonly string[]): Trouble {
	const [first = ''] = messages;
	const more = messages.length === 1 ? '' : ` And ${messages.length - 1} more like it.`;
	return {
		text: `Something in “${title}” could not be understood and was left out; everything else of it was read. ${first}${more}`,
		next: { step: 'backups', planId },
	};
}

/** Of the register: plans are found again by themselves. */
export function listDamaged({ message }: Damage): string {
	return `The list of plans, who works here and the settings could not be read. No plan is touched: those in the data folder are found again by themselves. (${message})`;
}

export function halfTaken({ title }: Troubled): Trouble {
	return {
		text: `A copy of “${title}” that came in was not taken in completely when the program ended. Nothing of it counts; the plan is as it was before.`,
		next: { step: 'receive' },
	};
}

export function writtenAnew({ title }: Troubled): Trouble {
	return {
		text: `The files of “${title}” were removed from the data folder while the plan was open. Nothing is lost: all of it was in memory and has been written anew.`,
		next: null,
	};
}

const SLACK_MS = 12 * 60 * 60 * 1000;

/** Null while this computer's clock has not fallen behind the day on which it opened the plan before. */
export function clockSetBack({ title }: Troubled, openedAt: string | null, now: Date): Trouble | null {
	if (openedAt === null || !(Date.parse(openedAt) - now.getTime() > SLACK_MS)) return null;
	const [here, before] = [now.toISOString().slice(0, 10), openedAt.slice(0, 10)];
	return {
		text: `The clock of this computer says ${here}, but “${title}” was open here on ${before} already. Nothing is lost: no clock decides what the plan says. Check the date in the settings of this computer; until it is right, new changes carry the wrong day.`,
		next: null,
	};
}
