/** A sentence that is put together where nobody knows the language of its reader: in the core, for a screen. */
import type { Literal, Value } from './words.ts';

/** Plain data: it crosses every border, and `words.told` says it. */
export interface Said {
	readonly text: string;
	readonly values: Readonly<Record<string, Value>>;
}

export function tellLater<Text extends string>(text: Literal<Text>, values: Said['values'] = {}): Said {
	return { text, values };
}
