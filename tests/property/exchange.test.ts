/**
 * Random histories of two companies through real files on disk: each writes at home, files go out, are lost, come late
 * and come twice. `COVALENT_HISTORIES` chooses how many.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { knownHere, readArriving } from '../../electron/exchange/arriving-file.ts';
import { hashText } from '../../electron/hash.ts';
import { printPlanFile } from '../../shared/file/jbp.ts';
import type { Edit, Line, Pen } from '../../shared/ledger/change.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';
import { createWorkingCopy, type WorkingCopy } from '../../shared/ledger/working-copy.ts';
import { conflictCards } from '../../shared/plan/conflict-cards.ts';
import { ANA, BEN, NOON, printState } from '../builders/ledger.ts';
import { Dice } from '../builders/ledger-histories.ts';
import { naiveRegisters } from '../builders/ledger-naive.ts';
import { expectSame } from '../builders/ledger-seeds.ts';
import { memoryFolder } from '../builders/memory-folder.ts';
import { report } from '../figures/report.ts';

const HISTORIES = Number(process.env.COVALENT_HISTORIES ?? 10_000);
const SEED = Number(process.env.COVALENT_SEED ?? 20_270_301);
const PER_TEST = 500;

const folder = mkdtempSync(join(memoryFolder(), 'covalent-exchange-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const RECORDS = ['goals/g1', 'goals/g2', 'topics/t1', 'topics/t2'] as const;
const FIELDS = {
	goals: { vendor: ['title', 'why', 'worthVendor'], partner: ['title', 'why', 'worthPartner'] },
	topics: { vendor: ['title', 'agreedText', 'positionVendor'], partner: ['title', 'agreedText', 'positionPartner'] },
} as const;

class Company {
	readonly copy: WorkingCopy = createWorkingCopy({ published: [], drafts: [] });
	readonly #pen: Pen & { readonly party: 'vendor' | 'partner' };
	readonly #dice: Dice;
	readonly #path: string;
	#runs = 0;
	#words = 0;

	constructor(party: 'vendor' | 'partner', dice: Dice) {
		this.#pen = { party, name: (party === 'vendor' ? ANA : BEN).name };
		this.#dice = dice;
		this.#path = join(folder, `${party}.jbp`);
	}

	write(): void {
		const ref = this.#dice.pick(RECORDS);
		const collection = ref.startsWith('goals') ? 'goals' : 'topics';
		const { visible } = this.copy;
		const field = this.#dice.pick(FIELDS[collection][this.#pen.party]);
		const settles = this.#dice.oneIn(3);
		const edit: Edit = this.#dice.oneIn(9)
			? [ref, 'removed', true]
			: [ref, field, this.#dice.oneIn(7) ? null : `${this.#pen.party} ${++this.#words}`];
		const act = settles && visible.record(ref)?.conflicts?.[edit[1]] ? 'resolve' : 'edit';
		const prepared = this.copy.prepareEdit({ pen: this.#pen, edits: [edit], at: NOON, act });
		if (prepared.ok) this.copy.commitEdit(prepared.value);
	}

	/** A whole file on disk, published as it leaves. */
	send(as: string): string {
		this.copy.commitPublish(this.#toPublish());
		const path = `${this.#path}-${as}`;
		writeFileSync(path, printPlanFile({ planId: 'p', title: 'Plan', lines: this.copy.published.lines() }, hashText));
		return path;
	}

	#toPublish() {
		const mint = () => `${this.#pen.party}${++this.#runs}`;
		const origin = { computer: `${this.#pen.party} laptop`, party: this.#pen.party };
		return this.copy.preparePublish({ at: NOON, origin, mint });
	}

	async take(path: string): Promise<void> {
		const known = [...this.copy.published.lines(), ...this.#toPublish().lines];
		const read = await readArriving(new Uint8Array(readFileSync(path)), async (_planId, ids) => knownHere(known, ids));
		if (!read.ok) throw new Error(read.error.message);
		const { arrival } = read.value;
		const before = openIn(this.copy.visible);
		this.copy.commitReceive(this.copy.prepareReceive(arrival.fresh));
		const promised = new Set(arrival.conflicts.map(({ record, label }) => `${record} ${label}`));
		const now = [...openIn(this.copy.visible)].filter(([name]) => !before.has(name));
		// The report told of each conflict that came, and of no other.
		expect(new Set(now.map(([, words]) => words))).toEqual(promised);
	}
}

function openIn(ledger: Ledger): ReadonlyMap<string, string> {
	const anyone = { mayUse: () => true, nameOf: () => '', computer: '' };
	return new Map(
		conflictCards(ledger, anyone)
			.filter(({ kind }) => kind !== 'agreed')
			.map(({ record, field, label }) => [`${record} ${field}`, `${record} ${label}`]),
	);
}

/** Every edit that left stands, was superseded by one that had seen it, or is listed as a conflict. */
function expectAllPresent(ledger: Ledger, sent: readonly Line[]): void {
	const naive = naiveRegisters(sent);
	const listed = openIn(ledger);
	for (const { id } of sent) expect(ledger.counts(id)).toBe(true);
	for (const [name, ids] of naive.registers) {
		const [ref = '', field = ''] = name.split(' ');
		const live = ledger.register(ref, field);
		expect(new Set(live.map(({ change }) => change))).toEqual(new Set(ids));
		const isSeveral = new Set(live.map(({ value }) => value)).size > 1 && field !== 'order';
		if (isSeveral && ledger.record(ref) !== null && field !== 'removed') expect(listed.has(name)).toBe(true);
	}
}

async function play(seed: number): Promise<void> {
	const dice = new Dice(seed);
	const [vendor, partner] = [new Company('vendor', dice), new Company('partner', dice)];
	const underway: { to: Company; path: string }[] = [];
	vendor.write();
	await partner.take(vendor.send('first'));
	for (let act = 0; act < 14; act += 1) {
		const [one, other] = dice.oneIn(2) ? [vendor, partner] : [partner, vendor];
		if (dice.below(10) < 6) one.write();
		else if (dice.oneIn(2)) underway.push({ to: other, path: one.send(String(act)) });
		else if (underway.length > 0) {
			const at = dice.below(underway.length);
			const file = underway[at];
			if (file && !dice.oneIn(5)) await file.to.take(file.path);
			// A file may come again later; most are gone once they were read, some without having been.
			if (!dice.oneIn(4)) underway.splice(at, 1);
		}
	}
	// In the end both send what they have, and each takes the other's in.
	const last = [vendor.send('last'), partner.send('last')] as const;
	await partner.take(last[0]);
	await vendor.take(last[1]);
	expectSame(printState(vendor.copy.published), printState(partner.copy.published));
	expectSame(printState(vendor.copy.visible), printState(vendor.copy.published));
	expectAllPresent(vendor.copy.published, partner.copy.published.lines());
}

let played = 0;

describe('two companies', () => {
	afterAll(() => {
		if (played === HISTORIES) report('two-company histories', { histories: played, seed: SEED, lost: 0 });
	});

	for (let from = SEED; from < SEED + HISTORIES; from += PER_TEST) {
		const to = Math.min(from + PER_TEST, SEED + HISTORIES) - 1;
		it(`lose nothing and end with the same plan (seeds ${from} to ${to})`, { timeout: 120_000 }, async () => {
			for (let seed = from; seed <= to; seed += 1, played += 1)
				await play(seed).catch((error: Error) => {
					throw new Error(`Seed ${seed} (COVALENT_SEED=${seed} COVALENT_HISTORIES=1): ${error.message}`, {
						cause: error,
					});
				});
		});
	}
});
