import { hash } from 'node:crypto';

/** SHA-256 of a text, 64 hex digits: the platform's own, several times as fast as the portable one. */
export function hashText(text: string): string {
	return hash('sha256', text, 'hex');
}

/** The id of a change by its line. */
export function hashLine(text: string): string {
	return hashText(text).slice(0, 32);
}
