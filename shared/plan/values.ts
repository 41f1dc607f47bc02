/** Whether a value fits the declaration of its field. */
import { parseClockTime, parseHours } from '../base/clock-times.ts';
import { isDay, isMoment } from '../base/dates.ts';
import type { Complaint } from '../file/strict-json.ts';
import type { Scalar } from '../ledger/change.ts';
import { say, term } from '../words/spoken.ts';
import { type FieldSpec, NO_NUMBER } from './field.ts';
import { pictureIn } from './picture.ts';

/** Null when the value fits; otherwise what is wrong with it, in a sentence about the field’s name: "has to be …". */
export function checkValue(spec: FieldSpec, value: Scalar): Complaint | null {
	if (value === null) return null;
	switch (spec.kind) {
		case 'line':
			if (typeof value !== 'string') return (field) => say('{field} has to be text.', { field });
			if (/[\n\r]/.test(value)) return (field) => say('{field} has to be one line.', { field });
			return tooLong(value, spec.maxLength);
		case 'text':
			return typeof value === 'string'
				? tooLong(value, spec.maxLength)
				: (field) => say('{field} has to be text.', { field });
		case 'number':
			if (!isBetween(value, spec.min, spec.max))
				return (field) =>
					say('{field} has to be a number from {min} to {max}.', {
						field,
						min: String(spec.min),
						max: String(spec.max),
					});
			return spec.whole && !Number.isInteger(value)
				? (field) => say('{field} has to be a whole number.', { field })
				: null;
		case 'money':
			return isBetween(value, spec.min, spec.max) && Number.isInteger(value)
				? null
				: (field) =>
						say('{field} has to be a whole number of minor units (cents, pence) from {min} to {max}.', {
							field,
							min: String(spec.min),
							max: String(spec.max),
						});
		case 'quantity':
			if (typeof value !== 'number' || !Number.isFinite(value))
				return (field) => say('{field} has to be a number.', { field });
			if (spec.min !== undefined && value < spec.min)
				return (field) => say('{field} has to be a number of at least {min}.', { field, min: String(spec.min) });
			return Number.isInteger(value) && !Number.isSafeInteger(value)
				? (field) => say('{field} is too large to be kept exactly.', { field })
				: null;
		case 'rating':
			return isBetween(value, 1, 9) && Number.isInteger(value * 2)
				? null
				: isNoNumber(value)
					? null
					: (field) =>
							say('{field} has to be from 1 to 9 in halves, or “{abstained}” or “{early}”.', {
								field,
								...noNumberWords(),
							});
		case 'day':
			return typeof value === 'string' && isDay(value)
				? null
				: (field) => say('{field} has to be a day like 2027-03-31.', { field });
		case 'moment':
			return typeof value === 'string' && isMoment(value)
				? null
				: (field) => say('{field} has to be a time in UTC like 2027-03-31T14:05Z.', { field });
		case 'clockTime':
			return typeof value === 'string' && parseClockTime(value) !== null
				? null
				: (field) => say('{field} has to be a time like 09:30.', { field });
		case 'hours':
			return typeof value === 'string' && value.length <= 200 && parseHours(value) !== null
				? null
				: (field) => say('{field} has to be hours like 09:00-17:30, or 08:00-12:00, 13:00-17:00.', { field });
		case 'period':
			return typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2]|Q[1-4])$/.test(value)
				? null
				: (field) => say('{field} has to be a month like 2027-03 or a quarter like 2027-Q1.', { field });
		case 'choice':
			return typeof value === 'string' && spec.choices.includes(value)
				? null
				: (field) => say('{field} has to be one of: {choices}.', { field, choices: spec.choices.map(term).join(', ') });
		case 'yes':
			return typeof value === 'boolean' ? null : (field) => say('{field} has to be true or false.', { field });
		case 'link':
			return typeof value === 'string' && isRecordId(value)
				? null
				: (field) => say('{field} has to be the id of one of the {collection}.', { field, collection: spec.to });
		case 'party':
			if (value === 'vendor' || value === 'partner') return null;
			return spec.third && typeof value === 'string' && isRecordId(value)
				? null
				: (field) =>
						spec.third
							? say('{field} has to be vendor or partner, or the id of a third party.', { field })
							: say('{field} has to be vendor or partner.', { field });
		case 'currency':
			return typeof value === 'string' && /^[A-Z]{3}$/.test(value)
				? null
				: (field) => say('{field} has to be a currency code like GBP.', { field });
		case 'colour':
			return typeof value === 'string' && /^#[0-9A-F]{6}$/.test(value)
				? null
				: (field) => say('{field} has to be a colour like #0A62AD.', { field });
		case 'picture':
			return typeof value === 'string' && pictureIn(value) !== null
				? null
				: (field) => say('{field} has to be a small PNG or JPEG without metadata, in base64.', { field });
		case 'timeZone':
			return typeof value === 'string' && /^[A-Za-z_+-]+(\/[A-Za-z0-9_+-]+){0,2}$/.test(value)
				? null
				: (field) => say('{field} has to be a time zone like Europe/London.', { field });
		case 'agreement':
			return typeof value === 'string' && /^[0-9a-f]{32}$/.test(value)
				? null
				: (field) => say('{field} has to be the mark of the text it covers.', { field });
	}
}

/** Letters, digits, `_`, `-` and `.`, at most 80: ids become file names and parts of references. */
export function isRecordId(id: string): boolean {
	return /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}$/.test(id);
}

/** What is wrong with a value, as a sentence about the field it is for. */
export function problemWith({ label }: Pick<FieldSpec, 'label'>, complaint: Complaint): string {
	return complaint(say('{label}|a field', { label: term(label) }));
}

/** What stands where no number was given, in the language of the reader. */
export function noNumberWords(): { readonly abstained: string; readonly early: string } {
	const [abstained, early] = NO_NUMBER;
	return { abstained: term(abstained), early: term(early) };
}

function isBetween(value: Scalar, min: number, max: number): value is number {
	return typeof value === 'number' && value >= min && value <= max;
}

function isNoNumber(value: Scalar): boolean {
	return NO_NUMBER.some((word) => word === value);
}

function tooLong(value: string, max: number): Complaint | null {
	return value.length <= max
		? null
		: (field) => say('{field} has {count} characters; at most {most} fit.', { field, count: value.length, most: max });
}
