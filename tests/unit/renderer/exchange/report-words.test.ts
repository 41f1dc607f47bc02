import { describe, expect, it } from 'vitest';
import {
	conflictWords,
	keyWords,
	spanWords,
	takeWords,
	titleOf,
	touchedWords,
} from '../../../../renderer/app/exchange/report-words.ts';
import {
	changedWords,
	sinceWords,
	staysWords,
	travelWords,
} from '../../../../renderer/features/exchange/hand-over-words.ts';
import type { HandOverPreview, ReceiveReport } from '../../../../shared/contract/exchange.ts';

const KEY = { party: 'partner', computer: 'harbor', fingerprint: 'AB12', since: '', trust: 'remembered' } as const;
const FROM: NonNullable<ReceiveReport['from']> = {
	party: 'partner',
	...{ name: 'Callum Reid', company: 'Harbor IT', computer: 'harbor' },
	...{ at: '2026-09-08T08:52:00Z', note: '', key: KEY, isNew: false },
};

const report = (given: Partial<ReceiveReport> = {}): ReceiveReport => ({
	...{
		id: 'r',
		name: 'a.jbp',
		kind: 'plan file',
		planId: 'p',
		title: 'FY27',
		vendor: 'Northwind',
		partner: 'Harbor IT',
	},
	...{ known: true, from: FROM, alarms: [], changes: 37, by: [], fields: [], conflicts: [], waiting: [], leftOut: [] },
	...given,
});

describe('the report of a file', () => {
	it('says in its title how much came and from whom', () => {
		expect(
			[{}, { from: null, changes: 1 }, { changes: 0 }, { known: false }].map((given) => titleOf(report(given))),
		).toEqual([
			'37 changes by Harbor IT',
			'A copy came back with 1 change',
			'Nothing new in this file',
			'A plan that is new here',
		]);
	});

	it('says what will have to be settled, and nothing of it where nothing is known here', () => {
		const conflict = { record: 'topics/a', label: 'Agreed text', title: 'Renewals' };
		expect(conflictWords(report())).toBe('Nothing was changed by both sides: all of it fits together.');
		expect(conflictWords(report({ conflicts: [conflict] }))).toMatch(/^1 field will hold two versions/);
		expect(conflictWords(report({ conflicts: [conflict], known: false }))).toMatch(/^1 field holds two versions/);
		expect(conflictWords(report({ known: false }))).toBeNull();
	});

	it('takes in what alarms only by a button that says so', () => {
		const alarms = [{ kind: 'not signed as it says', text: 'The signature does not fit.' }] as const;
		expect([{}, { alarms }, { changes: 0 }, { known: false }].map((given) => takeWords(report(given)))).toEqual([
			'Take it in',
			'Take it in all the same',
			'Open the plan',
			'Take in and open',
		]);
	});

	it('says how far a key is known here', () => {
		expect(keyWords({ ...FROM, isNew: true })).toMatch(/^Signed by a computer that is new here\./);
		expect(keyWords(FROM)).toBe('Signed with the same key as before; it has not been compared yet.');
		expect(keyWords({ ...FROM, key: { ...KEY, trust: 'compared' } })).toBe(
			'Signed with Harbor IT’s key, which was compared.',
		);
	});

	it('counts what each person touched, and names the days once', () => {
		const touched = ['commitments', 'goals', 'topics', 'decisions', 'risks'].map((noun, at) => ({
			noun,
			count: 9 - at,
		}));
		expect(touchedWords(touched)).toBe('9 commitments, 8 goals, 7 topics, 6 decisions, 1 more');
		const year = new Date().getFullYear();
		expect(spanWords(`${year}-08-23T10:00:00Z`, `${year}-09-08T10:00:00Z`)).toBe('23 Aug – 8 Sep');
		expect(spanWords(`${year}-08-23T10:00:00Z`, `${year}-08-23T12:00:00Z`)).toBe('23 Aug');
	});
});

describe('what a hand-over would do', () => {
	const preview = (given: Partial<HandOverPreview> = {}): HandOverPreview => ({
		...{ since: null, changed: 0, changes: [], stays: { notes: 0, ballots: 0, staleYeses: 0 }, conflicts: 0 },
		...given,
	});
	const since = { at: `${new Date().getFullYear()}-08-20T10:00:00Z`, how: 'sent', with: 'Callum Reid' } as const;

	it('is told from the copy they know', () => {
		expect([changedWords(preview(), 'Harbor IT'), sinceWords(preview())]).toEqual([
			'Harbor IT gets the whole plan.',
			'No copy has left for them or come from them yet.',
		]);
		expect(changedWords(preview({ since, changed: 1 }), 'Harbor IT')).toBe(
			'1 field will say something else for Harbor IT.',
		);
		expect(changedWords(preview({ since }), 'Harbor IT')).toBe('Nothing has changed for Harbor IT.');
		expect(sinceWords(preview({ since }))).toBe('Counted since the copy that left for Callum Reid on 20 Aug.');
	});

	it('counts what stays and never says what it is', () => {
		expect(staysWords(preview())).toMatch(/There are none now\.$/);
		expect(staysWords(preview({ stays: { notes: 1, ballots: 0, staleYeses: 0 } }))).toBe(
			'1 private note stays here: not hidden in the file, but not written to it.',
		);
		expect(staysWords(preview({ stays: { notes: 6, ballots: 2, staleYeses: 1 } }))).toBe(
			'6 private notes, 2 ballots not revealed yet and 1 yes given to words that have changed stay here: not hidden in the file, but not written to it.',
		);
	});

	it('says what travels unsettled', () => {
		expect([0, 1, 3].map((conflicts) => travelWords(preview({ conflicts })))).toEqual([
			null,
			'One field travels with both its versions, not settled yet.',
			'3 fields travel with both their versions, not settled yet.',
		]);
	});
});
