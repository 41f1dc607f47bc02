/** Who carries what, in one sentence that blames nobody. */

import type { Balance, Load } from '../../../shared/analysis/balance.ts';
import type { Names } from '../../../shared/analysis/names.ts';
import type { Party } from '../../../shared/ledger/change.ts';
import { say } from '../../../shared/words/spoken.ts';

/** Below this difference, as a share of the larger, the two sides carry about the same. */
const ABOUT_EVEN = 0.1;

/** “Harbor carries the work, Northwind the money.” Null where nothing is open. */
export function loadSentence(balance: Balance, names: Names): string | null {
	const { vendor, partner } = balance;
	if (vendor.count + partner.count === 0) return null;
	const work = heavier(balance, 'days') ?? (vendor.days + partner.days === 0 ? heavier(balance, 'count') : null);
	const money = heavier(balance, 'money');
	const hasMoney = vendor.money + partner.money > 0;
	if (work !== null && money !== null) {
		if (work === money) return say('{Name} carries more of the work and of the money.', { name: names[work] });
		return say('{Name} carries more of the work, {other} of the money.', { name: names[work], other: names[money] });
	}
	if (work !== null)
		return hasMoney
			? say('{Name} carries more of the work; the money is about even.', { name: names[work] })
			: say('{Name} carries more of the work.', { name: names[work] });
	if (money !== null) return say('The work is about even; {name} carries more of the money.', { name: names[money] });
	return say('Both sides carry about the same.');
}

function heavier({ vendor, partner }: Balance, field: keyof Load): Party | null {
	const most = Math.max(vendor[field], partner[field]);
	if (most === 0 || Math.abs(vendor[field] - partner[field]) <= most * ABOUT_EVEN) return null;
	return vendor[field] > partner[field] ? 'vendor' : 'partner';
}
