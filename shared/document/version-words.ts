/** Which state of the plan a reader holds: a draft, the agreed text, or one that was changed since. */
import { dayInWords } from '../analysis/words.ts';
import type { Day } from '../base/dates.ts';
import { PARTIES } from '../plan/field.ts';
import type { Context } from './context.ts';
import { counted, shortDay } from './format.ts';

export interface VersionWords {
	/** For the cover: `Version 2, agreed on 1 March 2027`. */
	readonly version: string;
	/** For the foot of every page, with the fingerprint where both have agreed. */
	readonly running: string;
	/** Of the newest text both sides agreed to, in groups; null for a draft. */
	readonly fingerprint: string | null;
}

/** A draft as long as not both sides have agreed to one text, or their keys are in doubt. */
export function versionWords({ agreement, names, printedOn }: Context): VersionWords {
	const newest = agreement?.agreed ? agreement.versions.at(-1) : undefined;
	const printed = (say: (day: Day) => string) => `printed on ${say(printedOn)}`;
	if (!agreement || newest === undefined) {
		const one = PARTIES.filter((party) => agreement?.parties[party].agreed);
		const by = one.length === 1 && one[0] !== undefined ? `, agreed to by ${names[one[0]]} alone` : '';
		return {
			version: `Draft${by}, ${printed(dayInWords)}`,
			running: `Draft, ${printed(shortDay)}`,
			fingerprint: null,
		};
	}
	const { fingerprint, version, at } = newest;
	const { changedSince } = agreement;
	const day = at.slice(0, 10);
	const since = changedSince === 0 ? '' : `: ${counted(changedSince, 'term')} changed, not agreed yet`;
	const [opening, state] = changedSince === 0 ? ['Agreed on', 'agreed on'] : ['Amended since', 'amended since'];
	return {
		version: `Version ${version}, ${state} ${dayInWords(day)}${since}, ${printed(dayInWords)}`,
		running: `${opening} ${shortDay(day)}, ${fingerprint}, ${printed(shortDay)}`,
		fingerprint,
	};
}
