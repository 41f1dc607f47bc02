/** Signs that turn the direction of writing or have no width: they can make a text read as what it is not. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
/** Joins the parts of one drawn sign, as in a family: there it belongs. */
const JOINER = '\u200D';
const DRAWN = /(\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)$/u;

/** The same text with each such sign made visible, `⟦U+202E⟧`: for screens on which people compare wordings. */
export function visibleMarks(text: string): string {
	return text.replace(UNSEEN, (sign, at: number) =>
		sign === JOINER && DRAWN.test(text.slice(Math.max(0, at - 2), at))
			? sign
			: `⟦U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟧`,
	);
}
