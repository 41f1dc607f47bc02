import { describe, expect, it } from 'vitest';
import { hashText } from '../../../electron/hash.ts';
import { parsePlanFile } from '../../../shared/file/jbp.ts';
import {
	type Announcement,
	isPlanFolder,
	mayBeSegment,
	planFolderName,
	printAnnouncement,
	readAnnouncement,
	segmentsOf,
} from '../../../shared/file/segment.ts';
import type { Line } from '../../../shared/ledger/change.ts';
import { change, next } from '../../builders/ledger.ts';

const options = { planId: 'p1', title: 'Joint plan', copy: 'copy1', hash: hashText, signature: null };

function chain(replica: string, length: number, text = 'x'): Line[] {
	const lines = [change({ replica, edits: [['goals/g1', 'title', text]] })];
	for (let last = lines[0]; last !== undefined && lines.length < length; last = lines.at(-1))
		lines.push(next(last, [['goals/g1', 'title', `${text}${lines.length}`]]));
	return lines;
}

describe('the segments of a synced folder', () => {
	it('hold one replica each, in the order of its changes, as plain plan files', () => {
		const [a, b] = [chain('aaa', 3), chain('bbb', 2)];
		const segments = segmentsOf([...b, ...a].reverse(), options);
		expect(segments.map(({ name }) => name.replace(/[0-9a-f]{8}\.jbp$/, '*'))).toEqual(['aaa-1-3-*', 'bbb-1-2-*']);
		for (const { text, lines } of segments) expect(parsePlanFile(text)).toMatchObject({ ok: true, value: { lines } });
	});

	it('are begun anew where a change is missing, where one number was used twice, and when they are large', () => {
		const lines = chain('aaa', 5);
		expect(
			segmentsOf(
				lines.filter((_, at) => at !== 2),
				options,
			),
		).toHaveLength(2);
		const twin = change({ replica: 'aaa', edits: [['goals/g1', 'title', 'other']] });
		const forked = segmentsOf([...lines, twin], options);
		expect(forked.map((one) => one.lines.length).sort()).toEqual([1, 5]);
		expect(new Set(forked.map(({ name }) => name)).size).toBe(2);
		expect(segmentsOf(chain('aaa', 8, 'x'.repeat(200_000)), options)).toHaveLength(2);
	});

	it('have another name for each copy that writes them', () => {
		const lines = chain('aaa', 2);
		const [mine] = segmentsOf(lines, options);
		const [theirs] = segmentsOf(lines, { ...options, copy: 'copy2' });
		expect(mine?.name).not.toBe(theirs?.name);
		expect(mine?.name).toBe(segmentsOf(lines, options)[0]?.name);
	});

	it('have names that every sync service takes', () => {
		const [long] = segmentsOf(chain('R'.repeat(64), 1), options);
		const { name } = printAnnouncement('p1', { ...said, copy: 'c'.repeat(64), number: 2 ** 53 - 1 }, hashText);
		for (const one of [long?.name ?? '', name, planFolderName('x'.repeat(64)), planFolderName('CON')]) {
			expect(one.length).toBeLessThan(100);
			expect(one).not.toMatch(/["*:<>?/\\|]|[. ]$|^~|\.(lock|tmp)$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
		}
	});

	it.each([
		['a-1-2-0011aabb.jbp', true],
		['a-1-2-0011aabb (1).jbp', true],
		['a (Ben’s conflicted copy).jbp', true],
		['a.sync-conflict-20270209-101403-ABCDEFG.jbp', true],
		['a.JBP', true],
		['~copy1-a.jbp.123-0011aabbccdd.tmp', false],
		['.syncthing.a.jbp.tmp', false],
		['a.jbp.part', false],
		['a.jbp.crdownload', false],
		['desktop.ini', false],
	])('are looked for under names like %s: %s', (name, expected) => {
		expect(mayBeSegment(name)).toBe(expected);
	});

	it.each([
		['p1', true],
		['p1 (1)', true],
		['p1-DESKTOP-ABC', true],
		['p12', false],
		['p1_b', false],
		['p2', false],
	])('lie in the plan’s folder, and in what a sync program makes of it: %s %s', (name, expected) => {
		expect(isPlanFolder(name, 'p1')).toBe(expected);
	});
});

const said: Announcement = {
	...{ copy: 'copy1', number: 3, at: '2027-02-09T12:00:00.000Z', party: 'partner', name: 'Ben', computer: 'b-laptop' },
	heads: ['0'.repeat(32)],
};

describe('the announcement of a copy', () => {
	it('is a plan file without changes, read back as it was said', () => {
		const { name, text } = printAnnouncement('p1', said, hashText);
		expect(name).toMatch(/^heads-copy1-3-[0-9a-f]{8}\.jbp$/);
		expect(parsePlanFile(text)).toEqual({ ok: true, value: { planId: 'p1', title: '', lines: [] } });
		expect(readAnnouncement(text.split('\n')[0] ?? '')).toEqual(said);
	});

	it.each([
		['a copy that is a path', { copy: '../x' }],
		['no number', { number: 0 }],
		['a number too large to be exact', { number: 2 ** 60 }],
		['another party', { party: 'joint' }],
		['a date that is none', { at: 'today' }],
		['heads that are none', { heads: ['x'] }],
		['a name of a megabyte', { name: 'x'.repeat(1000) }],
	])('is nothing where it has %s', (_, wrong) => {
		const header = JSON.stringify({ format: 'jbp', version: 1, announces: { ...said, ...wrong } });
		expect(readAnnouncement(header)).toBeNull();
	});
});
