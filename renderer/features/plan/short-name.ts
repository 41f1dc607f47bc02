/** `E. Marsh` for `Elena Marsh`: the first names as initials, the last in full. One word stays as it is. */
export function shortName(name: string): string {
	const words = name.trim().split(/\s+/);
	const last = words.at(-1) ?? '';
	return [...words.slice(0, -1).map((word) => `${[...word][0] ?? ''}.`), last].join(' ');
}
