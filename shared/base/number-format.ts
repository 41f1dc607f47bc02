/** Formats of numbers, made once each: making one takes longer than writing a hundred numbers with it. */

const made = new Map<string, Intl.NumberFormat>();

/**
 * In British English where no other locale is named; what rounds to nothing has no minus. Throws as `Intl` does where the
 * options make no sense.
 */
export function numberFormat(options: Intl.NumberFormatOptions, locale = 'en-GB'): Intl.NumberFormat {
	const key = `${locale} ${JSON.stringify(options)}`;
	const format = made.get(key) ?? new Intl.NumberFormat(locale, { ...options, signDisplay: 'negative' });
	made.set(key, format);
	return format;
}
