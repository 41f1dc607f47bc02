/** Plans of any size for measuring: believable records, made of changes by several people. */
import type { Edit, Line, Party } from '../../shared/ledger/change.ts';
import { printLine } from '../../shared/ledger/line.ts';
import { otherParty } from '../../shared/plan/field.ts';

export const FRAME: readonly Edit[] = [
	['plan/plan', 'title', 'Measured plan'],
	['plan/plan', 'start', '2027-02-01'],
	['plan/plan', 'end', '2028-01-31'],
	['plan/plan', 'currency', 'GBP'],
	['plan/plan', 'timeZone', 'Europe/London'],
	['parties/vendor', 'name', 'Northwind Cloud'],
	['parties/vendor', 'mark', 'V'],
	['parties/partner', 'name', 'Harbor IT'],
	['parties/partner', 'mark', 'P'],
];

const CATEGORIES = [
	'reliability',
	'responsiveness',
	'skills',
	'process',
	'enablement',
	'demand',
	'commercial',
	'communication',
];

/** What each side writes of the record of that number: a third topics, a third expectations, a third commitments. */
export function recordEdits(n: number): Readonly<Record<Party, readonly Edit[]>> {
	const order = `a${String(n).padStart(6, '0')}V`;
	const own: Party = n % 2 ? 'vendor' : 'partner';
	const other = otherParty(own);
	const both = (mine: readonly Edit[], theirs: readonly Edit[]) =>
		own === 'vendor' ? { vendor: mine, partner: theirs } : { vendor: theirs, partner: mine };
	switch (n % 3) {
		case 0: {
			const ref = `topics/t${n}`;
			const joint = {
				level: n % 2 ? 'strategic' : 'tactical',
				title: `Topic number ${n}`,
				agreedText: prose(n + 2),
				alignment: 'aligned',
				order,
			};
			return {
				vendor: fieldsOf(ref, { ...joint, positionVendor: prose(n) }),
				partner: fieldsOf(ref, { positionPartner: prose(n + 1) }),
			};
		}
		case 1: {
			const ref = `expectations/e${n}`;
			const statement = `Expectation number ${n} is met in time`;
			const [Mine, Theirs] = own === 'vendor' ? ['Vendor', 'Partner'] : ['Partner', 'Vendor'];
			return both(
				fieldsOf(ref, {
					holder: own,
					deliverer: other,
					statement,
					category: CATEGORIES[n % 8] ?? 'process',
					[`importance${Mine}`]: 1 + (n % 9),
					minimum: 1 + (n % 5),
					desired: 6 + (n % 4),
					[`perceived${Mine}`]: 1 + ((n * 3) % 9),
					order,
				}),
				fieldsOf(ref, {
					[`importance${Theirs}`]: 1 + ((n * 7) % 9),
					[`perceived${Theirs}`]: 1 + ((n * 5) % 9),
					guess: 1 + ((n * 2) % 9),
				}),
			);
		}
		default: {
			const due = `2027-${String(1 + (n % 12)).padStart(2, '0')}-15`;
			const fields = {
				from: own,
				to: other,
				deliverable: `Commitment number ${n}`,
				test: 'The other side can see it',
				due,
				owner: 'A. Karim',
				days: n % 20,
				order,
			};
			return both(fieldsOf(`commitments/c${n}`, fields), fieldsOf(`commitments/c${n}`, { accepted: '2027-02-10' }));
		}
	}
}

/**
 * A plan of that many records, written by both sides in changes of `perChange` records. `numberOf` picks which
 * records: 3n are topics, 3n + 1 expectations, 3n + 2 commitments.
 */
export function planLines(records: number, perChange = 20, numberOf = (n: number) => n): Line[] {
	const chain = new Chain('bench');
	chain.write('vendor', FRAME);
	for (let n = 0; n < records; n += perChange) {
		const written = Array.from({ length: Math.min(perChange, records - n) }, (_, at) => recordEdits(numberOf(n + at)));
		// A record is made by the side it belongs to before the other side adds to it.
		for (const made of [1, 0])
			for (const [at, edits] of written.entries()) {
				const number = numberOf(n + at);
				const own: Party = number % 3 === 0 || number % 2 ? 'vendor' : 'partner';
				const side = made === 1 ? own : otherParty(own);
				if (edits[side].length > 0) chain.write(side, edits[side]);
			}
	}
	return chain.lines;
}

/** An old plan: this many changes by `replicas` runs, each run having seen the one before it. */
export function oldPlanLines(changes: number, replicas: number): Line[] {
	const acts = planLines(1000).map(({ change }) => change);
	const lines: Line[] = [];
	let heads: string[] = [];
	const perReplica = Math.ceil(changes / replicas);
	for (let replica = 0; lines.length < changes; replica += 1) {
		const chain = new Chain(`r${String(replica).padStart(4, '0')}`, heads);
		for (let n = 0; n < perReplica && lines.length + chain.lines.length < changes; n += 1) {
			const at = replica * perReplica + n;
			const act = acts[at % acts.length];
			// The plan is written once, then one field at a time for the rest of its life.
			const later = act?.edits.filter(([, , value]) => typeof value === 'string').slice(0, 1) ?? [];
			if (act)
				chain.write(
					act.pen.party as Party,
					at < acts.length ? act.edits : later.map(([ref, field]) => [ref, field, `Said again, ${at}`]),
				);
		}
		lines.push(...chain.lines);
		heads = chain.lines.slice(-1).map(({ id }) => id);
	}
	return lines;
}

export class Chain {
	readonly lines: Line[] = [];
	readonly #replica: string;
	readonly #after: readonly string[];

	constructor(replica: string, after: readonly string[] = []) {
		this.#replica = replica;
		this.#after = after;
	}

	write(party: Party, edits: readonly Edit[]): void {
		const prev = this.lines.at(-1);
		this.lines.push(
			printLine({
				replica: this.#replica,
				seq: this.lines.length + 1,
				prev: prev?.id ?? null,
				after: prev ? [] : this.#after,
				at: '2027-02-09T10:14:03Z',
				pen: { party, name: party === 'vendor' ? 'Ana Ruiz' : 'Ben Okafor' },
				label: 'measured',
				edits,
				...(prev ? {} : { computer: 'bench', party: 'vendor' as const }),
			}),
		);
	}
}

function fieldsOf(ref: string, fields: Readonly<Record<string, string | number>>): readonly Edit[] {
	return Object.entries(fields).map(([field, value]): Edit => [ref, field, value]);
}

function prose(n: number): string {
	return `Point ${n}: we answer every registration within two working days, name a deputy, and tell the other side early when a date is at risk.`;
}
