/** Cuts a stream of measured parts into pages. */

export interface Part {
	readonly height: number;
	/** How much of the height is space above it, which falls away at the top of a page. */
	readonly above?: number;
	/** The table it is a row of, and what that table's head takes once on every page. */
	readonly table?: { readonly key: unknown; readonly head: number };
	readonly startsPage: boolean;
	readonly keepsNext: boolean;
}

/** From and to, to excluded. */
export type Page = readonly [from: number, to: number];

/**
 * Every part is on exactly one page, in order. Parts that keep with the next go over together, unless they fill more
 * than a page; what is taller than a page stands on one of its own. Linear in parts.
 */
export function paginate(parts: readonly Part[], pageHeight: number): readonly Page[] {
	const pages: Page[] = [];
	let from = 0;
	let used = 0;
	const turn = (at: number) => {
		if (at > from) pages.push([from, at]);
		from = at;
		used = 0;
	};
	for (let at = 0; at < parts.length; ) {
		const to = chainEnd(parts, at);
		if (parts[at]?.startsPage) turn(at);
		if (used > 0 && used + heightOf(parts, at, to, false) > pageHeight) turn(at);
		if (heightOf(parts, at, to, true) <= pageHeight || to === at + 1) {
			used += heightOf(parts, at, to, used === 0);
			at = to;
			continue;
		}
		// A chain longer than a page: part by part.
		for (; at < to; at += 1) {
			if (used > 0 && used + heightOf(parts, at, at + 1, false) > pageHeight) turn(at);
			used += heightOf(parts, at, at + 1, used === 0);
		}
	}
	turn(parts.length);
	return pages;
}

function chainEnd(parts: readonly Part[], from: number): number {
	let at = from;
	while (at < parts.length - 1 && parts[at]?.keepsNext && !parts[at + 1]?.startsPage) at += 1;
	return at + 1;
}

/** Heads are counted where a table begins, goes on after another part, or goes on at the top of a page. */
function heightOf(parts: readonly Part[], from: number, to: number, isTop: boolean): number {
	let height = isTop ? -(parts[from]?.above ?? 0) : 0;
	let before: unknown = isTop ? null : (parts[from - 1]?.table?.key ?? null);
	for (let at = from; at < to; at += 1) {
		const part = parts[at];
		if (part === undefined) break;
		if (part.table && part.table.key !== before) height += part.table.head;
		height += part.height;
		before = part.table?.key ?? null;
	}
	return height;
}
