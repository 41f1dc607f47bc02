import type { Scalar } from '../../../shared/ledger/change.ts';
import type { FieldSpec } from '../../../shared/plan/field.ts';
import { NO_NUMBER } from '../../../shared/plan/field.ts';
import { checkValue } from '../../../shared/plan/values.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { typedNumber } from '../../ui/format-money.ts';

/** Why a value does not fit its field, as a sentence; null where it does. */
export function complaintOf(spec: FieldSpec, value: Scalar): string | null {
	return checkValue(spec, value) === null ? null : sentenceOf(spec, value, term(spec.label));
}

function sentenceOf(spec: FieldSpec, value: Scalar, label: string): string {
	switch (spec.kind) {
		case 'line':
		case 'text':
			return ofText(value, spec, label);
		case 'number':
			return Number(value) >= spec.min && Number(value) <= spec.max
				? say('{label} has to be a whole number.', { label })
				: say('{label} has to be a number from {least} to {most}.', { label, ...bounds(spec) });
		case 'money':
			return say('{label} has to be a whole number of minor units (cents, pence) from {least} to {most}.', {
				label,
				...bounds(spec),
			});
		case 'quantity':
			if (typeof value !== 'number' || !Number.isFinite(value)) return say('{label} has to be a number.', { label });
			return spec.min !== undefined && value < spec.min
				? say('{label} has to be a number of at least {least}.', { label, least: typedNumber(spec.min) })
				: say('{label} is too large to be kept exactly.', { label });
		case 'rating': {
			const [abstained, early] = NO_NUMBER.map(term);
			return say('{label} has to be from 1 to 9 in halves, or “{abstained}” or “{early}”.', {
				label,
				abstained: abstained ?? '',
				early: early ?? '',
			});
		}
		default:
			return ofPattern(spec, label);
	}
}

function ofText(value: Scalar, spec: Extract<FieldSpec, { kind: 'line' | 'text' }>, label: string): string {
	if (typeof value !== 'string') return say('{label} has to be text.', { label });
	return spec.kind === 'line' && /[\n\r]/.test(value)
		? say('{label} has to be one line.', { label })
		: say('{label} has {count} characters; at most {most} fit.', { label, count: value.length, most: spec.maxLength });
}

function ofPattern({ kind }: FieldSpec, label: string): string {
	switch (kind) {
		case 'clockTime':
			return say('{label} has to be a time like 09:30.', { label });
		case 'hours':
			return say('{label} has to be hours like 09:00-17:30, or 08:00-12:00, 13:00-17:00.', { label });
		case 'period':
			return say('{label} has to be a month like 2027-03 or a quarter like 2027-Q1.', { label });
		case 'currency':
			return say('{label} has to be a currency code like GBP.', { label });
		case 'colour':
			return say('{label} has to be a colour like #0A62AD.', { label });
		case 'timeZone':
			return say('{label} has to be a time zone like Europe/London.', { label });
		case 'picture':
			return say('{label} has to be a small PNG or JPEG without metadata, in base64.', { label });
		case 'day':
			return say('{label} has to be a day like 2027-03-31.', { label });
		default:
			// Chosen from what fits, never typed.
			return say('{label} does not take this.', { label });
	}
}

function bounds({ min, max }: { readonly min: number; readonly max: number }) {
	return { least: typedNumber(min), most: typedNumber(max) };
}
