/** One key a pen: the letter of each side's mark, where that letter is free and both differ; else V and P. J is both. */
const TAKEN = 'abcdeghjklotwy';

export interface PenKeys {
	readonly vendor: string;
	readonly partner: string;
}

export function penKeys(marks: { readonly vendor: string; readonly partner: string }): PenKeys {
	const [vendor, partner] = [marks.vendor.slice(0, 1).toLowerCase(), marks.partner.slice(0, 1).toLowerCase()];
	const isFree = (letter: string) => /^[a-z]$/.test(letter) && !TAKEN.includes(letter);
	return vendor !== partner && isFree(vendor) && isFree(partner) ? { vendor, partner } : { vendor: 'v', partner: 'p' };
}
