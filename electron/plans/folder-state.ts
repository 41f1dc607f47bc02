/** What a person should know about a plan's synced folder. */

import type { FolderConnection, FolderCopy } from '../../shared/contract/folder.ts';
import type { ChangeId, Party } from '../../shared/ledger/change.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';
import { otherParty } from '../../shared/plan/field.ts';
import { say } from '../../shared/words/spoken.ts';
import { heldIn, type Intake } from '../exchange/folder-intake.ts';
import type { FolderContents } from '../exchange/folder-reader.ts';
import type { FolderLink } from '../store/folder-store.ts';
import { fieldsIn } from './folder-outgoing.ts';
import type { OpenPlan } from './open-plan.ts';

export interface SeenFolder {
	readonly link: FolderLink;
	readonly contents: FolderContents;
	readonly intake: Intake;
	readonly trouble: string | null;
	readonly lookedAt: string | null;
	readonly now: Date;
}

/** A file that is still arriving is left in peace this long before anything is said of it. */
const SAID_AFTER_MS = 60_000;
const MOST_SAID = 40;

export function connectionOf(plan: OpenPlan, seen: SeenFolder): FolderConnection {
	const { link, contents, intake, trouble, lookedAt } = seen;
	const published = plan.traffic.published();
	const held = heldIn(contents);
	const isKnown = lookedAt !== null;
	return {
		...{ path: link.path, since: link.since, trouble, lookedAt, sentAt: link.sentAt, sending: link.due !== null },
		files: fileSentences(seen),
		alarms: link.alarms.filter((alarm) => !alarm.seen).map(({ id, text }) => ({ id, text })),
		waiting: waitingSentences(intake),
		unsent: {
			fields: plan.traffic.hasDrafts() ? fieldsIn(plan.traffic.preview().lines) : 0,
			changes: isKnown ? published.lines().filter(({ id }) => !held.has(id)).length : 0,
		},
		last: lastOf(published, otherParty(plan.speaksFor)),
		copies: copiesOf(seen, published, held, plan.speaksFor),
		takenBack: intake.takenBack,
	};
}

/** What there is to say of single files; `now` is null for who looks once, and cannot wait for what still arrives. */
type SeenFiles = Pick<SeenFolder, 'contents' | 'intake'> & { readonly now: Date | null };

/** Sentences on single files, none longer than a screen can bear. */
export function fileSentences({ contents, intake, now }: SeenFiles): string[] {
	const said: string[] = intake.refused.map(({ file, reason }) =>
		say('“{file}” is not taken in. {reason}', { file, reason }),
	);
	for (const [file, found] of contents) {
		if (found.kind === 'other plan') said.push(say('“{file}” belongs to another plan and is left alone.', { file }));
		const isPatient = found.kind === 'unreadable' && now !== null && now.getTime() - found.since < SAID_AFTER_MS;
		if (found.kind === 'unreadable' && !isPatient)
			said.push(say('“{file}” is left alone until it is whole. {reason}', { file, reason: found.reason }));
	}
	const more = said.length - MOST_SAID;
	return more > 0 ? [...said.slice(0, MOST_SAID), say('And {count} more files like these.', { count: more })] : said;
}

function waitingSentences({ waiting, missing }: Intake): readonly string[] {
	if (waiting === 0) return [];
	const waits = say(
		'{count, plural, =1 {A change that came through the folder waits for others.} other {# changes that came through the folder wait for others.}}',
		{ count: waiting },
	);
	return [waits, ...missing];
}

/** The last in causal order: a computer whose clock is wrong does not hide what came after. */
function lastOf(published: Ledger, other: Party): FolderConnection['last'] {
	const origins = new Map<string, string | undefined>();
	for (const { change } of published.lines()) if (change.seq === 1) origins.set(change.replica, change.party);
	const last = published
		.history()
		.findLast(({ change }) => (origins.get(change.replica) ?? change.pen.party) === other)?.change;
	return last === undefined ? null : { party: other, name: last.pen.name, at: last.at };
}

/** Copies that have left the folder said so by taking their word away; while it cannot be read the last word counts. */
function copiesOf(
	{ link, contents, trouble }: SeenFolder,
	published: Ledger,
	held: ReadonlySet<ChangeId>,
	speaksFor: Party,
): readonly FolderCopy[] {
	const present = new Set<string>();
	for (const found of contents.values()) if (found.kind === 'announcement') present.add(found.announcement.copy);
	const there = published.lines().filter(({ id }) => held.has(id) && published.counts(id));
	return Object.values(link.copies)
		.filter(({ copy }) => trouble !== null || present.has(copy))
		.map(({ copy, party, name, computer, at, heads }) => ({
			...{ copy, party, name, computer, at },
			lacks: there.filter(({ id }) => !published.covers(heads, id)).length,
		}))
		.sort((a, b) => Number(a.party === speaksFor) - Number(b.party === speaksFor) || (a.at < b.at ? 1 : -1));
}
