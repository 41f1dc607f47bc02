/** Who is in the room, as the session's record keeps it in one line: "Ana Ruiz, Jo Bell (Northwind); Ben Cole (Harbor IT)". */
import type { Party } from '../ledger/change.ts';
import { sessions } from './collections/sessions.ts';

/** The names of each side, the one who holds its pen first. */
export type People = Readonly<Record<Party, readonly string[]>>;

const LINE = /^(.*) \([^()]*\); (.*) \([^()]*\)$/;

/** The longest line a session keeps. */
export const MOST_PEOPLE_LETTERS = sessions.sessions.fields.people.maxLength;

/** One line with every name; signs that part names in it are left out of the names. */
export function printPeople(people: People, companies: Readonly<Record<Party, string>>): string {
	const side = (party: Party) =>
		`${people[party]
			.map((name) =>
				name
					.replace(/[,;()]/g, ' ')
					.replace(/\s+/g, ' ')
					.trim(),
			)
			.join(', ')} (${companies[party].replace(/[()]/g, '')})`;
	return `${side('vendor')}; ${side('partner')}`;
}

/** The names again; null where the line was written by other means than `printPeople`. */
export function parsePeople(line: string | null): People | null {
	const match = line === null ? null : LINE.exec(line);
	if (match === null) return null;
	const names = (text: string | undefined) => (text ?? '').split(', ').filter((name) => name !== '');
	return { vendor: names(match[1]), partner: names(match[2]) };
}

/** The names typed in one box, with commas between them. */
export function namesIn(text: string): readonly string[] {
	return text
		.split(/[,;]/)
		.map((name) => name.trim())
		.filter((name) => name !== '');
}
