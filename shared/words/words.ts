/**
 * Every text of ours in the language of its reader. The English words in the source are the key; a catalogue holds the
 * others. There is no language of the program in here: a screen may speak German while a document is written in French.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import { capitalized, possessive } from './english-grammar.ts';
import { type Formats, formatsOf } from './formats.ts';
import type { Language } from './languages.ts';
import type { Said } from './said.ts';

/** English words to the words of another language, both in ICU MessageFormat. */
export type Catalogue = Readonly<Record<string, string>>;

export type Value = string | number;

/** A text that stands in the source as it is: what is put together at run time is in no catalogue. */
export type Literal<Text extends string> = string extends Text ? never : Text;

export interface Words extends Formats {
	readonly language: Language;
	/**
	 * The text in this language with its values in their places: `{count, plural, one {# goal} other {# goals}}`. Beside
	 * `{name}` stand for every value that is a text: `{Name}`, which begins a sentence, and in English `{name_s}` and
	 * `{Name_s}`, which own something. What the catalogue lacks stays English. `Open|a gap`: the part behind the bar is for
	 * whoever translates, where one English word is two elsewhere.
	 */
	say<Text extends string>(text: Literal<Text>, values?: Readonly<Record<string, Value>>): string;
	/** The same with pieces of any kind in its places, each where this language has it. */
	parts<Text extends string, Piece extends object>(
		text: Literal<Text>,
		values: Readonly<Record<string, Value | Piece | readonly Piece[]>>,
	): readonly (string | Piece)[];
	/** What was put together without knowing the language. */
	told(said: Said): string;
	/** A text that is declared elsewhere: a label of the schema, a choice, a state. People’s own words pass as they are. */
	term(text: string): string;
}

/** `locale` is a BCP 47 tag of the language. `translate` answers the text in it, or the English one. Pure. */
export function wordsFrom(language: Language, locale: string, translate: (text: string) => string): Words {
	const messages = new Map<string, Message>();
	const worded = (text: string): string => {
		const found = translate(text);
		return found === text ? withoutContext(text) : found;
	};
	const messageOf = (text: string): Message => {
		const known = messages.get(text);
		if (known !== undefined) return known;
		const made = compiled(worded(text), locale);
		messages.set(text, made);
		return made;
	};
	const filled = (text: string, values: Said['values'] = {}) => {
		const message = messageOf(text);
		if (typeof message === 'string') return message;
		const given = { ...values, ...derivedFrom(values, message.derived) };
		return message.pieces === null ? String(message.format().format(given)) : joined(message.pieces, given);
	};
	return {
		...formatsOf(language, locale),
		language,
		say: filled,
		told: ({ text, values }) => filled(text, values),
		parts: (text, values) => {
			const message = messageOf(text);
			if (typeof message === 'string') return [message];
			return message
				.format()
				.formatToParts<object>({ ...values, ...derivedFrom(values, message.derived) })
				.flatMap(({ value }) => value as never);
		},
		term: worded,
	};
}

/** `Open|a gap`: where one English word is two in another language, what follows the bar tells which; nobody reads it. */
export function withoutContext(text: string): string {
	return text.replace(/\|[^|{}]+$/, '');
}

/** Words that stand as they are, or what has to be filled in. */
type Message = string | Filled;

interface Filled {
	/** Made when it is first needed. */
	readonly format: () => IntlMessageFormat;
	/** Names of arguments that are made from another one: `Name`, `name_s`. */
	readonly derived: readonly string[];
	/** Words and the names of places by turns, beginning with words; null where a place asks for a grammar. */
	readonly pieces: readonly string[] | null;
}

/** Words between places that take a value as it is; no apostrophe, which ICU reads as quoting. */
const WITHOUT_GRAMMAR = /^[^{}']*(?:\{\w+\}[^{}']*)*$/;

/**
 * A window says thousands of texts while it is loaded, and a row a dozen whenever it is drawn: those that ask for no
 * grammar pass the formatter by.
 */
function compiled(text: string, locale: string): Message {
	const simple = WITHOUT_GRAMMAR.test(text);
	if (simple && !text.includes('{')) return text;
	const names = [...text.matchAll(/\{(\w+)[,}]/g)].flatMap(([, name = '']) => (baseOf(name) === name ? [] : [name]));
	let made: IntlMessageFormat | null = null;
	const format = () => {
		made ??= new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
		return made;
	};
	return { format, derived: names, pieces: simple ? text.split(/\{(\w+)\}/) : null };
}

/** As the formatter has it: a value that is missing is a mistake of ours, and falls at once. */
function joined(pieces: readonly string[], values: Said['values']): string {
	return pieces
		.map((piece, at) => {
			if (at % 2 === 0) return piece;
			const value = values[piece];
			if (value === undefined) throw new Error(`“${pieces[0]}…” lacks its value “${piece}”.`);
			return value;
		})
		.join('');
}

/** The value an argument is made from: `name` for `Name`, `name_s` and `Name_s`. */
export function baseOf(argument: string): string {
	const name = argument.replace(/_s$/, '');
	return name.charAt(0).toLowerCase() + name.slice(1);
}

function derivedFrom(values: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, string> {
	const made: Record<string, string> = {};
	for (const name of names) {
		const value = values[baseOf(name)];
		if (typeof value !== 'string' || Object.hasOwn(values, name)) continue;
		const owned = name.endsWith('_s') ? possessive(value) : value;
		made[name] = /^[A-Z]/.test(name) ? capitalized(owned) : owned;
	}
	return made;
}
