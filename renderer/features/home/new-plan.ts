/** What a new plan needs to know, and sensible first answers. */

import { addDays, addMonths, type Day, isDay } from '../../../shared/base/dates.ts';
import type { Profile, TemplateSummary } from '../../../shared/contract/app.ts';
import type { Input } from '../../../shared/contract.ts';
import { say } from '../../../shared/words/spoken.ts';
import { parseDay } from '../../ui/parse-day.ts';

export interface PlanForm {
	readonly title: string;
	readonly vendor: string;
	readonly partner: string;
	readonly start: string;
	readonly end: string;
	readonly currency: string;
	readonly timeZone: string;
}

export const CURRENCIES = [
	'EUR',
	'GBP',
	'USD',
	'AUD',
	'BRL',
	'CAD',
	'CHF',
	'CNY',
	'DKK',
	'INR',
	'JPY',
	'NOK',
	'PLN',
	'SEK',
	'SGD',
	'ZAR',
];

/** The first day of the next calendar quarter. */
export function nextQuarter(today: Day): Day {
	const month = Number(today.slice(5, 7));
	const first = `${today.slice(0, 4)}-${String(Math.floor((month - 1) / 3) * 3 + 1).padStart(2, '0')}-01`;
	return addMonths(first, 3);
}

export function lastDay(start: Day, months: number): Day {
	return addDays(addMonths(start, months), -1);
}

export function firstForm(profile: Profile | null, template: TemplateSummary | undefined, today: Day): PlanForm {
	const start = nextQuarter(today);
	return {
		title: '',
		vendor: profile?.side === 'vendor' ? profile.company : '',
		partner: profile?.side === 'partner' ? profile.company : '',
		start,
		end: lastDay(start, template?.months ?? 12),
		currency: currencyHere(),
		timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
	};
}

export type Problems = Partial<Record<keyof PlanForm, string>>;

export function problemsOf(form: PlanForm, today: Day): Problems {
	const start = readDay(form.start, today);
	const end = readDay(form.end, today);
	return {
		...(form.vendor.trim() === '' && { vendor: say('Name this side.') }),
		...(form.partner.trim() === '' && { partner: say('Name this side.') }),
		...(start === null && { start: say('A day like 1 Feb 2027.') }),
		...(end === null
			? { end: say('A day like 31 Jan 2028.') }
			: start !== null && end < start
				? { end: say('It is before the first day.') }
				: {}),
	};
}

export function toInput(
	form: PlanForm,
	template: string,
	speaksFor: Profile['side'],
	today: Day,
): Input<'plans.create'> {
	const title = form.title.trim();
	return {
		template,
		...(title === '' ? {} : { title }),
		vendor: form.vendor.trim(),
		partner: form.partner.trim(),
		start: readDay(form.start, today) ?? today,
		end: readDay(form.end, today) ?? today,
		currency: form.currency,
		timeZone: form.timeZone,
		speaksFor,
	};
}

export function readDay(text: string, today: Day): Day | null {
	return isDay(text) ? text : parseDay(text, today);
}

const BY_REGION: Readonly<Record<string, string>> = {
	GB: 'GBP',
	US: 'USD',
	CH: 'CHF',
	SE: 'SEK',
	NO: 'NOK',
	DK: 'DKK',
	PL: 'PLN',
	JP: 'JPY',
	AU: 'AUD',
	CA: 'CAD',
	IN: 'INR',
	BR: 'BRL',
	SG: 'SGD',
	ZA: 'ZAR',
	CN: 'CNY',
};

function currencyHere(): string {
	return BY_REGION[new Intl.Locale(navigator.language).maximize().region ?? ''] ?? 'EUR';
}
