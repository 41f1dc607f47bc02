/** CRM exports made by chance from a seed, with their totals worked out apart from the program. */

export interface Deal {
	readonly id: string;
	readonly account: string;
	readonly stage: string;
	readonly day: string;
	/** Pence. */
	readonly pence: number;
}

/** Percent, and the day a deal began: of its number alone, so that the deals of a seed stay as they are. */
export function forecastOf(deal: Deal): { readonly percent: number; readonly begun: string } {
	const n = Number(deal.id.slice(1));
	const begun = new Date(Date.parse(`${deal.day}T00:00:00Z`) - ((n * 13) % 200) * 86_400_000);
	return { percent: (n * 37) % 101, begun: begun.toISOString().slice(0, 10) };
}

export const HEADER = ['opportunity_id', 'account', 'deal_stage', 'close_date', 'close_value'];

/** Numbers from 0 to below 1, the same for one seed on every machine. */
export function chance(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

export function makeDeals(count: number, seed: number): readonly Deal[] {
	const next = chance(seed);
	const pick = (below: number) => Math.floor(next() * below);
	return Array.from({ length: count }, (_, n) => ({
		id: `D${n}`,
		account: `Account ${pick(40)}${pick(5) === 0 ? ', "North"' : ''}`,
		stage: ['Won', 'Lost', 'Engaging'][pick(3)] ?? 'Won',
		day: `2027-${String(pick(12) + 1).padStart(2, '0')}-${String(pick(28) + 1).padStart(2, '0')}`,
		pence: pick(5_000_000) - 100_000,
	}));
}

export function amountText({ pence }: Deal): string {
	const digits = String(Math.abs(pence)).padStart(3, '0');
	return `${pence < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export function cellsOf(deal: Deal): readonly string[] {
	return [deal.id, deal.account, deal.stage, deal.day, amountText(deal)];
}

export const FORECAST_HEADER = [...HEADER, 'probability', 'created'];

export function forecastCellsOf(deal: Deal): readonly string[] {
	const { percent, begun } = forecastOf(deal);
	return [...cellsOf(deal), `${percent} %`, begun];
}

export function csvOf(rows: readonly (readonly string[])[], newline = '\n'): string {
	const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
	return rows.map((row) => `${row.map(cell).join(',')}${newline}`).join('');
}

/** Pence by month, added up in plain integers. */
export function wonByMonth(deals: readonly Deal[]): Readonly<Record<string, number>> {
	const totals: Record<string, number> = {};
	for (const { stage, day, pence } of deals)
		if (stage === 'Won') totals[day.slice(0, 7)] = (totals[day.slice(0, 7)] ?? 0) + pence;
	return totals;
}
