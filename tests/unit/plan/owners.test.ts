import { beforeEach, describe, expect, it } from 'vitest';
import type { Edit, Line, Pen, PenParty } from '../../../shared/ledger/change.ts';
import { foreignWrites, mayWrite, ownerOf } from '../../../shared/plan/owners.ts';
import { Desk } from '../../builders/desk.ts';
import { ANA, BEN, BOTH, change } from '../../builders/ledger.ts';

describe('the owner of a field', () => {
	it.each<[string, string, Record<string, string>, PenParty | undefined]>([
		['topics/t1', 'positionVendor', {}, 'vendor'],
		['topics/t1', 'agreedText', {}, 'joint'],
		['topics/t1', 'order', {}, 'joint'],
		['topics/t1', 'removed', {}, 'joint'],
		['expectations/e1', 'minimum', { holder: 'partner', deliverer: 'vendor' }, 'partner'],
		['expectations/e1', 'guess', { holder: 'partner', deliverer: 'vendor' }, 'vendor'],
		['expectations/e1', 'removed', { holder: 'vendor' }, 'vendor'],
		['commitments/c1', 'due', { from: 'dist' }, 'joint'],
		['commitments/c1', 'accepted', { from: 'dist', to: 'partner' }, 'partner'],
		['commitments/c1', 'due', {}, 'joint'],
		['goals/g1', 'ofANewerVersion', {}, undefined],
		['ofANewerVersion/x', 'title', {}, undefined],
	])('%s %s with %j is %s', (ref, field, roles, owner) => {
		expect(ownerOf(ref, field, roles)).toBe(owner);
	});

	it('is met by its own pen, and joint words by every pen', () => {
		const parties = ['vendor', 'partner', 'joint'] as const;
		const allowed = parties.map((party) => parties.filter((owner) => mayWrite({ party }, owner)));
		expect(allowed).toEqual([['vendor', 'joint'], ['partner', 'joint'], ['joint']]);
	});
});

describe('a file from elsewhere', () => {
	let desk: Desk;
	const EVE: Pen = { party: 'vendor', name: 'Eve' };
	const who = 'The change of 2027-02-09 by Eve (vendor)';
	const judged = (...edits: Edit[]) => {
		const line = desk.slip(EVE, ...edits);
		return foreignWrites(desk.ledger, [line]);
	};

	beforeEach(() => {
		desk = new Desk();
		desk.write(BOTH, ['topics/t1', 'level', 'tactical'], ['topics/t1', 'title', 'T'], ['goals/g1', 'title', 'G']);
		desk.write(
			BEN,
			['expectations/e1', 'holder', 'partner'],
			['expectations/e1', 'deliverer', 'vendor'],
			['expectations/e1', 'statement', 'Answered in two days'],
			['expectations/e1', 'minimum', 6],
		);
	});

	it('written through the doors holds nothing foreign', () => {
		desk.write(
			ANA,
			['expectations/e1', 'guess', 5],
			['topics/t1', 'positionVendor', 'x'],
			['targets/g1-Q1', 'value', 3],
		);
		expect(foreignWrites(desk.ledger, desk.ledger.lines())).toEqual([]);
	});

	it('is named where it writes in the other column', () => {
		expect(
			judged(['topics/t1', 'positionPartner', 'We give up'], ['topics/t1', 'agreedPartner', 'a'.repeat(32)]),
		).toEqual([
			`${who} writes “Partner’s position” of the topic “T”, which is the partner’s.`,
			`${who} writes “Agreed by the partner” of the topic “T”, which is the partner’s.`,
		]);
	});

	it('is named where it writes what the roles give to the other', () => {
		expect(judged(['expectations/e1', 'minimum', 1])).toEqual([
			`${who} writes “Minimum” of the expectation “Answered in two days”, which is the partner’s.`,
		]);
		expect(judged(['expectations/e1', 'removed', true])).toEqual([
			`${who} writes “Removed” of the expectation, which is the partner’s.`,
		]);
	});

	it('cannot make itself the holder first', () => {
		expect(judged(['expectations/e1', 'holder', 'vendor'], ['expectations/e1', 'minimum', 1])).toEqual([
			`${who} sets “Who expects” of the expectation “Answered in two days” anew, which stays as it was at the beginning.`,
			`${who} writes “Minimum” of the expectation “Answered in two days”, which is the partner’s.`,
		]);
	});

	it('cannot empty a role either, unless it empties its own record with it', () => {
		expect(judged(['expectations/e1', 'holder', null])).toEqual([
			`${who} sets “Who expects” of the expectation “Answered in two days” anew, which stays as it was at the beginning.`,
		]);
		const emptied: Edit[] = [
			['expectations/e1', 'holder', null],
			['expectations/e1', 'deliverer', null],
			['expectations/e1', 'statement', null],
			['expectations/e1', 'minimum', null],
		];
		expect(foreignWrites(desk.ledger, [desk.slip(BEN, ...emptied)])).toEqual([]);
		expect(judged(...emptied)).toEqual([
			`${who} sets “Who expects” of the expectation anew, which stays as it was at the beginning.`,
			`${who} sets “Who delivers” of the expectation anew, which stays as it was at the beginning.`,
			`${who} writes “Expectation” of the expectation, which is the partner’s.`,
			`${who} writes “Minimum” of the expectation, which is the partner’s.`,
		]);
	});

	it('cannot hang a record below one that it may remove', () => {
		expect(judged(['expectations/e1', 'parent', 'goals/g1'])).toEqual([
			`${who} puts the expectation “Answered in two days” below the goal “G”, where it does not belong.`,
		]);
		desk.write(BOTH, ['targets/g1-Q1', 'value', 3], ['goals/g2', 'title', 'H']);
		expect(judged(['targets/g1-Q1', 'parent', 'goals/g2'])).toEqual([
			`${who} puts the target below the goal “H”, where it does not belong.`,
		]);
		expect(judged(['targets/g1-Q1', 'parent', 'goals/g1'])).toEqual([]);
	});

	it('is judged by the roles of a plan that holds more than the file', () => {
		const hidden = change({
			...{ replica: 'eve', after: desk.ledger.heads(), pen: EVE },
			edits: [['expectations/e1', 'minimum', 1]],
		});
		const alone = new Desk('other', [hidden]).ledger;
		expect(foreignWrites(alone, alone.lines())).toEqual([]);
		desk.ledger.add([hidden]);
		expect(foreignWrites(desk.ledger, [hidden])).toEqual([
			`${who} writes “Minimum” of the expectation “Answered in two days”, which is the partner’s.`,
		]);
	});

	it('of a newer version is not judged in what this one does not know', () => {
		expect(judged(['goals/g1', 'mood', 'good'], ['rituals/r1', 'holder', 'partner'])).toEqual([]);
	});

	it('with 20,000 edits of one record is judged edit by edit', () => {
		const lines: Line[] = [];
		let prev: Line | null = null;
		for (let seq = 1; seq <= 20_000; seq += 1) {
			const edits: Edit[] = [['expectations/e1', 'minimum', 1 + (seq % 17) / 2]];
			prev = change({ replica: 'eve', seq, prev: prev?.id ?? null, pen: EVE, edits });
			lines.push(prev);
		}
		desk.ledger.add(lines);
		expect(foreignWrites(desk.ledger, lines)).toHaveLength(20_000);
	});
});
