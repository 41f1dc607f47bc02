/**
 * The language this process speaks to the person at this computer: chosen once, before anything is said. A document has
 * words of its own and is given them; it never asks here.
 */
import { ENGLISH } from './english.ts';
import type { Said } from './said.ts';
import type { Literal, Words } from './words.ts';

let words: Words = ENGLISH;

/** From now on everything said is said in these words. What was said before stays as it was. */
export function speak(next: Words): void {
	words = next;
}

/** All of them, for what takes words: days, numbers, sentences of the analysis. */
export function spoken(): Words {
	return words;
}

/** A text of ours as `Words.say` has it. Outside a function only in the window, which asks for its language first. */
export function say<Text extends string>(text: Literal<Text>, values?: Said['values']): string {
	return words.say(text, values);
}

/** A text that is declared elsewhere, as `Words.term` has it. */
export function term(text: string): string {
	return words.term(text);
}
