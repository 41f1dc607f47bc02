import { describe, expect, it } from 'vitest';
import { actId, printPublish, printReceive, printUnaccept, readJournal } from '../../../shared/ledger/journal.ts';
import { change, next } from '../../builders/ledger.ts';

const first = change({ replica: 'T', edits: [['goals/g1', 'title', 'Cloud']] });
const second = next(first, [['goals/g1', 'title', 'Cloud ARR']]);
const header = '{"format":"jbp","version":1,"planId":"p1","title":"Plan"}';

describe('a journal', () => {
	it('gives back its changes and leaves its header and control lines out', () => {
		const read = readJournal([header, first.text, ...printReceive('r1', [second])], []);
		expect(read).toMatchObject({ lines: [first, second], setAside: [], bad: [], repair: null });
		expect(read.lastReceive).toEqual({ id: 'r1', lines: [second.id] });
	});

	it('sets a receive aside of which lines are missing', () => {
		const [begin = '', one = ''] = printReceive('r1', [first, second]);
		const read = readJournal([begin, one], []);
		expect(read).toMatchObject({ lines: [], setAside: [first] });
		const again = readJournal([begin, one, ...(read.repair?.journal ?? []), ...printReceive('r2', [first])], []);
		expect(again).toMatchObject({ lines: [first], repair: null });
	});

	it('takes a receive whose end alone is missing, for then it is whole', () => {
		const texts = printReceive('r1', [first, second]).slice(0, -1);
		const read = readJournal(texts, []);
		expect(read).toMatchObject({ lines: [first, second], setAside: [] });
		expect(readJournal([...texts, ...(read.repair?.journal ?? [])], [])).toMatchObject({
			lines: [first, second],
			repair: null,
		});
	});

	it('completes a publishing from its intent, and gives the drafts file as it has to be', () => {
		const { before, after } = printPublish('p1', [first, second], ['remaining']);
		for (const written of [1, 2, 3]) {
			const read = readJournal(before.slice(0, written), ['old draft']);
			expect(read.lines).toEqual([first, second]);
			expect(read.drafts).toEqual(['remaining']);
			expect(read.repair).toEqual({ journal: before.slice(written), drafts: ['remaining'], journalAfter: after });
		}
		expect(readJournal([...before, ...after], ['new draft'])).toMatchObject({ drafts: ['new draft'], repair: null });
	});

	it('quarantines a bad line alone', () => {
		const read = readJournal([first.text, '{"replica":"T","seq', second.text], []);
		expect(read.lines).toEqual([first, second]);
		expect(read.bad).toEqual([
			{ index: 1, text: '{"replica":"T","seq', message: 'Line 2 of the journal is not complete JSON.' },
		]);
	});

	it('restores a published line that was damaged later', () => {
		const { before, after } = printPublish('p1', [first], []);
		const damaged = before.map((text, index) => (index === 1 ? text.replace('Cloud', 'Clove') : text));
		expect(readJournal([...damaged, ...after], [])).toMatchObject({ lines: [first], bad: [{ index: 1 }] });
	});

	it('takes back a receive whose begin is damaged, or was put away for it', () => {
		const id = actId([first, second]);
		const [begin = '', ...texts] = [...printReceive(id, [first, second]), printUnaccept(id)];
		const damaged = begin.replace('receive-begin', 'receive-bugin');
		for (const journal of [[damaged, ...texts], texts]) expect(readJournal(journal, []).lines).toEqual([]);
		expect(readJournal([damaged, ...texts.slice(0, -1)], [])).toMatchObject({
			lines: [first, second],
			lastReceive: { id, lines: [first.id, second.id] },
		});
	});

	it('does not take a received line for another when a bit flips in it', () => {
		const texts = printReceive('r1', [first, second]).map((text) => text.replace('Cloud ARR', 'Cloud ARS'));
		const read = readJournal(texts, []);
		expect(read.lines).toEqual([first]);
		expect(read.bad).toMatchObject([
			{ index: 2, message: 'Line 3 of the journal is not one of the changes that were received then.' },
		]);
	});
});
