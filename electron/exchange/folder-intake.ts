/**
 * Which of the changes in a synced folder come in: those whose past is here or comes with them, that write nothing their
 * pen may not, and that claim no other change's place. What asks for a person is left to a person.
 */

import type { ChangeId, Line } from '../../shared/ledger/change.ts';
import { namedBy } from '../../shared/ledger/graph.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';
import { foreignWrites } from '../../shared/plan/owners.ts';
import { waitingSentences } from '../../shared/plan/waiting.ts';
import { say } from '../../shared/words/spoken.ts';
import type { Shown, UsedKey } from '../agreement/trust.ts';
import type { FolderContents } from './folder-reader.ts';

export interface Intake {
	/** To be taken in, as one act. */
	readonly take: readonly Line[];
	/** Changes that lie there and wait for others. */
	readonly waiting: number;
	/** What they wait for, in sentences. */
	readonly missing: readonly string[];
	/** Files nothing is taken from, and why. */
	readonly refused: readonly Refused[];
	/** The keys that the files taken in show. */
	readonly keys: readonly UsedKey[];
	/** Changes that were taken back here. */
	readonly takenBack: number;
}

export interface Refused {
	readonly file: string;
	readonly reason: string;
	/** The same for a program, whatever language the reason is told in. */
	readonly about: string;
	/** It must not be overlooked, and only a person can take it in. */
	readonly isAlarm: boolean;
}

interface Candidate {
	readonly file: string;
	readonly lines: readonly Line[];
	readonly isForged: boolean;
	readonly shown: Shown;
}

export interface IntakeQuestion {
	readonly contents: FolderContents;
	readonly published: Ledger;
	/** Changes that came in here and that a person took back. */
	readonly takenBack: ReadonlySet<ChangeId>;
	/** Sentences on keys that need a person. */
	readonly alarmsAbout: (shown: Shown) => Promise<readonly string[]>;
}

const forged = () => say('Its signature does not fit: it was changed after it was sent, or somebody else wrote it.');

/** Contents are the same object while nothing in the folder has changed; a large plan is asked about at every look. */
const HELD = new WeakMap<FolderContents, ReadonlySet<ChangeId>>();

export const NOTHING_COMES: Intake = { take: [], waiting: 0, missing: [], refused: [], keys: [], takenBack: 0 };

export async function judgeFolder(asked: IntakeQuestion): Promise<Intake> {
	const { contents, published, takenBack } = asked;
	const fresh = candidates(contents, published);
	if (fresh.length === 0) return NOTHING_COMES;
	const wanted = fresh.filter(({ lines }) => !lines.some(({ id }) => takenBack.has(id)));
	const refused = [...(await doubted(wanted, asked)), ...forked(wanted, published)];
	for (;;) {
		const open = wanted.filter(({ file }) => !refused.some((one) => one.file === file));
		const ready = readyAmong(open, published);
		const wrong = wrongAmong(ready, published);
		if (wrong.length > 0) {
			refused.push(...wrong);
			continue;
		}
		const waiting = open.filter((one) => !ready.includes(one));
		const take = distinct(ready).filter(({ id }) => !published.has(id));
		return {
			take,
			refused,
			keys: ready.flatMap(({ shown }) => shown.keys),
			...describeWaiting(distinct(waiting), take, published),
			takenBack: distinct(fresh).filter(({ id }) => takenBack.has(id) && !published.has(id)).length,
		};
	}
}

/** Every change that some whole file there holds. */
export function heldIn(contents: FolderContents): ReadonlySet<ChangeId> {
	const known = HELD.get(contents);
	if (known !== undefined) return known;
	const held = new Set<ChangeId>();
	for (const found of contents.values()) if (found.kind === 'segment') for (const { id } of found.lines) held.add(id);
	HELD.set(contents, held);
	return held;
}

function candidates(contents: FolderContents, published: Ledger): readonly Candidate[] {
	return [...contents].flatMap(([file, found]) =>
		found.kind === 'segment' && found.lines.some(({ id }) => !published.has(id)) ? [{ file, ...found }] : [],
	);
}

/** Files whose changes all stand on what is here or comes along. */
function readyAmong(open: readonly Candidate[], published: Ledger): readonly Candidate[] {
	for (let ready = open; ; ) {
		const coming = new Set(distinct(ready).map(({ id }) => id));
		const isKnown = (id: ChangeId) => coming.has(id) || published.has(id);
		const left = ready.filter(({ lines }) => lines.every((line) => namedBy(line).every(isKnown)));
		if (left.length === ready.length) return ready;
		ready = left;
	}
}

/** Judged together: whose a field is may stand in another file. */
function wrongAmong(ready: readonly Candidate[], published: Ledger): readonly Refused[] {
	if (ready.length === 0) return [];
	const trial = published.layer();
	trial.add(distinct(ready));
	return ready.flatMap(({ file, lines }) => {
		const [reason] = foreignWrites(
			trial,
			lines.filter(({ id }) => !published.has(id)),
		);
		return reason === undefined ? [] : [{ file, reason, about: 'foreign', isAlarm: false }];
	});
}

/** Files whose signature does not fit, or that show a key which is not the one that was seen before. */
async function doubted(wanted: readonly Candidate[], { alarmsAbout }: IntakeQuestion): Promise<readonly Refused[]> {
	const found: Refused[] = [];
	for (const { file, isForged, shown } of wanted) {
		const reason = isForged ? forged() : (await alarmsAbout(shown))[0];
		if (reason !== undefined)
			found.push({ file, reason, about: isForged ? 'forged' : JSON.stringify(shown), isAlarm: true });
	}
	return found;
}

/** Files with a change whose very place another change claims: after a restored disk, or forged. */
function forked(wanted: readonly Candidate[], published: Ledger): readonly Refused[] {
	const places = new Map<string, Set<ChangeId>>();
	for (const line of [...published.lines(), ...distinct(wanted)]) {
		const place = placeOf(line);
		const there = places.get(place);
		if (there) there.add(line.id);
		else places.set(place, new Set([line.id]));
	}
	return wanted.flatMap(({ file, lines }) => {
		const rival = lines.find((line) => !published.has(line.id) && (places.get(placeOf(line))?.size ?? 0) > 1);
		if (rival === undefined) return [];
		const { seq, pen } = rival.change;
		const reason = say(
			'It holds another change number {seq} of a copy of {name} than the one that is known, as after a restored disk.',
			{ seq, name: pen.name },
		);
		return [{ file, reason, about: `fork ${rival.change.replica} ${seq}`, isAlarm: true }];
	});
}

function placeOf({ change: { replica, seq, prev } }: Line): string {
	return `${replica} ${seq} ${prev}`;
}

function describeWaiting(
	waiting: readonly Line[],
	take: readonly Line[],
	published: Ledger,
): Pick<Intake, 'waiting' | 'missing'> {
	const left = waiting.filter(({ id }) => !published.has(id));
	if (left.length === 0) return { waiting: 0, missing: [] };
	const trial = published.layer();
	trial.add(take);
	trial.add(left);
	return { waiting: left.length, missing: waitingSentences(trial) };
}

function distinct(files: readonly Candidate[]): readonly Line[] {
	return [...new Map(files.flatMap(({ lines }) => lines.map((line) => [line.id, line]))).values()];
}
