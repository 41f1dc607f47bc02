/** Who carries what, in one sentence that blames nobody. */

import type { Balance, Load } from '../../../shared/analysis/balance.ts';
import { capitalized, type Names } from '../../../shared/analysis/names.ts';
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
		if (work === money)
			return say('{names} carries more of the work and of the money.', { names: capitalized(names[work]) });
		return say('{names} carries more of the work, {names2} of the money.', {
			names: capitalized(names[work]),
			names2: names[money],
		});
	}
	if (work !== null)
		return `${capitalized(names[work])} carries more of the work${hasMoney ? '; the money is about even' : ''}.`;
	if (money !== null) return say('The work is about even; {names} carries more of the money.', { names: names[money] });
	return say('Both sides carry about the same.');
}

function heavier({ vendor, partner }: Balance, field: keyof Load): Party | null {
	const most = Math.max(vendor[field], partner[field]);
	if (most === 0 || Math.abs(vendor[field] - partner[field]) <= most * ABOUT_EVEN) return null;
	return vendor[field] > partner[field] ? 'vendor' : 'partner';
}
