/** One line of JSON read so that no two readers can understand it differently, and nothing odd hides in it. */
import { fail, ok, type Result } from '../base/result.ts';
import { say } from '../words/spoken.ts';

/** What is wrong, as a sentence about `subject`: said only where somebody reads it. */
export type Complaint = (subject: string) => string;

/** What a sentence is about. A function where it is read line by line and hardly ever said. */
export type Subject = string | (() => string);

/** A change is split above 256 KB; this much more is tolerated when reading. In UTF-16 units. */
export const MAX_LINE_LENGTH = 256 * 1024 + 16 * 1024;
export const MAX_NESTING = 16;

const KEY_END = '":';
const SPACED_KEY_END = /"[ \t\n\r]+:/;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
// C0 and C1 controls except tab and newline, U+FFFE, U+FFFF; under the u flag the surrogate class is lone ones only.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what this is for
const ODD_CHARACTER = /[\u0000-\u0008\u000b-\u001f\u0080-\u009f\ufffe\uffff\ud800-\udfff]/u;

/**
 * The value of one line. Refuses, in one sentence that begins with `where`: text that is not JSON, duplicate or
 * dangerous keys, nesting deeper than 16, control characters, half characters (lone surrogates), numbers that are not
 * exact, and lines longer than `maxLength`.
 */
export function readStrictJson(
	text: string,
	where: Subject = () => say('This line'),
	maxLength = MAX_LINE_LENGTH,
): Result<unknown> {
	const refuse = (complaint: Complaint) => fail('unreadable', complaint(subjectOf(where)));
	if (text.length > maxLength)
		return refuse((subject) =>
			say('{subject} is {count} characters long; at most {most} are read.', {
				subject,
				count: text.length,
				most: maxLength,
			}),
		);
	const odd = oddCharacter(text);
	if (odd) return refuse(odd);
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return refuse((subject) => say('{subject} is not complete JSON.', { subject }));
	}
	const hasEscapes = text.includes('\\');
	const complaint = complainAbout(value, 1, hasEscapes);
	if (complaint) return refuse(complaint);
	// A repeated key makes the reprinted line shorter, so an identical reprint proves there is none.
	if (hasEscapes ? JSON.stringify(value) !== text : mayRepeatKey(value, text)) {
		const repeated = findRepeatedKey(text);
		if (repeated !== null)
			return refuse((subject) => say('{subject} names “{key}” twice in one object.', { subject, key: repeated }));
	}
	return ok(value);
}

/** What begins the sentence. */
export function subjectOf(where: Subject): string {
	return typeof where === 'string' ? where : where();
}

/** Null, or what names the first character that no plan text may hold. */
export function oddCharacter(text: string): Complaint | null {
	const found = ODD_CHARACTER.exec(text);
	if (!found) return null;
	const code = found[0].codePointAt(0) ?? 0;
	if (code === 0) return (subject) => say('{subject} contains a NUL byte.', { subject });
	if (code >= 0xd800 && code <= 0xdfff)
		return (subject) => say('{subject} contains half a character (a lone surrogate).', { subject });
	const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
	return (subject) =>
		code >= 0xfffe
			? say('{subject} contains {name}, which is no character.', { subject, name })
			: say('{subject} contains the control character {name}.', { subject, name });
}

function complainAbout(value: unknown, depth: number, mayHoldEscapes: boolean): Complaint | null {
	if (typeof value === 'string') return mayHoldEscapes ? oddCharacter(value) : null;
	if (typeof value === 'number') return complainAboutNumber(value);
	if (typeof value !== 'object' || value === null) return null;
	if (depth > MAX_NESTING)
		return (subject) => say('{subject} is nested more than {most} deep.', { subject, most: MAX_NESTING });
	if (Array.isArray(value)) {
		for (const item of value) {
			const complaint = complainAbout(item, depth + 1, mayHoldEscapes);
			if (complaint) return complaint;
		}
		return null;
	}
	const object = value as Record<string, unknown>;
	for (const key in object) {
		if (FORBIDDEN_KEYS.has(key))
			return (subject) => say('{subject} uses the name “{key}”, which is not allowed.', { subject, key });
		const complaint =
			(mayHoldEscapes ? oddCharacter(key) : null) ?? complainAbout(object[key], depth + 1, mayHoldEscapes);
		if (complaint) return complaint;
	}
	return null;
}

function complainAboutNumber(value: number): Complaint | null {
	if (!Number.isFinite(value))
		return (subject) => say('{subject} contains a number too large to be kept.', { subject });
	if (Object.is(value, -0)) return (subject) => say('{subject} contains the number -0.', { subject });
	return Number.isInteger(value) && !Number.isSafeInteger(value)
		? (subject) => say('{subject} contains a number too large to be exact.', { subject })
		: null;
}

/**
 * Whether a text without escapes might name a key twice: a repeated one is counted in the text and not in the value. Every
 * key ends in a quote and a colon, with no space between; a text value that begins with a colon is counted as a key too.
 */
function mayRepeatKey(value: unknown, text: string): boolean {
	let named = 0;
	for (let at = text.indexOf(KEY_END); at !== -1; at = text.indexOf(KEY_END, at + 2)) named += 1;
	return named !== countKeys(value) || SPACED_KEY_END.test(text);
}

function countKeys(value: unknown): number {
	if (typeof value !== 'object' || value === null) return 0;
	let count = 0;
	if (Array.isArray(value)) for (const item of value) count += countKeys(item);
	else for (const key in value) count += 1 + countKeys((value as Record<string, unknown>)[key]);
	return count;
}

/** The first key that one object names twice, however it is escaped; the text is known to be valid JSON. */
function findRepeatedKey(text: string): string | null {
	const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:]/g;
	const open: (Set<string> | null)[] = [];
	let latest = '';
	for (const [mark] of text.matchAll(token)) {
		if (mark === '{') open.push(new Set());
		else if (mark === '[') open.push(null);
		else if (mark === '}' || mark === ']') open.pop();
		else if (mark === ':') {
			const key: string = JSON.parse(latest);
			const keys = open.at(-1);
			if (keys?.has(key)) return key;
			keys?.add(key);
		} else latest = mark;
	}
	return null;
}
