import { expect, it } from 'vitest';
import { reduceRuns } from '../../../shared/ledger/reduce-runs.ts';
import { change, NOON, next } from '../../builders/ledger.ts';

const publishing = { at: NOON, origin: { computer: 'here', party: 'vendor' }, mint: () => 'net' } as const;
const reduce = (lines: Parameters<typeof reduceRuns>[0]['lines']) =>
	reduceRuns({ lines, isOwn: (replica) => replica === 'run', labelOf: () => 'test', publishing });

it('counts what was written here and waits for a fork, because it travels as it is', () => {
	const one = change({ replica: 'run', edits: [['goals/g1', 'title', 'A try']] });
	const rival = change({ replica: 'run', edits: [['goals/g1', 'title', 'Forged']] });
	const upon = next(one, [['goals/g1', 'title', 'Cloud ARR']]);
	expect(reduce([one, upon])).toMatchObject({ value: { reduced: 2, waiting: 0 } });
	expect(reduce([one, rival, upon])).toMatchObject({ value: { reduced: 0, waiting: 3 } });
});

it('counts what was written here and waits for a change that is missing', () => {
	const one = change({ replica: 'run', edits: [['goals/g1', 'title', 'A try']] });
	const upon = next(one, [['goals/g1', 'title', 'Cloud ARR']]);
	expect(reduce([upon])).toMatchObject({ value: { reduced: 0, waiting: 1 } });
});
