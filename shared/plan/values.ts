/** Whether a value fits the declaration of its field. */
import { parseClockTime, parseHours } from '../base/clock-times.ts';
import { isDay, isMoment } from '../base/dates.ts';
import type { Scalar } from '../ledger/change.ts';
import { type FieldSpec, NO_NUMBER } from './field.ts';
import { pictureIn } from './picture.ts';

/** Null when the value fits; otherwise the end of a sentence that begins with the field's name: "has to be …". */
export function checkValue(spec: FieldSpec, value: Scalar): string | null {
	if (value === null) return null;
	switch (spec.kind) {
		case 'line':
			if (typeof value !== 'string') return 'has to be text';
			if (/[\n\r]/.test(value)) return 'has to be one line';
			return tooLong(value, spec.maxLength);
		case 'text':
			return typeof value === 'string' ? tooLong(value, spec.maxLength) : 'has to be text';
		case 'number':
			if (!isBetween(value, spec.min, spec.max)) return `has to be a number from ${spec.min} to ${spec.max}`;
			return spec.whole && !Number.isInteger(value) ? 'has to be a whole number' : null;
		case 'money':
			return isBetween(value, spec.min, spec.max) && Number.isInteger(value)
				? null
				: `has to be a whole number of minor units (cents, pence) from ${spec.min} to ${spec.max}`;
		case 'quantity':
			if (typeof value !== 'number' || !Number.isFinite(value)) return 'has to be a number';
			if (spec.min !== undefined && value < spec.min) return `has to be a number of at least ${spec.min}`;
			return Number.isInteger(value) && !Number.isSafeInteger(value) ? 'is too large to be kept exactly' : null;
		case 'rating':
			return isBetween(value, 1, 9) && Number.isInteger(value * 2)
				? null
				: isNoNumber(value)
					? null
					: `has to be from 1 to 9 in halves, or ${NO_NUMBER.map((word) => `“${word}”`).join(' or ')}`;
		case 'day':
			return typeof value === 'string' && isDay(value) ? null : 'has to be a day like 2027-03-31';
		case 'moment':
			return typeof value === 'string' && isMoment(value) ? null : 'has to be a time in UTC like 2027-03-31T14:05Z';
		case 'clockTime':
			return typeof value === 'string' && parseClockTime(value) !== null ? null : 'has to be a time like 09:30';
		case 'hours':
			return typeof value === 'string' && value.length <= 200 && parseHours(value) !== null
				? null
				: 'has to be hours like 09:00-17:30, or 08:00-12:00, 13:00-17:00';
		case 'period':
			return typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2]|Q[1-4])$/.test(value)
				? null
				: 'has to be a month like 2027-03 or a quarter like 2027-Q1';
		case 'choice':
			return typeof value === 'string' && spec.choices.includes(value)
				? null
				: `has to be one of: ${spec.choices.join(', ')}`;
		case 'yes':
			return typeof value === 'boolean' ? null : 'has to be true or false';
		case 'link':
			return typeof value === 'string' && isRecordId(value) ? null : `has to be the id of one of the ${spec.to}`;
		case 'party':
			if (value === 'vendor' || value === 'partner') return null;
			return spec.third && typeof value === 'string' && isRecordId(value)
				? null
				: `has to be vendor or partner${spec.third ? ', or the id of a third party' : ''}`;
		case 'currency':
			return typeof value === 'string' && /^[A-Z]{3}$/.test(value) ? null : 'has to be a currency code like GBP';
		case 'colour':
			return typeof value === 'string' && /^#[0-9A-F]{6}$/.test(value) ? null : 'has to be a colour like #0A62AD';
		case 'picture':
			return typeof value === 'string' && pictureIn(value) !== null
				? null
				: 'has to be a small PNG or JPEG without metadata, in base64';
		case 'timeZone':
			return typeof value === 'string' && /^[A-Za-z_+-]+(\/[A-Za-z0-9_+-]+){0,2}$/.test(value)
				? null
				: 'has to be a time zone like Europe/London';
		case 'agreement':
			return typeof value === 'string' && /^[0-9a-f]{32}$/.test(value)
				? null
				: 'has to be the mark of the text it covers';
	}
}

/** Letters, digits, `_`, `-` and `.`, at most 80: ids become file names and parts of references. */
export function isRecordId(id: string): boolean {
	return /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}$/.test(id);
}

function isBetween(value: Scalar, min: number, max: number): value is number {
	return typeof value === 'number' && value >= min && value <= max;
}

function isNoNumber(value: Scalar): boolean {
	return NO_NUMBER.some((word) => word === value);
}

function tooLong(value: string, max: number): string | null {
	return value.length <= max ? null : `has ${value.length} characters; at most ${max} fit`;
}
