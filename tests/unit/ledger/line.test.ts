import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { changeId, parseLine, printLine } from '../../../shared/ledger/line.ts';
import { ANA, change, NOON } from '../../builders/ledger.ts';

const good = change({ replica: 'A', edits: [['goals/g1', 'title', 'Café “1”']] });
const spoil = (spoiled: object) => parseLine(JSON.stringify({ ...good.change, ...spoiled }));

describe('a change line', () => {
	it('is known by the first 128 bits of the SHA-256 of its bytes', () => {
		expect(good.id).toBe(createHash('sha256').update(good.text).digest('hex').slice(0, 32));
		expect(changeId(good.text)).toBe(good.id);
	});

	it('is printed in one canonical form and read back as it was', () => {
		expect(good.text).toBe(
			`{"replica":"A","seq":1,"prev":null,"after":[],"at":"${NOON}","pen":{"party":"vendor","name":"Ana Ruiz"},"label":"test","edits":[["goals/g1","title","Café “1”"]]}`,
		);
		const { replica, seq, ...rest } = good.change;
		expect(printLine({ ...rest, seq, replica }).text).toBe(good.text);
		expect(parseLine(good.text)).toEqual({ ok: true, value: good });
	});

	it('keeps the bytes of a newer version, unknown keys included', () => {
		const text = JSON.stringify({ ...good.change, mood: { colour: 'blue' } });
		const read = parseLine(text);
		expect(read).toMatchObject({ ok: true, value: { text, id: changeId(text) } });
	});

	it.each([
		[{ replica: 'no spaces' }, 'names no replica'],
		[{ replica: '~1' }, 'names no replica'],
		[{ seq: 0 }, 'has no number (seq) from 1 up'],
		[{ seq: 1.5 }, 'has no number (seq) from 1 up'],
		[{ seq: 2 }, 'has a number (seq) that does not fit the change before it (prev)'],
		[{ prev: 'abc' }, 'does not name the change before it (prev)'],
		[{ prev: good.id }, 'has a number (seq) that does not fit the change before it (prev)'],
		[{ after: ['abc'] }, 'does not list the changes it has seen (after)'],
		[{ after: [good.id, good.id] }, 'lists a change it has seen twice (after)'],
		[{ at: 'yesterday' }, 'has no date and time like 2027-02-09T10:14:03Z (at)'],
		[{ at: '2027-13-09T10:14:03Z' }, 'has no date and time like 2027-02-09T10:14:03Z (at)'],
		[{ pen: { ...ANA, party: 'distributor' } }, 'does not say whose pen it is (pen)'],
		[{ label: 7 }, 'has no label'],
		[{ party: 'distributor' }, 'has a party that is neither vendor, partner nor joint'],
		[{ edits: null }, 'has no list of edits'],
		[{ edits: [['goals/g1', 'title']] }, 'has an edit that is not [record, field, value]'],
		[{ edits: [['../g1', 'title', 'x']] }, 'has an edit of something that is not a record like “goals/g1”'],
		[{ edits: [['goals/g1', '__proto__', 'x']] }, 'has an edit of goals/g1 that names no proper field'],
		[
			{ edits: [['goals/g1', 'title', ['x']]] },
			'gives title of goals/g1 a value that is not text, a number, true, false or null',
		],
		[
			{
				edits: [
					['goals/g1', 'title', 'x'],
					['goals/g1', 'title', 'y'],
				],
			},
			'edits title of goals/g1 twice',
		],
	])('with %j is refused', (spoiled, complaint) => {
		expect(spoil(spoiled)).toMatchObject({
			ok: false,
			error: { code: 'unreadable', message: `This change ${complaint}.` },
		});
	});
});
