import type { ReactNode } from 'react';
import { say } from '../../shared/words/spoken.ts';
import { typedNumber } from './format-money.ts';
import { InlineText, type Unsaved } from './inline-text.tsx';
import { parseNumber } from './parse-number.ts';

export interface InlineNumberProps {
	readonly value: number | null;
	readonly label: string;
	readonly onCommit: (value: number | null) => boolean | Promise<boolean>;
	readonly onBegin?: (() => void) | undefined;
	/** A sentence when the number cannot be taken: out of bounds, not in halves. */
	readonly check?: ((value: number) => string | null) | undefined;
	/** As it is shown: "£62k a month". */
	readonly shown?: ReactNode;
	/** As it is typed, where that is not the plain number: pounds for pence. */
	readonly toText?: ((value: number) => string) | undefined;
	readonly fromText?: ((text: string) => number | null) | undefined;
	readonly placeholder?: string | undefined;
	readonly locked?: string | undefined;
	readonly hint?: string | undefined;
	readonly align?: 'start' | 'center' | 'end';
	readonly unsaved?: Unsaved | undefined;
}

/** A number edited where it stands. Empty means none: never zero. */
export function InlineNumber({
	value,
	onCommit,
	check,
	shown,
	toText = typedNumber,
	fromText = parseNumber,
	...rest
}: InlineNumberProps) {
	const problem = (text: string) => {
		const number = fromText(text);
		return number === null ? say('It has to be a number.') : (check?.(number) ?? null);
	};
	return (
		<InlineText
			{...rest}
			value={value === null ? '' : toText(value)}
			check={problem}
			onCommit={(text) => onCommit(text === '' ? null : fromText(text))}
		>
			{value === null ? undefined : shown}
		</InlineText>
	);
}
