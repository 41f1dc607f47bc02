/** What waits, in sentences for people. */
import type { Fork } from '../ledger/fork.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Missing } from '../ledger/missing.ts';

/** One sentence for each company or person whose changes are missing, and one for each fork. */
export function waitingSentences(ledger: Ledger): readonly string[] {
	return [...ledger.missing().map(missingSentence), ...ledger.forks().flatMap(forkSentence)];
}

function missingSentence({ ids, name, computer, newestKnown, seenBy }: Missing): string {
	const count = ids.length === 1 ? 'A change' : `${ids.length} changes`;
	const whose = name === null ? '' : ` by ${name}${computer === null ? '' : ` on ${computer}`}`;
	const known = newestKnown === null ? '' : `, newest known ${newestKnown.slice(0, 10)}`;
	const ask = seenBy.length === 0 ? '' : ` Ask ${seenBy.join(' or ')} for a newer copy.`;
	return `${count}${whose} ${ids.length === 1 ? 'is' : 'are'} missing${known}.${ask}`;
}

function forkSentence({ replica, seq, waiting }: Fork): string[] {
	if (waiting.length === 0) return [];
	return [
		`Two different changes claim number ${seq} of the copy ${replica}, as after a restored backup; both wait until a person admits them.`,
	];
}
