import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openKey, readKey } from '../../../electron/agreement/keys.ts';
import { fingerprintOf, isSignedBy } from '../../../electron/agreement/sign.ts';
import { hashText } from '../../../electron/hash.ts';
import { dataPaths } from '../../../electron/store/data-paths.ts';
import { nodeDisk } from '../../../electron/store/file-system.ts';
import type { CoveringLetter } from '../../../shared/file/covering-letter.ts';
import { parsePlanFile, printPlanFile } from '../../../shared/file/jbp.ts';
import { change } from '../../builders/ledger.ts';
import { must, newFolder } from '../store/folder.ts';

const paths = () => dataPaths(newFolder());
const open = async (at = paths()) => must(await openKey(nodeDisk, at));

describe('the key of a data folder', () => {
	it('is made once, for this account only, and is the same for two processes that make it together', async () => {
		const at = paths();
		const [one, two] = await Promise.all([open(at), open(at)]);
		expect(one.publicKey).toBe(two.publicKey);
		expect((await open(at)).publicKey).toBe(one.publicKey);
		expect((await open()).publicKey).not.toBe(one.publicKey);
		if (process.platform !== 'win32') expect(statSync(at.key).mode & 0o777).toBe(0o600);
	});

	it('has a fingerprint in six groups of four that follows from its public half', async () => {
		const key = await open();
		expect(key.fingerprint).toMatch(/^([0-9a-f]{4} ){5}[0-9a-f]{4}$/);
		expect(fingerprintOf(key.publicKey)).toBe(key.fingerprint);
	});

	it('is not made by who may only look', async () => {
		expect(await readKey(nodeDisk, paths())).toMatchObject({ ok: false, error: { code: 'not-found' } });
	});

	it('is left as it is where it cannot be read', async () => {
		const at = paths();
		await open(at);
		for (const damaged of ['', 'null', '{"version":1,"sealed":false,"key":"AAAA"}']) {
			writeFileSync(at.key, damaged);
			expect(await openKey(nodeDisk, at)).toMatchObject({ ok: false, error: { code: 'unreadable' } });
			expect(readFileSync(at.key, 'utf8')).toBe(damaged);
		}
	});

	it('goes through the system’s safe where there is one, and says so where that is missing', async () => {
		const at = paths();
		const turn = (text: string) => [...text].reverse().join('');
		const safe = {
			encrypt: (text: string) => new TextEncoder().encode(turn(text)),
			decrypt: (bytes: Uint8Array) => turn(new TextDecoder().decode(bytes)),
		};
		const sealed = must(await openKey(nodeDisk, at, safe));
		expect(must(await openKey(nodeDisk, at, safe)).publicKey).toBe(sealed.publicKey);
		const without = await openKey(nodeDisk, at);
		expect(!without.ok && without.error.message).toMatch(/^The key of this computer lies in the system’s safe/);
	});
});

describe('a signed plan file', () => {
	const lines = [change({ replica: 'A', edits: [['goals/g1', 'title', 'Café']] })];
	const plan = { planId: 'plan1', title: 'Northwind and Harbor', lines };
	const letter: Omit<CoveringLetter, 'key'> = {
		...{ party: 'vendor', name: 'Ana Ruiz', company: 'Northwind', computer: 'ana-laptop' },
		...{ at: '2027-02-09T10:14:03Z', note: 'For Tuesday.\nBen’s column is empty.' },
	};
	const signed = async () => {
		const key = await open();
		const by = { letter: { ...letter, key: key.publicKey }, sign: key.sign };
		return { key, text: printPlanFile(plan, hashText, by) };
	};
	const isGenuine = (text: string) => {
		const read = parsePlanFile(text, hashText);
		if (!read.ok) return read.error.message;
		const { handedOver } = read.value;
		return handedOver && isSignedBy(handedOver.letter.key, handedOver.statement, handedOver.signature);
	};
	/** The file as a forger would mend it: its sum fits again. */
	const forged = (text: string, from: string, to: string) => {
		const [trailer = '', ...rest] = text.trimEnd().split('\n').reverse();
		const body = `${rest.reverse().join('\n')}\n`.replace(from, to);
		expect(body).not.toBe(`${rest.join('\n')}\n`);
		return `${body}${JSON.stringify({ ...JSON.parse(trailer), sha256: hashText(body) })}\n`;
	};

	it('says who handed it over, and the signature fits', async () => {
		const { key, text } = await signed();
		expect(isGenuine(text)).toBe(true);
		const read = must(parsePlanFile(text, hashText));
		expect(read.handedOver?.letter).toEqual({ ...letter, key: key.publicKey });
		expect(read.lines).toEqual(lines);
	});

	it('is no longer genuine with another note, another name, another plan or another change', async () => {
		const { text } = await signed();
		for (const [from, to] of [
			['Tuesday', 'Monday'],
			['Ana Ruiz', 'Ana Diaz'],
			['"plan1"', '"plan2"'],
			['Café', 'Cafe'],
			['"party":"vendor"', '"party":"partner"'],
		] as const)
			expect([from, isGenuine(forged(text, from, to))]).toEqual([from, false]);
	});

	it('is no longer genuine once any single bit of it is another', async () => {
		const { text } = await signed();
		const bytes = Buffer.from(text);
		let taken = 0;
		for (let bit = 0; bit < bytes.length * 8; bit += 1) {
			const flipped = Buffer.from(bytes);
			flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
			const read = parsePlanFile(new Uint8Array(flipped), hashText);
			if (!read.ok || read.value.handedOver === undefined) continue;
			const { letter: said, statement, signature } = read.value.handedOver;
			if (isSignedBy(said.key, statement, signature)) taken += 1;
		}
		expect(taken).toBe(0);
	});

	it('is not what was handed over without its signature, and counts as unsigned without its letter', async () => {
		const { text } = await signed();
		const stripped = text.replace(/,"signature":"[^"]*"/, '');
		expect(isGenuine(stripped)).toBe(false);
		expect(isGenuine(printPlanFile(plan, hashText))).toBeUndefined();
	});

	it('names people in one line without anything unseen, and is refused where another’s does not', async () => {
		const key = await open();
		const by = { letter: { ...letter, company: 'North\nwind\u202e', key: key.publicKey }, sign: key.sign };
		const text = printPlanFile(plan, hashText, by);
		expect(must(parsePlanFile(text, hashText)).handedOver?.letter.company).toBe('North wind');
		for (const unseen of ['\\n', '\\u2028', '\u200b', '\u202e', '\u2060'])
			expect([unseen, isGenuine(forged(text, 'Ana Ruiz', `Ana${unseen}Ruiz`))]).toEqual([
				unseen,
				'Line 1 says who hands this file over in a way that cannot be read.',
			]);
		expect(must(parsePlanFile(forged(text, 'Ana Ruiz', 'علی\u200cرضا'), hashText)).handedOver?.letter.name).toBe(
			'علی\u200cرضا',
		);
	});

	it('is refused where its letter cannot be read, and keeps out what a newer version adds to it', async () => {
		const { text } = await signed();
		expect(isGenuine(forged(text, '"party":"vendor"', '"party":"joint"'))).toBe(
			'Line 1 says who hands this file over in a way that cannot be read.',
		);
		const newer = forged(text, '"party":"vendor"', '"mood":"blue","party":"vendor"');
		expect(must(parsePlanFile(newer, hashText)).handedOver?.letter).not.toHaveProperty('mood');
	});
});
