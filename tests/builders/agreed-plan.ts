/** A plan that both sides have agreed to, each with a key of its own, and the means of somebody who wants to forge it. */
import { createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { isSignedBy } from '../../electron/agreement/sign.ts';
import { STRANGER, verifyAgreement } from '../../electron/agreement/verify.ts';
import { hashText } from '../../electron/hash.ts';
import { prepareAgreement } from '../../shared/agreement/prepare.ts';
import type { AgreementView } from '../../shared/contract/agreement.ts';
import { parsePlanFile, printPlanFile } from '../../shared/file/jbp.ts';
import type { Change, Edit, Line, Party } from '../../shared/ledger/change.ts';
import { createLedger } from '../../shared/ledger/ledger.ts';
import { printLine } from '../../shared/ledger/line.ts';

export const PLAN_ID = 'plan-of-northwind';
export const DAY = '2027-03-01';

export interface Signatory {
	readonly party: Party;
	readonly name: string;
	readonly role: string;
	readonly computer: string;
	readonly key: string;
	readonly private: KeyObject;
}

/** The same key for the same number: attacks have to be repeatable. */
function signatory(party: Party, name: string, computer: string, seed: number): Signatory {
	const prefix = Buffer.from('302e020100300506032b657004220420', 'hex');
	const der = Buffer.concat([prefix, Buffer.alloc(32, seed)]);
	const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
	const { x = '' } = key.export({ format: 'jwk' });
	return { party, name, role: 'Director', computer, key: x, private: key };
}

export const DAVID = signatory('vendor', 'David Okafor', 'NORTHWIND-7', 1);
export const TOM = signatory('partner', 'Tom Whitlock', 'HARBOR-3', 2);
/** Has a key and a program of his own, and the file. */
export const EVE = signatory('partner', 'Tom Whitlock', 'HARBOR-3', 3);

export function signWith({ private: key }: Signatory, statement: string): string {
	return sign(null, Buffer.from(statement, 'utf8'), key).toString('base64url');
}

/** A change that has seen all of these, on a run of its own. */
export function written(
	lines: readonly Line[],
	{ party, name, computer, key }: Omit<Signatory, 'private'>,
	edits: readonly Edit[],
	given: Partial<Change> = {},
): Line {
	const after = createLedger(lines).heads();
	const whose = { pen: { party, name }, computer, party, key };
	const at = `${new Date(Date.UTC(2027, 1, 9, 10, lines.length)).toISOString().slice(0, 19)}Z`;
	const replica = `run-${lines.length}`;
	return printLine({ replica, seq: 1, prev: null, after, at, label: 'test', edits, ...whose, ...given });
}

/** What a side would write to agree: its honest statement and the change that carries it. */
export function agreement(lines: readonly Line[], by: Signatory, given: { planId?: string; afresh?: boolean } = {}) {
	const { party, name, role, computer, key } = by;
	const prepared = prepareAgreement({
		...{ ledger: createLedger(lines), planId: given.planId ?? PLAN_ID, party, name, role, computer, key },
		...{ witness: null, afresh: given.afresh ?? false, app: '0.1.0', at: `${DAY}T10:00:00Z`, on: DAY },
		...{ sign: (statement: string) => signWith(by, statement), isSignedBy, id: `a${lines.length}` },
	});
	if (!prepared.ok) throw new Error(prepared.error.message);
	return { statement: String(prepared.value.edits[1]?.[2]), line: written(lines, by, prepared.value.edits) };
}

/** Two sides’ terms, before anybody agreed. */
export function draftLines(worth = 'Margin'): readonly Line[] {
	const first = written([], DAVID, [
		['plan/plan', 'title', 'Joint plan 2027'],
		['plan/plan', 'start', '2027-01-01'],
		['plan/plan', 'end', '2027-12-31'],
		['parties/vendor', 'name', 'Northwind'],
		['parties/partner', 'name', 'Harbor'],
		['goals/g1', 'title', 'Cloud ARR'],
		['goals/g1', 'baseline', 120],
	]);
	const second = written([first], TOM, [['goals/g1', 'worthPartner', worth]]);
	return [first, second];
}

/** The terms, then the vendor’s statement, then the partner’s answer. */
export function agreedLines(): readonly Line[] {
	const draft = draftLines();
	const first = agreement(draft, DAVID).line;
	return [...draft, first, agreement([...draft, first], TOM).line];
}

export function printed(lines: readonly Line[], planId = PLAN_ID): string {
	return printPlanFile({ planId, title: 'Joint plan 2027', lines }, hashText);
}

/** What a stranger learns from the bytes: why they were refused, or where the two sides stand. */
export function checked(content: string | Uint8Array): AgreementView | string {
	const parsed = parsePlanFile(content, hashText);
	if (!parsed.ok) return parsed.error.message;
	const { planId, lines } = parsed.value;
	return verifyAgreement({ ledger: createLedger(lines), planId, on: DAY }, STRANGER);
}

export function isAgreed(content: string | Uint8Array): boolean {
	const view = checked(content);
	return typeof view !== 'string' && view.agreed && view.changedSince === 0;
}
