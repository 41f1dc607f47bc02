/** Which state of the plan a reader holds: a draft, the agreed text, or one that was changed since. */
import { PARTIES } from '../plan/field.ts';
import { type Context, dayOf } from './context.ts';

export interface VersionWords {
	/** For the cover: `Version 2, agreed on 1 March 2027`. */
	readonly version: string;
	/** For the foot of every page, with the fingerprint where both have agreed. */
	readonly running: string;
	/** Of the newest text both sides agreed to, in groups; null for a draft. */
	readonly fingerprint: string | null;
}

/** A draft as long as not both sides have agreed to one text, or their keys are in doubt. */
export function versionWords(context: Context): VersionWords {
	const { agreement, names, printedOn, say, words } = context;
	const newest = agreement?.agreed ? agreement.versions.at(-1) : undefined;
	const [day, shortDay] = [words.day(printedOn), words.shortDay(printedOn)];
	if (!agreement || newest === undefined) {
		const [one, ...others] = PARTIES.filter((party) => agreement?.parties[party].agreed);
		return {
			version:
				one === undefined || others.length > 0
					? say('Draft, printed on {day}', { day })
					: say('Draft, agreed to by {name} alone, printed on {day}', { name: names[one], day }),
			running: say('Draft, printed on {day}', { day: shortDay }),
			fingerprint: null,
		};
	}
	const { fingerprint, version, at } = newest;
	const { changedSince } = agreement;
	const agreed = dayOf(context, at);
	const running = { agreed: words.shortDay(agreed), fingerprint, day: shortDay };
	if (changedSince === 0)
		return {
			version: say('Version {version}, agreed on {day}', { version, day: words.day(agreed) }),
			running: say('Agreed on {agreed}, {fingerprint}, printed on {day}', running),
			fingerprint,
		};
	return {
		version: say(
			'Version {version}, amended since {day}: {count, plural, one {# term} other {# terms}} changed, not agreed yet',
			{ version, day: words.day(agreed), count: changedSince },
		),
		running: say('Amended since {agreed}, {fingerprint}, printed on {day}', running),
		fingerprint,
	};
}
