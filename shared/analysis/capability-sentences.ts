/** One side of a capability in words: what it needs, how both see it, and where the gap leads. */
import type { Party } from '../ledger/change.ts';
import { otherParty } from '../plan/field.ts';
import { spoken } from '../words/spoken.ts';
import type { Words } from '../words/words.ts';
import type { CapabilitySide, Development } from './capabilities.ts';
import { isUnderWay } from './capabilities.ts';
import type { Names } from './names.ts';

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
export function levelSentence(
	{ side, required, self, other, gap }: CapabilitySide,
	names: Names,
	words: Words = spoken(),
): string {
	const { say } = words;
	const name = names[side];
	const views = viewWords(side, { self, other }, names, words);
	if (required === 0) return `${say('Not needed at {name}.', { name })} ${views}`;
	const need =
		required === null
			? say('Which level {name} needs is not said yet.', { name })
			: say('{Name} needs {level}.', { name, level: required });
	const below =
		gap !== null && gap > 0
			? say(
					'{gap, plural, =1 {One level} =2 {Two levels} =3 {Three levels} =4 {Four levels} =5 {Five levels} other {# levels}} below what is needed.',
					{ gap },
				)
			: null;
	return [need, views, below].filter((sentence) => sentence !== null).join(' ');
}

function viewWords(
	side: Party,
	{ self, other }: Pick<CapabilitySide, 'self' | 'other'>,
	names: Names,
	{ say }: Words,
): string {
	const values = { name: names[side], other: names[otherParty(side)] };
	if (other === null && self === null) return say('Nobody has assessed it yet.');
	if (other === null) return say('{Name} sees itself at {level}.', { ...values, level: self ?? 0 });
	if (self === null) return say('{Other} sees it at {level}.', { ...values, level: other });
	return say('{Other} sees it at {level}, {name} sees itself at {own}.', { ...values, level: other, own: self });
}

/** Where a gap leads: `C-23 closes it by 17 September 2027.`, or why it is open. Empty where there is no gap. */
export function closingSentence({ standing, development }: CapabilitySide, words: Words = spoken()): string {
	const { say, term, list } = words;
	if (standing === 'closing') {
		const under = development.filter(({ state }) => isUnderWay(state));
		const commitments = list(under.map((one) => linkWords(one, words)));
		return say('{count, plural, =1 {{commitments} is} other {{commitments} are}} to close it.', {
			count: under.length,
			commitments,
		});
	}
	if (standing !== 'open') return '';
	const last = development.at(-1);
	if (last === undefined) return say('No commitment closes it yet.');
	const { number, state } = last;
	return state === 'kept' || state === 'kept late'
		? say('{number} was kept; assess the level again, or agree on what comes next.', { number })
		: say('{number} is {state}: no commitment under way closes it.', { number, state: term(state) });
}

function linkWords({ number, due }: Development, { say, day }: Words): string {
	return due === null ? number : say('{number}, due {day},', { number, day: day(due) });
}
