/** One side of a capability in words: what it needs, how both see it, and where the gap leads. */
import type { Party } from '../ledger/change.ts';
import { otherParty } from '../plan/field.ts';
import type { CapabilitySide, Development } from './capabilities.ts';
import { isUnderWay } from './capabilities.ts';
import { capitalized, type Names } from './names.ts';
import { dayInWords, listed } from './words.ts';

/** What each level means, from 0. */
export const LEVEL_ANCHORS = [
	'not there',
	'has heard of it',
	'does it with help',
	'does it alone',
	'does it well',
	'teaches others',
] as const;

/** `Harbor needs 4. Northwind sees it at 2, Harbor sees itself at 3.` Both views, never one number for both. */
export function levelSentence({ side, required, self, other, gap }: CapabilitySide, names: Names): string {
	const name = capitalized(names[side]);
	if (required === 0) return `Not needed at ${names[side]}.${viewWords(side, self, other, names)}`;
	const need = required === null ? `Which level ${names[side]} needs is not said yet.` : `${name} needs ${required}.`;
	const below = gap !== null && gap > 0 ? ` ${capitalized(steps(gap))} below what is needed.` : '';
	return `${need}${viewWords(side, self, other, names)}${below}`;
}

function viewWords(side: Party, self: number | null, other: number | null, names: Names): string {
	const views = [
		...(other === null ? [] : [`${names[otherParty(side)]} sees it at ${other}`]),
		...(self === null ? [] : [`${names[side]} sees itself at ${self}`]),
	];
	return views.length === 0 ? ' Nobody has assessed it yet.' : ` ${capitalized(views.join(', '))}.`;
}

function steps(gap: number): string {
	return gap === 1 ? 'one level' : `${['', '', 'two', 'three', 'four', 'five'][gap] ?? gap} levels`;
}

/** Where a gap leads: `C-23 closes it by 17 September 2027.`, or why it is open. Empty where there is no gap. */
export function closingSentence({ standing, development }: CapabilitySide): string {
	if (standing === 'closing') {
		const under = development.filter(({ state }) => isUnderWay(state));
		return `${listed(under.map(linkWords))} ${under.length === 1 ? 'is' : 'are'} to close it.`;
	}
	if (standing !== 'open') return '';
	const last = development.at(-1);
	if (last === undefined) return 'No commitment closes it yet.';
	if (last.state === 'kept' || last.state === 'kept late')
		return `${last.number} was kept; assess the level again, or agree on what comes next.`;
	return `${last.number} is ${last.state}: no commitment under way closes it.`;
}

function linkWords({ number, due }: Development): string {
	return due === null ? number : `${number}, due ${dayInWords(due)},`;
}
