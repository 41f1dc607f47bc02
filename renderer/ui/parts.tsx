/** A sentence with pieces of the screen in it, each where the language of the reader has it. */
import { Fragment, type ReactNode } from 'react';
import { spoken } from '../../shared/words/spoken.ts';
import type { Literal } from '../../shared/words/words.ts';

/** Boxed, so that lists and bare texts pass through the message as they are. */
class Piece {
	readonly node: ReactNode;
	constructor(node: ReactNode) {
		this.node = node;
	}
}

export function parts<Text extends string>(
	text: Literal<Text>,
	values: Readonly<Record<string, ReactNode>>,
): ReactNode {
	const pieces = Object.entries(values).map(([name, value]) => [
		name,
		typeof value === 'string' || typeof value === 'number' ? value : new Piece(value),
	]);
	return spoken()
		.parts<string, Piece>(text as never, Object.fromEntries(pieces))
		.map((part, at) => {
			// biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence keep their places.
			return <Fragment key={at}>{part instanceof Piece ? part.node : part}</Fragment>;
		});
}
