/** An answer that crosses a border: a value, or a sentence a person can act on. Exceptions are for bugs. */
export type Result<Value, Details = unknown> =
	| { readonly ok: true; readonly value: Value }
	| { readonly ok: false; readonly error: Failure<Details> };

/** Why something was not done. `message` is one plain sentence naming what and where. */
export interface Failure<Details = unknown> {
	readonly code: FailureCode;
	readonly message: string;
	readonly details?: Details;
}

export type FailureCode =
	/** The input does not fit: unknown field, out of bounds, wrong shape. */
	| 'invalid'
	/** The pen in hand may not write this. */
	| 'not-yours'
	/** What was on screen when editing began is no longer what the plan says. */
	| 'changed'
	/** The field holds two different values; it is settled by resolving it. */
	| 'conflict'
	/** The record, plan, file or call does not exist. */
	| 'not-found'
	/** A file or line cannot be read as what it claims to be. */
	| 'unreadable'
	/** The disk refused. Nothing was lost that was acknowledged before. */
	| 'not-saved'
	/** Another window or process holds it. */
	| 'busy'
	| 'cancelled'
	/** A fault of the program; the log has the rest. */
	| 'internal';

export function ok(): Result<undefined>;
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value };
export function ok(value?: unknown): unknown {
	return { ok: true, value };
}

export function fail<Details>(
	code: FailureCode,
	message: string,
	details?: Details,
): { readonly ok: false; readonly error: Failure<Details> } {
	return { ok: false, error: details === undefined ? { code, message } : { code, message, details } };
}
