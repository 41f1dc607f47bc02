import { describe, expect, it } from 'vitest';
import type { BallotProof } from '../../../shared/contract/session.ts';
import type { ChangeId, Edit, Line, Party } from '../../../shared/ledger/change.ts';
import { createLedger } from '../../../shared/ledger/ledger.ts';
import { createWorkingCopy } from '../../../shared/ledger/working-copy.ts';
import { proofOf, questionsAsked } from '../../../shared/plan/ballot-proof.ts';
import { lockOf, printAnswers } from '../../../shared/plan/ballots.ts';
import { otherParty } from '../../../shared/plan/field.ts';
import { refOf } from '../../../shared/plan/plan.ts';
import { ANA, BEN, change, NOON, next } from '../../builders/ledger.ts';

const PENS = { vendor: ANA, partner: BEN } as const;
const ROUND = { id: 'r1', kind: 'expectations', asked: 'e1', mode: 'blind' } as const;
const SALTS = { vendor: 'a'.repeat(64), partner: 'b'.repeat(64) } as const;

/** The plan as both have it: Harbor expects something of Northwind, and a round asks about it. */
const START = change({
	replica: 'start',
	edits: [
		['expectations/e1', 'holder', 'partner'],
		['rounds/r1', 'kind', 'expectations'],
	],
	...{ computer: 'north', party: 'vendor' },
});

function answersOf(party: Party): string {
	const question = party === 'partner' ? 'expectations/e1 desired' : 'expectations/e1 guess';
	return printAnswers([{ question, value: party === 'partner' ? 9 : 6, n: 1, low: 6, high: 9 }]);
}

function lockEdit(party: Party, answers = answersOf(party)): Edit {
	const questions = questionsAsked(createLedger([START]), ROUND, party).map(({ id }) => id);
	const lock = lockOf({ planId: 'p', round: 'r1', party, questions, answers, salt: SALTS[party] });
	return [refOf('ballots', `r1-${party}`), 'lock', lock];
}

function revealEdits(party: Party): readonly Edit[] {
	const ballot = refOf('ballots', `r1-${party}`);
	return [
		[ballot, 'answers', answersOf(party)],
		[ballot, 'salt', SALTS[party]],
	];
}

/** The first change of a computer of that side. */
function onOwn(party: Party, edits: readonly Edit[], after: readonly ChangeId[], replica = `${party}-1`): Line {
	return change({ replica, after, edits, pen: PENS[party], computer: `${party}s-laptop`, party });
}

function proofs(lines: readonly Line[], mode: 'blind' | 'open' = 'blind'): readonly (BallotProof | null)[] {
	const ledger = createLedger(lines);
	return (['vendor', 'partner'] as const).map((party) =>
		proofOf(ledger, { planId: 'p', round: { ...ROUND, mode }, party, here: null }),
	);
}

const vendorLock = onOwn('vendor', [lockEdit('vendor')], [START.id]);
const partnerLock = onOwn('partner', [lockEdit('partner')], [START.id]);

describe('a ballot', () => {
	it('is not judged before it is revealed', () => {
		expect(proofs([START, vendorLock, partnerLock])).toEqual([null, null]);
	});

	it('was given apart where both locked on computers of their own before either was shown', () => {
		const vendor = next(vendorLock, revealEdits('vendor'), [partnerLock.id]);
		const partner = next(partnerLock, revealEdits('partner'), [vendor.id]);
		expect(proofs([START, vendorLock, partnerLock, vendor])).toEqual(['apart', null]);
		expect(proofs([START, vendorLock, partnerLock, vendor, partner])).toEqual(['apart', 'apart']);
	});

	it('was given apart also where lock and reveal became one change on their way out', () => {
		const partner = onOwn('partner', [lockEdit('partner'), ...revealEdits('partner')], [vendorLock.id]);
		const vendor = next(vendorLock, revealEdits('vendor'), [partner.id]);
		expect(proofs([START, vendorLock, partner, vendor])).toEqual(['apart', 'apart']);
	});

	it('is late where its lock had seen the other side’s numbers', () => {
		const vendor = next(vendorLock, revealEdits('vendor'));
		const partner = onOwn('partner', [lockEdit('partner'), ...revealEdits('partner')], [vendor.id]);
		expect(proofs([START, vendorLock, vendor, partner])).toEqual(['apart', 'late']);
	});

	it('is late where it was locked anew after the other side’s numbers, though first before them', () => {
		const vendor = next(vendorLock, revealEdits('vendor'), [partnerLock.id]);
		const other = printAnswers([{ question: 'expectations/e1 desired', value: 6, n: 1, low: 6, high: 6 }]);
		const again = next(
			partnerLock,
			[
				lockEdit('partner', other),
				['ballots/r1-partner', 'answers', other],
				['ballots/r1-partner', 'salt', SALTS.partner],
			],
			[vendor.id],
		);
		expect(proofs([START, vendorLock, partnerLock, vendor, again])).toEqual(['apart', 'late']);
	});

	it('is late also where the numbers it had seen were taken away again', () => {
		const vendor = next(vendorLock, revealEdits('vendor'));
		const hidden = next(vendor, [['ballots/r1-vendor', 'answers', null]]);
		const partner = onOwn('partner', [lockEdit('partner'), ...revealEdits('partner')], [hidden.id]);
		expect(proofs([START, vendorLock, vendor, hidden, partner])).toEqual([null, 'late']);
	});

	it('was given in one room where both were locked on one computer, whoever’s change came first', () => {
		const vendor = change({
			...{ replica: 'room', after: [START.id], pen: ANA, computer: 'vendors-laptop', party: 'vendor' },
			edits: [lockEdit('vendor'), ...revealEdits('vendor')],
		});
		const partner = change({
			...{ replica: 'room', seq: 2, prev: vendor.id, pen: BEN },
			edits: [lockEdit('partner'), ...revealEdits('partner')],
		});
		expect(proofs([START, vendor, partner])).toEqual(['one room', 'one room']);
	});

	it('was given in one room also where the program was started anew between the locks', () => {
		const theirs = change({
			...{ replica: 'vendor-2', after: [vendorLock.id], pen: BEN, computer: 'vendors-laptop', party: 'vendor' },
			edits: [lockEdit('partner'), ...revealEdits('partner')],
		});
		const vendor = next(vendorLock, revealEdits('vendor'), [theirs.id]);
		expect(proofs([START, vendorLock, theirs, vendor])).toEqual(['one room', 'one room']);
	});

	it('does not match where its answers are others than were locked', () => {
		const other = printAnswers([{ question: 'expectations/e1 desired', value: 6, n: 1, low: 6, high: 6 }]);
		const locked = onOwn('partner', [lockEdit('partner', other)], [START.id]);
		const partner = next(locked, revealEdits('partner'), [vendorLock.id]);
		expect(proofs([START, vendorLock, locked, partner])).toEqual([null, 'does not match']);
		expect(proofs([START, vendorLock, locked, partner], 'open')).toEqual([null, 'does not match']);
	});

	it('does not match where it was never locked', () => {
		const partner = onOwn('partner', revealEdits('partner'), [vendorLock.id]);
		expect(proofs([START, vendorLock, partner])).toEqual([null, 'does not match']);
	});

	it('does not match where one side locked two ballots apart from each other', () => {
		const other = printAnswers([{ question: 'expectations/e1 desired', value: 6, n: 1, low: 6, high: 6 }]);
		const second = onOwn('partner', [lockEdit('partner', other)], [START.id], 'partner-2');
		const partner = next(partnerLock, revealEdits('partner'), [vendorLock.id]);
		expect(proofs([START, vendorLock, partnerLock, second, partner])).toEqual([null, 'does not match']);
	});

	it('does not match where another pen than its side’s locked it', () => {
		const locked = change({
			...{ replica: 'x', after: [START.id], pen: ANA, computer: 'x', party: 'vendor' },
			edits: [lockEdit('partner')],
		});
		const partner = change({ replica: 'y', after: [locked.id], pen: BEN, edits: revealEdits('partner') });
		expect(proofs([START, locked, partner])).toEqual([null, 'does not match']);
	});

	it('that was given openly says so', () => {
		const vendor = next(vendorLock, revealEdits('vendor'));
		const partner = onOwn('partner', [lockEdit('partner'), ...revealEdits('partner')], [vendor.id]);
		expect(proofs([START, vendorLock, vendor, partner], 'open')).toEqual(['open', 'open']);
	});

	it('fits its lock when the expectation was removed since', () => {
		const removed = next(partnerLock, [['expectations/e1', 'removed', true]], [vendorLock.id]);
		const partner = next(removed, revealEdits('partner'));
		expect(proofs([START, vendorLock, partnerLock, removed, partner])).toEqual([null, 'apart']);
	});

	it('fits its lock where the expectation never left the computer it was made on', () => {
		const bare = change({ replica: 'start', edits: [['rounds/r1', 'kind', 'expectations']] });
		const vendor = onOwn('vendor', [lockEdit('vendor'), ...revealEdits('vendor')], [bare.id]);
		expect(proofs([bare, vendor])).toEqual(['apart', null]);
	});

	it('is judged the same as a draft and once it has left', () => {
		const copy = createWorkingCopy({ published: [START], drafts: [] });
		const here = { computer: 'vendors-laptop', party: 'vendor' } as const;
		const judged = () =>
			(['vendor', 'partner'] as const).map((party) =>
				proofOf(copy.visible, { planId: 'p', round: ROUND, party, here }),
			);
		for (const act of ['lock', 'reveal'] as const)
			for (const party of ['vendor', 'partner'] as const) {
				const edits = act === 'lock' ? [lockEdit(party)] : revealEdits(party);
				const prepared = copy.prepareEdit({ pen: PENS[party], edits, at: NOON, act });
				if (!prepared.ok) throw new Error(prepared.error.message);
				copy.commitEdit(prepared.value);
			}
		expect(judged()).toEqual(['one room', 'one room']);
		let minted = 0;
		const mint = () => `minted-${minted++}`;
		copy.commitPublish(copy.preparePublish({ at: NOON, origin: here, mint }));
		expect(copy.published.lines().length).toBe(3);
		expect(judged()).toEqual(['one room', 'one room']);
	});

	it.each(['vendor', 'partner'] as const)('of the %s stands beside an abstention of the other side', (party) => {
		const other = otherParty(party);
		const abstains = onOwn(other, [[`ballots/r1-${other}`, 'abstains', true]], [START.id]);
		const locked = party === 'vendor' ? vendorLock : partnerLock;
		const shown = next(locked, revealEdits(party), [abstains.id]);
		expect(proofs([START, abstains, locked, shown])).toEqual(party === 'vendor' ? ['apart', null] : [null, 'apart']);
	});
});
