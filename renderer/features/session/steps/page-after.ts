/** The page after or before this one; null where there is none. */
export function pageAfter(at: number, by: 1 | -1, count: number): number | null {
	const next = at + by;
	return next >= 0 && next < count ? next : null;
}
