/** One choice of a few, always visible, with counts. Arrow keys move the choice (ARIA radio group). */
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import classes from './segmented.module.css';

export interface Segment<Value extends string> {
	readonly value: Value;
	readonly label: ReactNode;
	readonly count?: number | undefined;
}

export interface SegmentedProps<Value extends string> {
	readonly label: string;
	readonly segments: readonly Segment<Value>[];
	readonly value: Value;
	readonly onChange: (value: Value) => void;
}

export function Segmented<Value extends string>({ label, segments, value, onChange }: SegmentedProps<Value>) {
	const group = useRef<HTMLDivElement>(null);
	const move = (event: KeyboardEvent) => {
		const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
		if (by === undefined) return;
		event.preventDefault();
		const at = segments.findIndex((segment) => segment.value === value);
		const to = (at + by + segments.length) % segments.length;
		const next = segments[to];
		if (!next) return;
		onChange(next.value);
		group.current?.querySelectorAll('button')[to]?.focus();
	};
	const isKnown = segments.some((segment) => segment.value === value);
	return (
		<div ref={group} className={classes.group} role="radiogroup" aria-label={label} onKeyDown={move}>
			{segments.map((segment, at) => (
				<button
					key={segment.value}
					type="button"
					role="radio"
					className={classes.segment}
					aria-checked={segment.value === value}
					tabIndex={segment.value === value || (!isKnown && at === 0) ? 0 : -1}
					onClick={() => onChange(segment.value)}
				>
					{segment.label}
					{segment.count !== undefined && <em>{segment.count}</em>}
				</button>
			))}
		</div>
	);
}
