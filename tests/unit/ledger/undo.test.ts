import { describe, expect, it } from 'vitest';
import { ANA, BEN, BOTH, Computer, change, NOON } from '../../builders/ledger.ts';

const theirs = change({
	replica: 'T',
	edits: [
		['goals/g1', 'title', 'Cloud'],
		['goals/g1', 'order', 'a0'],
	],
});

function reader(): Computer {
	const computer = new Computer('A');
	computer.receive([theirs]);
	return computer;
}

const reason = (computer: Computer) => computer.copy.prepareUndo({ pen: ANA, at: NOON });

describe('undo', () => {
	it('takes finished edits of one field back one by one, and brings them again', () => {
		const computer = reader();
		const titles = ['Clouds', 'Cloud ARR', 'Cloud revenue'];
		for (const title of titles) computer.edit(ANA, ['goals/g1', 'title', title]);
		for (const title of ['Cloud ARR', 'Clouds', 'Cloud']) {
			expect(computer.copy.canUndo('vendor')).toBe('goals: title');
			computer.undo(ANA);
			expect(computer.shows('goals/g1', 'title')).toBe(title);
		}
		expect(computer.copy.canUndo('vendor')).toBeNull();
		for (const title of titles) {
			computer.redo(ANA);
			expect(computer.shows('goals/g1', 'title')).toBe(title);
		}
	});

	it('takes finished edits of one field back one by one after a restart too', () => {
		const computer = reader();
		for (const title of ['Clouds', 'Cloud ARR']) computer.edit(ANA, ['goals/g1', 'title', title]);
		computer.restart();
		computer.undo(ANA);
		expect(computer.shows('goals/g1', 'title')).toBe('Clouds');
	});

	it('takes back putting a field back by hand', () => {
		const computer = reader();
		for (const title of ['Clouds', 'Cloud']) computer.edit(ANA, ['goals/g1', 'title', title]);
		computer.undo(ANA);
		expect(computer.shows('goals/g1', 'title')).toBe('Clouds');
	});

	it('is each pen’s own', () => {
		const computer = reader();
		computer.edit(ANA, ['goals/g1', 'why', 'Ana']);
		computer.edit(BEN, ['goals/g1', 'how', 'Ben']);
		computer.undo(ANA);
		expect(computer.shows('goals/g1', 'why')).toBeNull();
		expect(computer.shows('goals/g1', 'how')).toBe('Ben');
	});

	it('leaves alone what another pen has changed since', () => {
		const computer = reader();
		computer.edit(ANA, ['goals/g1', 'title', 'Ana'], ['goals/g1', 'why', 'Ana']);
		computer.edit(BOTH, ['goals/g1', 'title', 'Both']);
		computer.undo(ANA);
		expect(computer.shows('goals/g1', 'title')).toBe('Both');
		expect(computer.shows('goals/g1', 'why')).toBeNull();
	});

	it('says so when others have changed everything since', () => {
		const computer = reader();
		computer.edit(ANA, ['goals/g1', 'title', 'Ana']);
		computer.edit(BOTH, ['goals/g1', 'title', 'Both']);
		expect(reason(computer)).toMatchObject({
			error: { message: 'What was done last has been changed by others since.' },
		});
	});

	it('brings a removed record back with what belongs to it', () => {
		const computer = reader();
		computer.edit(ANA, ['targets/g1-Q1', 'parent', 'goals/g1'], ['targets/g1-Q1', 'amount', 5]);
		computer.edit(ANA, ['goals/g1', 'removed', true]);
		computer.undo(ANA);
		expect([...computer.copy.visible.refs()]).toEqual(['goals/g1', 'targets/g1-Q1']);
	});

	it('does not move a record that another pen has removed, so that redo cannot contest the removal', () => {
		const computer = reader();
		computer.edit(ANA, ['goals/g1', 'parent', 'goals/g2']);
		computer.publish();
		computer.edit(BEN, ['goals/g1', 'removed', true]);
		expect(reason(computer)).toMatchObject({ ok: false });
		expect(computer.copy.visible.removal('goals/g1')).toBe('clean');
	});

	it('moves a record out of what another pen has removed', () => {
		const computer = reader();
		computer.edit(ANA, ['notes/n1', 'text', 'Ask Ben']);
		computer.edit(ANA, ['notes/n1', 'parent', 'goals/g1']);
		computer.edit(BEN, ['goals/g1', 'removed', true]);
		computer.undo(ANA);
		expect(computer.copy.visible.record('notes/n1')?.values).toEqual({ text: 'Ask Ben' });
	});

	it('brings nothing back below what another pen has removed', () => {
		const computer = reader();
		computer.edit(ANA, ['notes/n1', 'text', 'Ask Ben'], ['notes/n1', 'parent', 'goals/g1']);
		computer.edit(ANA, ['notes/n1', 'text', null], ['notes/n1', 'removed', true]);
		computer.edit(BEN, ['goals/g1', 'removed', true]);
		expect(reason(computer)).toMatchObject({ ok: false });
		expect([...computer.copy.visible.refs()]).toEqual([]);
	});

	it('takes a drag back', () => {
		const computer = reader();
		computer.edit(ANA, ['goals/g1', 'order', 'a5']);
		computer.undo(ANA);
		expect(computer.copy.visible.record('goals/g1')?.order).toBe('a0');
	});

	it('does not reach a settled conflict, nor what came before it, and says why', () => {
		const computer = reader();
		computer.edit(ANA, ['goals/g1', 'why', 'Before']);
		computer.resolve(ANA, ['goals/g1', 'title', 'Settled']);
		expect(reason(computer)).toMatchObject({
			error: { message: 'A settled conflict is not undone; change the field instead.' },
		});
	});

	it('does not reach an agreement, and says why', () => {
		const computer = reader();
		computer.agree(ANA, ['goals/g1', 'agreedVendor', 'hash']);
		expect(reason(computer)).toMatchObject({
			error: { message: expect.stringContaining('An agreement is not undone') },
		});
		expect(computer.copy.canUndo('vendor')).toBeNull();
	});

	it.each([
		['lock', 'A locked ballot stays locked'],
		['reveal', 'What was revealed is not undone'],
		['session', 'A session that was held stays in the plan'],
	] as const)('does not reach a %s, also after a restart, and says why', (act, sentence) => {
		const computer = reader();
		computer.edit(ANA, ['goals/g1', 'why', 'Before']);
		computer.act(act, ANA, [['ballots/r1-vendor', 'lock', 'x']]);
		const refused = { error: { message: expect.stringContaining(sentence) } };
		expect(reason(computer)).toMatchObject(refused);
		computer.restart();
		expect(computer.copy.badDrafts).toEqual([]);
		expect(computer.shows('ballots/r1-vendor', 'lock')).toBe('x');
		expect(reason(computer)).toMatchObject(refused);
	});

	it('is a new change: undone after publishing, the old value is published anew', () => {
		const computer = reader();
		computer.edit(ANA, ['goals/g1', 'title', 'Cloud ARR']);
		computer.publish();
		computer.undo(ANA);
		expect(computer.publish().map(({ change: { edits } }) => edits)).toEqual([[['goals/g1', 'title', 'Cloud']]]);
	});

	it('of a removal that was sent does not pretend to bring back what was drafted in it', () => {
		const computer = reader();
		computer.edit(ANA, ['goals/g1', 'title', 'Drafted']);
		computer.edit(ANA, ['goals/g1', 'removed', true]);
		computer.publish();
		expect(reason(computer)).toMatchObject({ error: { message: expect.stringContaining('not brought back by undo') } });
	});

	it('after a restart reaches back to the last receive or publishing', () => {
		const computer = reader();
		computer.edit(ANA, ['goals/g1', 'title', 'One']);
		computer.edit(ANA, ['goals/g1', 'why', 'Two']);
		computer.undo(ANA);
		computer.restart();
		expect([computer.copy.canUndo('vendor'), computer.copy.canRedo('vendor')]).toEqual(['goals: title', 'goals: why']);
		computer.undo(ANA);
		expect(computer.shows('goals/g1', 'title')).toBe('Cloud');
	});

	it('has nothing to redo after a new edit', () => {
		const computer = reader();
		computer.edit(ANA, ['goals/g1', 'title', 'One']);
		computer.undo(ANA);
		computer.edit(ANA, ['goals/g1', 'why', 'Two']);
		expect(computer.copy.canRedo('vendor')).toBeNull();
	});
});

describe('a reveal', () => {
	it('sets its side’s new ratings over several that copies had given, and leaves alone what already says so', () => {
		const [one, two] = [7, 8].map((value) =>
			change({ replica: `c${value}`, pen: BEN, edits: [['expectations/e1', 'desired', value]] }),
		);
		if (!one || !two) throw new Error('Two changes.');
		const computer = new Computer('A');
		computer.receive([one, two]);
		computer.edit(BEN, ['expectations/e1', 'minimum', 4]);
		computer.act('reveal', BEN, [
			['expectations/e1', 'desired', 9],
			['expectations/e1', 'minimum', 4],
		]);
		expect(computer.shows('expectations/e1', 'desired')).toBe(9);
		const [newest] = computer.copy.visible.history('expectations/e1').slice(-1);
		expect(newest?.change.edits).toEqual([['expectations/e1', 'desired', 9]]);
	});
});
