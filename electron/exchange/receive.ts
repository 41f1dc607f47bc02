/** A file that comes in: looked at under limits, and taken in as one act once a person says so. */

import { randomUUID } from 'node:crypto';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { Alarm, ReceiveReport } from '../../shared/contract/exchange.ts';
import type { Line, Party } from '../../shared/ledger/change.ts';
import { createLedger } from '../../shared/ledger/ledger.ts';
import { comesToCount } from '../../shared/plan/arrival.ts';
import { PARTIES } from '../../shared/plan/field.ts';
import { printSheet, type Taking } from '../../shared/plan/filled-in/sheet-change.ts';
import { foreignWrites } from '../../shared/plan/owners.ts';
import { say } from '../../shared/words/spoken.ts';
import { alarmsAbout, isNewKey, keyCard, type OwnKey, type Shown, type UsedKey } from '../agreement/trust.ts';
import type { OpenPlan } from '../plans/open-plan.ts';
import type { SeenKey } from '../store/exchange-file.ts';
import type { ReadFile } from './arriving-file.ts';

/** What is remembered of the plan that a file is of. */
export interface Remembered {
	readonly seen: readonly SeenKey[];
	/** What is wrong with that, whatever the file holds. */
	readonly alarms: readonly Alarm[];
	readonly own: OwnKey;
	/** Whether the plan is here already. */
	readonly known: boolean;
	/** ISO 8601. */
	readonly now: string;
}

/** What the file holds, in the words of the contract. */
export function reportOf(name: string, read: ReadFile, { seen, alarms, own, known, now }: Remembered): ReceiveReport {
	const { planId, title, letter, arrival } = read;
	const { fresh: _fresh, forks, ...report } = arrival;
	const forged: readonly Alarm[] = read.isForged ? [forgedAlarm()] : [];
	return {
		...{ id: randomUUID(), name, kind: read.sheet ? 'Excel sheet' : 'plan file', planId, title, known, ...report },
		from: letter && {
			...{ party: letter.party, name: letter.name, company: letter.company, computer: letter.computer },
			...{ at: letter.at, note: letter.note },
			key: keyCard({ ...letter, since: now }, seen, own),
			isNew: isNewKey(letter, seen, own),
		},
		alarms: [
			// Nobody signs a sheet, so no key is asked for.
			...(read.sheet === undefined ? alarms : []),
			...forged,
			...alarmsAbout(shownIn({ ...read, lines: arrival.fresh }), seen, own),
			...forks.map((fork): Alarm => ({ kind: 'fork', ...fork })),
		],
		leftOut: read.sheet?.leftOut ?? [],
	};
}

const forgedAlarm = (): Alarm => ({
	kind: 'not signed as it says',
	text: say(
		'The signature does not fit this file: it was changed after it was handed over, or somebody else wrote it. Ask for it again before you take it in.',
	),
});

/** What a file shows of who wrote it; `lines` are its changes that are new here. */
export function shownIn(
	file: Pick<ReadFile, 'letter' | 'authors' | 'isForged' | 'sheet'> & { readonly lines: readonly Line[] },
): Shown {
	const { letter, authors, lines, isForged, sheet } = file;
	// Who signs the file answers for what its own computer wrote in it, also before it had a key.
	const isSigner = (party: Party, computer: string) => letter?.party === party && letter.computer === computer;
	const keyless = authors.flatMap(({ computer, party, key }) =>
		key !== null || party === 'joint' || isSigner(party, computer) ? [] : [{ party, computer }],
	);
	const isUnsigned = letter === null && !isForged && sheet === undefined;
	const sides = isUnsigned ? lines.map(({ change }) => change.pen.party) : [];
	const unsigned = PARTIES.filter((side) => sides.includes(side) || sides.includes('joint'));
	return { keys: keysIn(file), keyless, unsigned };
}

/** The keys a file shows: of who handed it over, and of the computers whose changes are new. */
export function keysIn({ letter, authors }: Pick<ReadFile, 'letter' | 'authors'>): readonly UsedKey[] {
	const used = authors.flatMap(({ computer, party, key }): UsedKey[] =>
		party === 'joint' || key === null ? [] : [{ computer, party, key, named: true }],
	);
	const handedOver: UsedKey[] = letter ? [{ party: letter.party, computer: letter.computer, key: letter.key }] : [];
	const all = [...handedOver, ...used];
	return all.filter((one, at) => all.findIndex((other) => isSame(one, other)) === at);
}

/** What came here since a file was judged may own what the file writes. */
export function judgeAgain(plan: OpenPlan, { arrival }: ReadFile): Result<undefined> {
	const here = createLedger(plan.traffic.everything());
	const joined = createLedger([...here.lines(), ...arrival.fresh]);
	const waited = comesToCount(here, joined).filter(({ id }) => here.has(id));
	const wrong = foreignWrites(joined, [...arrival.fresh, ...waited])[0];
	return wrong === undefined ? ok() : fail('not-yours', say('This file is not taken in. {reason}', { reason: wrong }));
}

/** Whom a copy came from, as the list of copies names it: who signed it, or else the other side. */
export function senderOf({ letter, arrival, sheet }: ReadFile, speaksFor: Party): string {
	return letter?.company ?? sheet?.company ?? (speaksFor === 'vendor' ? arrival.partner : arrival.vendor);
}

/** The changes as they enter the plan: a sheet’s say only now who took it in, on which computer. */
export function linesTaken({ arrival, sheet }: ReadFile, by: Omit<Taking, 'side' | 'company'>): readonly Line[] {
	if (sheet === undefined) return arrival.fresh;
	return printSheet(sheet.change, { ...by, side: sheet.slip.side, company: sheet.company });
}

function isSame(one: UsedKey, other: UsedKey): boolean {
	return one.party === other.party && one.computer === other.computer && one.key === other.key;
}
