/** How a live session stands, in sentences. */

import type { LiveConnection } from '../../shared/contract/live.ts';
import { say, spoken } from '../../shared/words/spoken.ts';

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
					say(
						'{count, plural, one {# message in this session was} other {# messages in this session were}} not sealed with its key and left alone.',
						{ count: strangers },
					),
				]),
		...(unreadable === 0
			? []
			: [
					say(
						'{count, plural, one {# message could not be read, and nothing of it} other {# messages could not be read, and nothing of them}} was taken in.',
						{ count: unreadable },
					),
				]),
		...(isFull
			? [
					say(
						'The server has no room for more changes of this session. Who is here still gets them; whoever comes later gets them from someone who is here.',
					),
				]
			: []),
		...(forgets
			? [
					say(
						'The server’s record of this session was set up by somebody else and drops old changes. Who is here still gets everything; make a new invitation to be rid of it.',
					),
				]
			: []),
		...(tooBig === null
			? []
			: [
					say(
						'A change of {bytes} is larger than this server takes ({most}). It stays on this computer; hand the plan over as a file, or have max_payload raised on the server.',
						{ bytes: kilobytes(tooBig.bytes), most: kilobytes(tooBig.most) },
					),
				]),
	];
}

/** What somebody wrote in a column that is not theirs: it must not be overlooked, and none of it was taken in. */
export function foreignSentences({ foreign }: Pick<Trouble, 'foreign'>): string[] {
	const more = foreign.length - MOST_NAMED;
	return [
		...foreign.slice(0, MOST_NAMED).map((sentence) => say('{sentence} It was not taken in.', { sentence })),
		...(more > 0
			? [
					say(
						'{count, plural, one {# other change of that kind was} other {# other changes of that kind were}} not taken in.',
						{ count: more },
					),
				]
			: []),
	];
}

export function standingSentence(connection: LiveConnection, others: readonly string[], undelivered: number): string {
	switch (connection) {
		case 'joining':
			return say('Asking the server …');
		case 'catching up':
			return say('Connected. What both sides have is being compared …');
		case 'away':
			return say(
				'The server does not answer; it is asked again and again. Go on working: everything is kept on this computer and leaves by itself once the server answers.',
			);
		case 'here':
			return `${company(others)} ${delivery(others.length, undelivered)}`;
	}
}

function company(others: readonly string[]): string {
	if (others.length === 0) return say('You are in the session; nobody else is here yet.');
	return say('You are here with {people}.', { people: spoken().list(others) });
}

function delivery(others: number, undelivered: number): string {
	if (undelivered === 0) return say('Everything written here is on another computer’s disk too.');
	if (others === 0) return say('What you write waits on the server for whoever comes.');
	return say('{count, plural, one {# change is} other {# changes are}} not yet on another computer’s disk.', {
		count: undelivered,
	});
}

function kilobytes(bytes: number): string {
	return `${Math.ceil(bytes / 1024)} KB`;
}
