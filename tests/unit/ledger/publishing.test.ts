import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../shared/ledger/change.ts';
import { parseLine } from '../../../shared/ledger/line.ts';
import { createWorkingCopy } from '../../../shared/ledger/working-copy.ts';
import { ANA, BEN, BOTH, Computer, change, NOON, valuesOf } from '../../builders/ledger.ts';

const theirs = change({
	replica: 'T',
	pen: BEN,
	edits: [
		['goals/g1', 'title', 'Cloud'],
		['goals/g1', 'why', 'Growth'],
	],
});

/** A computer that has read the partner's file. */
function reader(): Computer {
	const computer = new Computer('A');
	computer.receive([theirs]);
	return computer;
}

const editsOf = (lines: readonly { change: { edits: readonly Edit[] } }[]) =>
	lines.map(({ change: { edits } }) => edits);

describe('publishing', () => {
	it('sends only what a field came to, and nothing that was tried and withdrawn', () => {
		const computer = reader();
		computer.edit(ANA, ['goals/g1', 'title', 'Squeeze Harbor']);
		computer.edit(ANA, ['goals/g1', 'why', 'They never deliver']);
		computer.edit(ANA, ['goals/g1', 'title', 'Cloud ARR']);
		computer.edit(ANA, ['goals/g1', 'why', 'Growth']);
		const lines = computer.publish();
		expect(editsOf(lines)).toEqual([[['goals/g1', 'title', 'Cloud ARR']]]);
		expect(lines[0]?.change.label).toBe('goals: title');
		expect(lines[0]?.text).not.toMatch(/Squeeze|deliver/);
	});

	it('sends one change per pen, each saying it has seen the base of its period', () => {
		const computer = reader();
		computer.edit(ANA, ['goals/g1', 'vendorView', 'Ours']);
		computer.edit(BOTH, ['goals/g1', 'title', 'Cloud ARR']);
		computer.edit(ANA, ['goals/g2', 'title', 'Services']);
		const lines = computer.publish();
		expect(lines.map(({ change: { pen, seq, after } }) => [pen.party, seq, after])).toEqual([
			['vendor', 1, [theirs.id]],
			['joint', 2, []],
		]);
		expect(lines[0]?.change).toMatchObject({ computer: 'A', party: 'vendor', key: 'key of A' });
		expect(lines[1]?.change).not.toHaveProperty('computer');
	});

	it('gives a field to the last pen that touched it', () => {
		const computer = reader();
		computer.edit(ANA, ['goals/g1', 'title', 'By Ana']);
		computer.edit(BOTH, ['goals/g1', 'title', 'By both']);
		expect(computer.publish().map(({ change: { pen, edits } }) => [pen.party, edits])).toEqual([
			['joint', [['goals/g1', 'title', 'By both']]],
		]);
	});

	it('continues its own chain in one run and begins another in the next', () => {
		const computer = reader();
		computer.edit(ANA, ['goals/g1', 'title', 'One']);
		const [first] = computer.publish();
		computer.edit(ANA, ['goals/g1', 'title', 'Two']);
		const [second] = computer.publish();
		expect(second?.change).toMatchObject({ replica: first?.change.replica, seq: 2, prev: first?.id, after: [] });
		computer.restart();
		computer.edit(ANA, ['goals/g1', 'title', 'Three']);
		const [third] = computer.publish();
		expect(third?.change).toMatchObject({ seq: 1, prev: null, after: [second?.id] });
		expect(third?.change.replica).not.toBe(first?.change.replica);
	});

	it('begins another replica where a stranger has used the next number', () => {
		const computer = reader();
		computer.edit(ANA, ['goals/g1', 'title', 'One']);
		const [first] = computer.publish();
		const { replica = '', seq = 0 } = first?.change ?? {};
		computer.receive([
			change({ replica, seq: seq + 1, prev: first?.id ?? null, edits: [['goals/g3', 'title', 'Forged']] }),
		]);
		computer.edit(ANA, ['goals/g1', 'title', 'Two']);
		computer.publish();
		expect(computer.copy.published.forks()).toEqual([]);
		expect(computer.shows('goals/g1', 'title')).toBe('Two');
	});

	it('sends the removal alone of a record that ends removed, and nothing if it never left', () => {
		const computer = reader();
		computer.edit(ANA, ['goals/g1', 'title', 'Regretted'], ['goals/g9', 'title', 'Secret']);
		computer.edit(ANA, ['goals/g1', 'why', null]);
		computer.edit(ANA, ['goals/g1', 'removed', true], ['goals/g9', 'removed', true]);
		expect(editsOf(computer.publish())).toEqual([[['goals/g1', 'removed', true]]]);
	});

	it('sends nothing of what lies below a removed record', () => {
		const computer = reader();
		computer.edit(BEN, ['targets/g1-Q1', 'amount', 5], ['targets/g1-Q1', 'parent', 'goals/g1']);
		computer.publish();
		computer.edit(BEN, ['targets/g1-Q1', 'amount', 99]);
		computer.edit(ANA, ['goals/g1', 'removed', true]);
		expect(editsOf(computer.publish())).toEqual([[['goals/g1', 'removed', true]]]);
		expect([...computer.copy.visible.refs()]).toEqual([]);
	});

	it('leaves out an agreement to words that have changed since', () => {
		const computer = reader();
		computer.agree(ANA, ['goals/g1', 'agreedVendor', 'hash of Cloud']);
		computer.edit(BOTH, ['goals/g1', 'title', 'Cloud ARR']);
		const isStale = (_ref: string, field: string) => field === 'agreedVendor';
		expect(computer.copy.preparePublish({ ...computer.options(), isStale }).omitted).toEqual([
			['goals/g1', 'agreedVendor', 'hash of Cloud'],
		]);
		expect(editsOf(computer.publish(isStale))).toEqual([[['goals/g1', 'title', 'Cloud ARR']]]);
	});

	it('splits what would not fit into one line, and every part can be read', () => {
		const computer = reader();
		const long = '“é”\\"'.repeat(4000);
		const edits = Array.from({ length: 30 }, (_, index): Edit => [`topics/t${index}`, 'text', long]);
		computer.edit(ANA, ...edits);
		const lines = computer.publish();
		expect(lines.length).toBeGreaterThan(2);
		expect(lines.every(({ text }) => new TextEncoder().encode(text).length <= 256 * 1024)).toBe(true);
		expect(lines.map(({ text }) => parseLine(text))).toEqual(lines.map((value) => ({ ok: true, value })));
		expect(new Set(lines.map(({ change: { replica } }) => replica)).size).toBe(1);
	});

	it('never names a draft', () => {
		const computer = reader();
		computer.edit(ANA, ['goals/g1', 'title', 'One']);
		computer.receive([change({ replica: 'U', edits: [['goals/g7', 'title', 'Other']] })]);
		computer.edit(ANA, ['goals/g1', 'why', 'Two']);
		for (const { change: made } of computer.publish()) {
			for (const id of [...made.after, ...(made.prev ? [made.prev] : [])])
				expect(computer.copy.published.has(id)).toBe(true);
			expect(made.replica).not.toContain('~');
		}
	});
});

describe('a record that its last defender let go', () => {
	const target = change({
		replica: 'T',
		seq: 2,
		prev: theirs.id,
		edits: [
			['targets/g1-Q1', 'amount', 5],
			['targets/g1-Q1', 'parent', 'goals/g1'],
		],
	});
	const removal = change({ replica: 'R', after: [target.id], pen: BEN, edits: [['goals/g1', 'removed', true]] });

	/** Ana has published this edit, and has not yet seen that the goal was removed. */
	const defender = (edit: Edit) => {
		const computer = reader();
		computer.receive([target]);
		computer.edit(ANA, edit);
		computer.publish();
		return computer;
	};

	const expectGone = (computer: Computer, said: Edit) => {
		expect([...computer.copy.visible.refs()]).toEqual([]);
		expect(editsOf(computer.publish())).toEqual([[said]]);
		expect([...computer.copy.published.refs()]).toEqual([]);
	};

	it('stays removed when what stood against the removal is cleared', () => {
		const computer = defender(['goals/g1', 'how', 'Together']);
		computer.receive([removal]);
		expect(computer.copy.visible.removal('goals/g1')).toBe('contested');
		computer.edit(ANA, ['goals/g1', 'how', null]);
		expectGone(computer, ['goals/g1', 'how', null]);
	});

	it('stays removed when it was cleared before the removal arrived', () => {
		const computer = defender(['goals/g1', 'how', 'Together']);
		computer.undo(ANA);
		computer.receive([removal]);
		expectGone(computer, ['goals/g1', 'how', null]);
	});

	it('stays removed when the move that stood against the removal is undone', () => {
		const computer = defender(['goals/g1', 'parent', 'goals/g2']);
		computer.receive([removal]);
		computer.undo(ANA);
		expectGone(computer, ['goals/g1', 'parent', null]);
	});

	it('stays removed when what is cleared stood in something that belongs to it', () => {
		const computer = defender(['targets/g1-Q1', 'amount', 6]);
		computer.receive([removal]);
		expect(computer.copy.visible.removal('goals/g1')).toBe('contested');
		computer.edit(ANA, ['targets/g1-Q1', 'amount', null]);
		expectGone(computer, ['targets/g1-Q1', 'amount', null]);
	});

	it('sends nothing of what was tried meanwhile', () => {
		const computer = defender(['goals/g1', 'how', 'Together']);
		computer.receive([removal]);
		computer.edit(ANA, ['goals/g1', 'how', 'Alone'], ['goals/g1', 'who', 'Ana']);
		computer.edit(ANA, ['goals/g1', 'how', null], ['goals/g1', 'who', null]);
		expectGone(computer, ['goals/g1', 'how', null]);
	});
});

describe('what arrives', () => {
	const later = change({
		replica: 'T',
		seq: 2,
		prev: theirs.id,
		pen: BEN,
		edits: [['goals/g1', 'title', 'Cloud first']],
	});

	it('meets a draft as a conflict, and publishing says the author had not seen it', () => {
		const computer = reader();
		computer.edit(ANA, ['goals/g1', 'title', 'Cloud ARR']);
		computer.receive([later]);
		expect(valuesOf(computer.copy.visible, 'goals/g1', 'title')).toEqual(['Cloud first', 'Cloud ARR']);
		const [line] = computer.publish();
		expect(line?.change.after).toEqual([theirs.id]);
		expect(computer.copy.visible.record('goals/g1')?.conflicts?.title).toHaveLength(2);
	});

	it('does not meet a draft that had come back to where it started', () => {
		const computer = reader();
		computer.edit(ANA, ['goals/g1', 'title', 'Tried']);
		computer.edit(ANA, ['goals/g1', 'title', 'Cloud']);
		computer.receive([later]);
		expect(computer.shows('goals/g1', 'title')).toBe('Cloud first');
		expect(computer.publish()).toEqual([]);
	});

	it('closes the drafts so far in a line that holds only what they came to', () => {
		const computer = reader();
		computer.edit(ANA, ['goals/g1', 'title', 'Tried']);
		computer.edit(ANA, ['goals/g1', 'title', 'Cloud ARR']);
		const { draftLines } = computer.copy.prepareReceive([later]);
		expect(draftLines).toHaveLength(1);
		expect(draftLines.join()).not.toContain('Tried');
		const alone = createWorkingCopy({ published: [theirs], drafts: draftLines });
		expect(alone.visible.record('goals/g1')).toEqual(computer.copy.visible.record('goals/g1'));
	});

	it('tells whoever types in a record that it is gone, although only its last defender gave way', () => {
		const computer = reader();
		const heads = [theirs.id];
		const removal = change({ replica: 'R', after: heads, edits: [['goals/g1', 'removed', true]] });
		const defence = change({ replica: 'D', after: heads, edits: [['goals/g1', 'how', 'Together']] });
		computer.receive([removal, defence]);
		expect(computer.copy.visible.record('goals/g1')?.removalContested).toBe(true);
		const { revision } = computer.copy;
		computer.receive([change({ replica: 'D', seq: 2, prev: defence.id, edits: [['goals/g1', 'how', null]] })]);
		expect(computer.copy.visible.record('goals/g1')).toBeNull();
		expect(computer.copy.changedSince('goals/g1', 'title', revision)).toBe(true);
	});

	it('keeps from leaving what was drafted in a record that the other side removed', () => {
		const computer = reader();
		computer.edit(ANA, ['goals/g1', 'order', 'a7']);
		computer.receive([change({ replica: 'R', after: [theirs.id], edits: [['goals/g1', 'removed', true]] })]);
		expect(computer.copy.visible.record('goals/g1')).toBeNull();
		expect(computer.publish()).toEqual([]);
	});

	it('publishes nothing', () => {
		const computer = reader();
		computer.edit(ANA, ['goals/g1', 'title', 'Cloud ARR']);
		computer.receive([later]);
		expect(computer.mail()).toEqual([theirs, later]);
	});

	it('can be taken back as one step until the next edit', () => {
		const computer = reader();
		computer.receive([later]);
		computer.unaccept();
		expect(computer.shows('goals/g1', 'title')).toBe('Cloud');
		computer.receive([later]);
		computer.edit(ANA, ['goals/g1', 'why', 'Seen']);
		expect(computer.copy.prepareUnaccept()).toMatchObject({ ok: false });
		computer.restart();
		expect(computer.copy.takenLast).toBeNull();
	});
});

describe('an edit', () => {
	it('of a field in conflict is refused with all its values', () => {
		const computer = new Computer('A');
		computer.receive([theirs, change({ replica: 'U', edits: [['goals/g1', 'title', 'Services']] })]);
		const refused = computer.copy.prepareEdit({
			pen: ANA,
			edits: [['goals/g1', 'title', 'Mine']],
			at: NOON,
			act: 'edit',
		});
		expect(refused).toMatchObject({
			error: {
				code: 'conflict',
				details: { record: 'goals/g1', field: 'title', values: [{ value: 'Cloud' }, { value: 'Services' }] },
			},
		});
	});

	it('keeps text in one Unicode form, trimmed, and refuses characters no plan may hold', () => {
		const computer = reader();
		computer.edit(ANA, ['goals/g1', 'title', '  Cafe\u0301 \r\n']);
		expect(computer.shows('goals/g1', 'title')).toBe('Café');
		for (const text of ['a\u0000b', 'a\u0007b', 'a\ud800b', 'a\uffffb']) {
			const refused = computer.copy.prepareEdit({
				pen: ANA,
				edits: [['goals/g1', 'title', text]],
				at: NOON,
				act: 'edit',
			});
			expect(refused).toMatchObject({ error: { code: 'invalid' } });
		}
	});

	it('that changes nothing leaves no line', () => {
		const computer = reader();
		computer.edit(ANA, ['goals/g1', 'title', ' Cloud '], ['goals/g1', 'amount', null]);
		expect(computer.drafts).toEqual([]);
	});

	it('is known as a change since by whoever began before it', () => {
		const { copy } = reader();
		const began = copy.revision;
		const prepared = copy.prepareEdit({ pen: BEN, edits: [['goals/g1', 'title', 'Meanwhile']], at: NOON, act: 'edit' });
		if (prepared.ok) copy.commitEdit(prepared.value);
		expect(copy.changedSince('goals/g1', 'title', began)).toBe(true);
		expect(copy.changedSince('goals/g1', 'why', began)).toBe(false);
		expect(copy.changedSince('goals/g1', 'title', copy.revision)).toBe(false);
	});

	it('prepared before another act is not committed after it', () => {
		const { copy } = reader();
		const edit = (title: string) =>
			copy.prepareEdit({ pen: ANA, edits: [['goals/g1', 'title', title]], at: NOON, act: 'edit' });
		const [one, two] = [edit('One'), edit('Two')];
		if (!one.ok || !two.ok) throw new Error('refused');
		copy.commitEdit(one.value);
		expect(() => copy.commitEdit(two.value)).toThrow('between preparing and committing');
	});
});

it('drafts read against a plan that went on without them close where they stood', () => {
	const computer = reader();
	computer.edit(ANA, ['goals/g1', 'title', 'Cloud ARR'], ['goals/g1', 'why', 'Tried']);
	computer.edit(ANA, ['goals/g1', 'why', 'Growth']);
	const later = change({ replica: 'T', seq: 2, prev: theirs.id, edits: [['goals/g1', 'why', 'New customers']] });
	const copy = createWorkingCopy({ published: [theirs, later], drafts: computer.drafts });
	expect(copy.visible.record('goals/g1')?.values).toEqual({ title: 'Cloud ARR', why: 'New customers' });
	expect(copy.preparePublish(computer.options()).lines.map(({ change: { after } }) => after)).toEqual([[theirs.id]]);
});
