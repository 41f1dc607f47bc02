/** Formats of numbers, made once each: making one takes longer than writing a hundred numbers with it. */

const made = new Map<string, Intl.NumberFormat>();

/** In British English. Throws as `Intl` does where the options make no sense. */
export function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
	const key = JSON.stringify(options);
	const format = made.get(key) ?? new Intl.NumberFormat('en-GB', options);
	made.set(key, format);
	return format;
}
