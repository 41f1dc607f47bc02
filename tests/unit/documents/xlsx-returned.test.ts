/** What comes of a sheet that was filled in otherwise than it was meant: real files, read as the worker reads them. */
import { unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../shared/words/english.ts';
import { ReturnedSheet } from '../../builders/returned-sheet.ts';
import { planOf, readSheet, SMALL_PLAN, sheetFor } from '../../builders/sheet-plan.ts';

const ledger = planOf(...SMALL_PLAN);

let sent: Uint8Array;
beforeAll(async () => {
	sent = await sheetFor(ledger, ENGLISH);
});

const read = (bytes: Uint8Array) => readSheet(bytes, ledger);

async function filled(fill: (sheet: ReturnedSheet) => unknown): Promise<Uint8Array> {
	const returned = await ReturnedSheet.open(sent);
	fill(returned);
	return returned.bytes();
}

const NOTHING = 'Nothing was filled in since this sheet was handed over.';
const leftOut = async (fill: (one: ReturnedSheet) => unknown) => {
	const taken = await read(await filled(fill));
	return taken.ok ? [taken.value.change.edits, taken.value.leftOut] : [[], [taken.error.message]];
};
const refusal = async (bytes: Uint8Array) => {
	const taken = await read(bytes);
	return taken.ok ? 'taken' : taken.error.message;
};

describe('a sheet that was not filled in as it was meant', () => {
	it('names each cell that holds something else than belongs there', async () => {
		expect(
			await leftOut((one) => {
				one.write('Expecting', 'expectations/e1', 'minimum', 12);
				one.write('Expecting', 'expectations/e1', 'desired', 7.25);
				one.write('Expecting', 'expectations/e1', 'importancePartner', 'rather high');
				one.write('Expecting', 'expectations/e1', 'perceivedPartner', '7,5');
				one.write('Promised', 'commitments/c1', 'accepted', '03/02/2027');
				one.formula('Expected', 'expectations/e2', 'guess', '3+4');
				one.write('Topics', 'topics/t1', 'ownerPartner', 'x'.repeat(201));
			}),
		).toEqual([
			[['expectations/e1', 'perceivedPartner', 7.5]],
			[
				'Topics F6 (“Registration”) has 201 characters; at most 200 fit; it is left out.',
				'Expecting E7 (“Answers in two days”) holds the text “rather high” where a rating from 1 to 9 in halves belongs; it is left out.',
				'Expecting F7 (“Answers in two days”) holds 12; ratings go from 1 to 9; it is left out.',
				'Expecting G7 (“Answers in two days”) holds 7.25; ratings go in halves; it is left out.',
				'Expected G7 (“Forecast by the third day”) holds a formula; type what it says; it is left out.',
				'Promised G7 (“A named deputy”) holds “03/02/2027” as text, which can be read as more than one day; write it like 2027-03-31; it is left out.',
				'One rating was given in Excel, and so not blind; the plan says so.',
			],
		]);
	});

	it('refuses a minimum above the desired, and a measure without its words', async () => {
		expect(
			await leftOut((one) => {
				one.write('Expecting', 'expectations/e1', 'minimum', 8).write('Expecting', 'expectations/e1', 'desired', 6);
				one.write('Measures', one.blank('Measures'), 'who', 'Sales');
			}),
		).toEqual([
			[],
			[
				NOTHING,
				expect.stringMatching(
					/^Measures C7: There is no priorities\/\w+ yet; a new measure of a side’s people needs its Measured on\.$/,
				),
				'Expecting F7 (“Answers in two days”): The expectation “Answers in two days”: the minimum (8) is above the desired (6).',
			],
		]);
	});

	it('finds cells again in sorted rows, moved columns and a renamed page', async () => {
		const moved = await leftOut((one) => {
			one.write('Topics', 'topics/t2', 'ownerPartner', 'Aisha').write('Topics', 'topics/t1', 'ownerPartner', 'Tom');
			const page = one.page('Topics');
			const rows = page.rows.slice(5).reverse();
			page.rows.splice(5, rows.length, ...rows);
			for (const row of page.rows) row.splice(2, 0, ...row.splice(5, 1));
			page.name = 'Our topics';
		});
		expect(moved).toEqual([
			[
				['topics/t1', 'ownerPartner', 'Tom'],
				['topics/t2', 'ownerPartner', 'Aisha'],
			],
			[],
		]);
	});

	it('names what was added, removed, renamed, doubled, merged or sorted apart', async () => {
		const said = async (fill: (one: ReturnedSheet) => unknown) =>
			((await leftOut(fill))[1] ?? []).filter((one) => one !== NOTHING);
		const topics = (change: (rows: ReturnedSheet['sheets'][number]['rows']) => unknown) =>
			said((one) => change(one.page('Topics').rows));
		expect([
			await topics((rows) => rows.push([null, 'T3', 'A new topic', null, 'Words'])),
			await topics((rows) => rows.splice(5, 1)),
			await said((one) => one.write('Topics', 'topics/t1', '=title', 'Deal registration')),
			await topics((rows) => rows.push([...(rows[5] ?? [])])),
			await said((one) => one.merge('Topics', 'topics/t1', 'positionPartner', 2)),
			await topics((rows) => {
				for (const row of rows.slice(5)) row[2] = row[2] === 'Skills' ? 'Registration' : 'Skills';
			}),
			await topics((rows) => {
				for (const row of rows) row.splice(5, 1);
			}),
			await said((one) => one.sheets.splice(1, 1)),
			await topics((rows) => rows.splice(3, 1)),
		]).toEqual([
			['Topics: row 8 (“T3”) was added or has lost its hidden mark; nothing in it is taken over.'],
			['Topics: the row of “Registration” is missing; nothing of it changes.'],
			['Topics C6: “Registration” was renamed “Deal registration”; titles are not taken over, the rest of the row is.'],
			['Topics: rows 6 and 8 are both the row of “Registration”; nothing in them is taken over.'],
			[
				'Topics E6 (“Registration”) is merged with its neighbours (E6:F6); nothing in it is taken over.',
				'Topics F6 (“Registration”) is merged with its neighbours (E6:F6); nothing in it is taken over.',
			],
			[
				'Topics C6 says “Skills” in the row of “Registration”, as after sorting or pasting a part of the page; nothing in this row is taken over.',
				'Topics C7 says “Registration” in the row of “Skills”, as after sorting or pasting a part of the page; nothing in this row is taken over.',
			],
			['Topics: the column “Harbor’s owner” is missing; nothing in it changes.'],
			['The page that began with “Harbor’s position” is missing; nothing of it changes.'],
			['“Topics” has lost the hidden row that says which column is which; nothing of it is taken over.'],
		]);
	});
});

describe('a file that is no such sheet', () => {
	it('is refused in a sentence, whatever it pretends to be', async () => {
		const withPart = (name: string, bytes: Uint8Array) => zipSync({ ...unzipSync(sent), [name]: bytes }, { level: 1 });
		const tampered = async (from: string, to: string) =>
			(await ReturnedSheet.open(sent)).replaceInSlip(from, to).bytes();
		const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
		expect([
			await refusal(compound),
			await refusal(Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')])),
			await refusal(withPart('xl/vbaProject.bin', new Uint8Array(8))),
			await refusal(withPart('xl/media/zeros', new Uint8Array(68_000_000))),
			await refusal(sent.subarray(0, sent.length - 40)),
			await refusal(zipSync({ 'a.txt': new Uint8Array(3) })),
			await refusal(await filled((one) => one.sheets.pop())),
			await refusal(await tampered('"minimum",5', '"minimum",4')),
			await refusal(await tampered('"positionPartner","Nine days', '"positionVendor","Nine days')),
			await refusal(await tampered('"heads":["', '"heads":["0')),
			await refusal(await tampered('"side":"partner"', '"side":"vendor"')),
		]).toEqual([
			'This is an old Excel file (.xls). Save it as an Excel workbook (.xlsx) and send it again.',
			'This sheet is protected with a password, so it cannot be read. Save it without one and send it again.',
			'This workbook holds macros (.xlsm), so it is not opened. Save it as an Excel workbook (.xlsx) and send it again.',
			'This workbook unpacks to far more than any filled-in sheet does, so it is not opened.',
			'This file is not a complete Excel workbook (.xlsx).',
			'This file is packed like an Excel workbook and holds none.',
			'This workbook is no sheet that was handed over to be filled in: it has no hidden page that says of which plan it is.',
			...Array(2).fill(
				'The hidden page of this sheet says something else than the plan did when it was handed over, so nothing is taken from it.',
			),
			expect.stringMatching(/^The hidden page of this sheet is damaged or was changed/),
			'The hidden page of this sheet says something else than the plan did when it was handed over, so nothing is taken from it.',
		]);
	});
});

describe('sheets broken by chance (seed 4)', () => {
	const count = Number(process.env.COVALENT_SHEETS ?? 150);
	it(`are each read or refused in a sentence, ${count} of them here`, async () => {
		let seed = 4;
		const below = (most: number): number => {
			seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
			return (seed >>> 8) % most;
		};
		const parts = unzipSync(sent);
		const names = Object.keys(parts);
		for (let round = 0; round < count; round += 1) {
			const name = names[below(names.length)] ?? '';
			const part = Uint8Array.from(parts[name] ?? []);
			for (let hits = 1 + below(8); hits > 0 && part.length > 0; hits -= 1) part[below(part.length)] = below(256);
			const packed = zipSync({
				...parts,
				[name]: part.subarray(0, below(4) === 0 ? below(part.length + 1) : part.length),
			});
			if (below(3) === 0) packed[below(packed.length)] = below(256);
			const taken = await read(packed);
			if (taken.ok)
				expect(
					taken.value.change.edits.every(
						([ref]) => ledger.isKnown(ref) || /^(priorities|expectations|effects)\//.test(ref),
					),
				).toBe(true);
			else expect(taken.error.message).toMatch(/^[A-Z].*\.$/);
		}
	});
});
