import { describe, expect, it } from 'vitest';
import { admissionOf } from '../../../shared/ledger/fork.ts';
import { createLedger, type Ledger } from '../../../shared/ledger/ledger.ts';
import { ANA, BEN, BOTH, Computer, change, next, printState } from '../../builders/ledger.ts';

const first = change({
	replica: 'harbor',
	pen: BEN,
	at: '2027-03-12T09:00:00Z',
	computer: 'Harbor IT',
	party: 'partner',
	key: 'k',
	edits: [['goals/g1', 'title', 'Cloud']],
});
const second = next(first, [['goals/g1', 'title', 'Cloud ARR']]);
const third = next(second, [['goals/g1', 'why', 'Growth']]);

describe('a change whose past is not here', () => {
	it('waits, and counts as soon as what it names arrives', () => {
		const ledger = createLedger([third, first]);
		expect(ledger.waiting()).toEqual([{ line: third, reason: 'missing', missing: [second.id] }]);
		expect(ledger.record('goals/g1')?.values).toEqual({ title: 'Cloud' });
		expect(ledger.add([second]).accepted).toEqual([second, third]);
		expect(ledger.waiting()).toEqual([]);
		expect(ledger.heads()).toEqual([third.id]);
	});

	it('is named by company: whose changes are missing, and the newest known', () => {
		expect(createLedger([third, first]).missing()).toEqual([
			{
				...{ ids: [second.id], replica: 'harbor', computer: 'Harbor IT', party: 'partner', name: 'Ben Okafor' },
				...{ newestKnown: '2027-02-09T12:00:00Z', seenBy: ['Ben Okafor'] },
			},
		]);
	});

	it('names whom to ask where the author is not known', () => {
		const answer = change({ replica: 'north', after: [second.id], edits: [['goals/g1', 'amount', 4]] });
		expect(createLedger([answer, first]).missing()).toMatchObject([
			{ ids: [second.id], replica: null, newestKnown: null, seenBy: ['Ana Ruiz'] },
		]);
	});

	it('never counts if the change it follows is not the one before it on its replica', () => {
		const odd = change({ replica: 'harbor', seq: 3, prev: first.id, edits: [['goals/g1', 'title', 'Odd']] });
		const ledger = createLedger([first, odd]);
		expect(ledger.waiting()).toMatchObject([{ reason: 'broken' }]);
		expect(ledger.record('goals/g1')?.values.title).toBe('Cloud');
	});

	it('is counted once however often it arrives', () => {
		const ledger = createLedger([first, first, second, first]);
		expect(ledger.add([second]).accepted).toEqual([]);
		expect(ledger.size).toBe(2);
		expect(ledger.frontier()).toEqual({ harbor: 2 });
	});
});

describe('two changes with one replica and number', () => {
	const rival = next(first, [['goals/g1', 'title', 'Restored']]);
	const onRival = next(rival, [['goals/g2', 'title', 'Built on it']]);
	const admission = (ledger: Ledger) => {
		const [fork] = ledger.forks();
		if (!fork) throw new Error('no fork');
		return change({ replica: 'north', after: ledger.heads(), pen: BOTH, edits: admissionOf(fork) });
	};

	it('wait, both branches and all that stands on them, with an alarm', () => {
		const ledger = createLedger([first, second, third, rival, onRival]);
		expect(ledger.record('goals/g1')?.values).toEqual({ title: 'Cloud' });
		expect(ledger.record('goals/g2')).toBeNull();
		const branches = [second.id, rival.id].sort();
		expect(ledger.forks()).toEqual([{ replica: 'harbor', seq: 2, branches, waiting: branches }]);
		expect(
			ledger
				.waiting()
				.map(({ reason }) => reason)
				.sort(),
		).toEqual(['behind', 'behind', 'fork', 'fork']);
	});

	it('take back what already counted when the second one comes late', () => {
		const ledger = createLedger([first, second, third]);
		const { rebuilt, touched } = ledger.add([rival]);
		expect(rebuilt).toBe(true);
		expect([...touched]).toContain('goals/g1');
		expect(printState(ledger)).toBe(printState(createLedger([rival, third, second, first])));
	});

	it('count as concurrent once a person admits them by a published change', () => {
		const ledger = createLedger([first, second, third, rival, onRival]);
		ledger.add([admission(ledger)]);
		expect(
			ledger
				.record('goals/g1')
				?.conflicts?.title?.map(({ value }) => value)
				.sort(),
		).toEqual(['Cloud ARR', 'Restored']);
		expect(ledger.record('goals/g1')?.values.why).toBe('Growth');
		expect(ledger.record('goals/g2')?.values.title).toBe('Built on it');
		expect(ledger.forks()).toMatchObject([{ waiting: [] }]);
	});

	it('are not admitted by a change that has seen one of them', () => {
		const ledger = createLedger([first, second, rival]);
		const [fork] = ledger.forks();
		const biased = change({ replica: 'north', after: [second.id], edits: fork ? admissionOf(fork) : [] });
		ledger.add([biased]);
		expect(
			ledger
				.waiting()
				.map(({ reason }) => reason)
				.sort(),
		).toEqual(['behind', 'fork', 'fork']);
	});

	it('do not let a third one in that a stranger makes later', () => {
		const ledger = createLedger([first, second, rival]);
		ledger.add([admission(ledger)]);
		const stranger = next(first, [['goals/g1', 'title', 'Stranger']]);
		ledger.add([stranger]);
		expect(ledger.waiting()).toEqual([{ line: stranger, reason: 'fork', missing: [] }]);
		expect(ledger.forks()).toMatchObject([{ waiting: [stranger.id] }]);
	});

	it('are admitted from the screen: drafted, then published', () => {
		const computer = new Computer('A');
		computer.receive([first, second, rival]);
		const [fork] = computer.copy.published.forks();
		computer.edit(BOTH, ...(fork ? admissionOf(fork) : []));
		expect(computer.copy.published.waiting()).toHaveLength(2);
		computer.publish();
		expect(computer.copy.published.waiting()).toHaveLength(0);
		expect(computer.copy.visible.record('goals/g1')?.conflicts?.title).toHaveLength(2);
	});

	it('take drafts along that stand on them, and give them back once admitted', () => {
		const computer = new Computer('A');
		computer.receive([first, second]);
		computer.edit(
			ANA,
			['goals/g1', 'why', 'Drafted on the branch'],
			['goals/g9', 'title', 'New'],
			['goals/g9', 'order', 'a0'],
		);
		computer.receive([rival]);
		expect(computer.shows('goals/g1', 'why')).toBeNull();
		const [fork] = computer.copy.published.forks();
		computer.edit(BOTH, ...(fork ? admissionOf(fork) : []));
		computer.publish();
		expect(computer.shows('goals/g1', 'why')).toBe('Drafted on the branch');
		expect(computer.copy.visible.record('goals/g9')).toEqual({
			ref: 'goals/g9',
			values: { title: 'New' },
			order: 'a0',
		});
		const [published] = computer.publish();
		// Its author had seen one branch alone, so it must not follow what this computer published after both.
		expect(published?.change).toMatchObject({ seq: 1, prev: null, after: [second.id] });
		expect(computer.copy.hasDrafts).toBe(false);
	});
});
