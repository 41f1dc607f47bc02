/** How a live session stands, in sentences. */
import type { LiveConnection } from '../../shared/contract/live.ts';

/** What did not go as it should, counted. */
export interface Trouble {
	/** Messages that were not sealed with the key of this session. */
	strangers: number;
	/** Messages that hold no readable changes or nobody who is here. */
	unreadable: number;
	/** Changes that write where their pen may not, as sentences. */
	readonly foreign: string[];
	isFull: boolean;
	forgets: boolean;
	/** The size in bytes of the largest change that no message can hold, and the size of a message. */
	tooBig: { readonly bytes: number; readonly most: number } | null;
	/** Why changes that came could not be written. */
	disk: string | null;
}

const MOST_NAMED = 5;

export function noTrouble(): Trouble {
	return { strangers: 0, unreadable: 0, foreign: [], isFull: false, forgets: false, tooBig: null, disk: null };
}

export function troubleSentences(trouble: Trouble): string[] {
	const { strangers, unreadable, isFull, forgets, tooBig, disk } = trouble;
	return [
		...(disk === null ? [] : [disk]),
		...foreignSentences(trouble),
		...(strangers === 0
			? []
			: [
					`${countOf(strangers, 'message')} in this session ${strangers === 1 ? 'was' : 'were'} not sealed with its key and left alone.`,
				]),
		...(unreadable === 0
			? []
			: [
					`${countOf(unreadable, 'message')} could not be read, and nothing of ${unreadable === 1 ? 'it' : 'them'} was taken in.`,
				]),
		...(isFull
			? [
					'The server has no room for more changes of this session. Who is here still gets them; whoever comes later gets them from someone who is here.',
				]
			: []),
		...(forgets
			? [
					'The server’s record of this session was set up by somebody else and drops old changes. Who is here still gets everything; make a new invitation to be rid of it.',
				]
			: []),
		...(tooBig === null
			? []
			: [
					`A change of ${kilobytes(tooBig.bytes)} is larger than this server takes (${kilobytes(tooBig.most)}). It stays on this computer; hand the plan over as a file, or have max_payload raised on the server.`,
				]),
	];
}

/** What somebody wrote in a column that is not theirs: it must not be overlooked, and none of it was taken in. */
export function foreignSentences({ foreign }: Pick<Trouble, 'foreign'>): string[] {
	const more = foreign.length - MOST_NAMED;
	return [
		...foreign.slice(0, MOST_NAMED).map((sentence) => `${sentence} It was not taken in.`),
		...(more > 0 ? [`${countOf(more, 'other change')} of that kind ${more === 1 ? 'was' : 'were'} not taken in.`] : []),
	];
}

export function standingSentence(connection: LiveConnection, others: readonly string[], undelivered: number): string {
	switch (connection) {
		case 'joining':
			return 'Asking the server …';
		case 'catching up':
			return 'Connected. What both sides have is being compared …';
		case 'away':
			return 'The server does not answer; it is asked again and again. Go on working: everything is kept on this computer and leaves by itself once the server answers.';
		case 'here':
			return `${company(others)} ${delivery(others.length, undelivered)}`;
	}
}

function company(others: readonly string[]): string {
	if (others.length === 0) return 'You are in the session; nobody else is here yet.';
	const last = others.at(-1) ?? '';
	const first = others.slice(0, -1).join(', ');
	return `You are here with ${first === '' ? last : `${first} and ${last}`}.`;
}

function delivery(others: number, undelivered: number): string {
	if (undelivered === 0) return 'Everything written here is on another computer’s disk too.';
	if (others === 0) return 'What you write waits on the server for whoever comes.';
	return `${countOf(undelivered, 'change')} ${undelivered === 1 ? 'is' : 'are'} not yet on another computer’s disk.`;
}

function countOf(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function kilobytes(bytes: number): string {
	return `${Math.ceil(bytes / 1024)} KB`;
}
