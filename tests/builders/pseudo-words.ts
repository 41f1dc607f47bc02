import type { Words } from '../../shared/words/words.ts';
import { wordsFrom } from '../../shared/words/words.ts';

/** Every text of ours in ⟦marks⟧: what stands outside of them in a document has gone past the catalogue. */
export function markedWords(): Words {
	return wordsFrom('en', 'en-GB', (text) => `⟦${text}⟧`);
}

/** Every text of ours longer by a share of its own length, in words that break. */
export function grownWords(share: number): Words {
	return wordsFrom('en', 'en-GB', (text) => {
		const length = text.replace(/\{.*\}/g, '').length;
		return `${text}${' lengthened'.repeat(Math.ceil(length / 11)).slice(0, Math.round(length * share))}`;
	});
}
