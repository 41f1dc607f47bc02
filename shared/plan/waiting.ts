/** What waits, in sentences for people. */
import type { Fork } from '../ledger/fork.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Missing } from '../ledger/missing.ts';

/** One sentence for each company or person whose changes are missing, and one for each fork. */
export function waitingSentences(ledger: Ledger): readonly string[] {
	return [...missingSentences(ledger), ...ledger.forks().flatMap((fork) => forkSentence(ledger, fork) ?? [])];
}

/** One sentence for each company or person whose changes are missing. */
export function missingSentences(ledger: Ledger): readonly string[] {
	return ledger.missing().map(missingSentence);
}

function missingSentence({ ids, name, computer, newestKnown, seenBy }: Missing): string {
	const count = ids.length === 1 ? 'A change' : `${ids.length} changes`;
	const whose = name === null ? '' : ` by ${name}${computer === null ? '' : ` on ${computer}`}`;
	const known = newestKnown === null ? '' : `, newest known ${newestKnown.slice(0, 10)}`;
	const ask = seenBy.length === 0 ? '' : ` Ask ${seenBy.join(' or ')} for a newer copy.`;
	return `${count}${whose} ${ids.length === 1 ? 'is' : 'are'} missing${known}.${ask}`;
}

/** What a fork means for people; null once all of its branches are admitted. */
export function forkSentence(ledger: Ledger, { replica, seq, branches, waiting }: Fork): string | null {
	if (waiting.length === 0) return null;
	const authors = branches.flatMap((id) => ledger.line(id)?.change.pen.name ?? []);
	const computer = ledger.lines().find(({ change }) => change.replica === replica && change.seq === 1)?.change.computer;
	const where = computer === undefined ? `the copy ${replica}` : computer;
	const whose = [...new Set(authors)].join(' and ');
	return `Two different changes${whose === '' ? '' : ` by ${whose}`} claim number ${seq} of one run on ${where}, as after a restored backup; both wait until a person admits them.`;
}
