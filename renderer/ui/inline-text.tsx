/**
 * Text that opens where it stands. Typing renders nothing but this editor. Enter or leaving commits, Shift+Enter
 * begins a new line, Escape restores. What cannot be taken stays open with its words; nothing typed is ever dropped.
 */

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { say } from '../../shared/words/spoken.ts';
import { hoverHint } from './hover-hint.ts';
import { cellOf, focusSoon, useTabIndex } from './in-grid.ts';
import classes from './inline-text.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface InlineTextProps {
	readonly value: string;
	/** What it is, for those who hear it: "Harbor’s position on renewals". */
	readonly label: string;
	/** False, or a promise of it, keeps the editor open with what was typed. */
	readonly onCommit: (text: string) => boolean | Promise<boolean>;
	/** Called when the editor opens: the moment to note what was on screen. */
	readonly onBegin?: (() => void) | undefined;
	readonly placeholder?: string | undefined;
	readonly multiline?: boolean;
	readonly maxLength?: number | undefined;
	readonly voice?: 'sans' | 'serif';
	/** What it is for: shown on hover, and read out as it opens. */
	readonly hint?: string | undefined;
	/** Set where it cannot be edited, as a reason that is shown on hover. */
	readonly locked?: string | undefined;
	/** A sentence when the text cannot be taken, null when it can. */
	readonly check?: ((text: string) => string | null) | undefined;
	/** How it is shown when not being edited, where that is not the text itself. */
	readonly children?: ReactNode;
	/** A button beside the editor: a calendar. */
	readonly helper?: ((setText: (text: string) => void) => ReactNode) | undefined;
	readonly align?: 'start' | 'center' | 'end';
	readonly unsaved?: Unsaved | undefined;
}

/** Where words are kept that could not be taken, should their editor go away with its room. */
export interface Unsaved {
	/** Those from the last time: the editor opens with them. */
	readonly text: string | null;
	readonly keep: (text: string | null) => void;
}

/** From this share of the limit on, the number of characters is shown. */
const NEAR_LIMIT = 0.8;

export function InlineText(props: InlineTextProps) {
	const { value, label, onCommit, onBegin, placeholder, locked, voice = 'sans', align = 'start', unsaved } = props;
	const [draft, setDraft] = useState(unsaved?.text ?? null);
	const [pending, setPending] = useState<string | null>(null);
	const display = useRef<HTMLButtonElement>(null);
	const tabIndex = useTabIndex();
	const standing = useRef(value);
	standing.current = value;

	const leave = (from: Element | null) => {
		const cell = cellOf(from);
		unsaved?.keep(null);
		setDraft(null);
		if (from) focusSoon(() => cell ?? display.current);
	};
	const commit = async (text: string, from: Element | null) => {
		if (text === (pending ?? value)) return leave(from);
		setPending(text);
		leave(from);
		const taken = await onCommit(text);
		setPending(null);
		// Whoever opened it again meanwhile began from these words, and they are on screen now.
		if (taken) return void requestAnimationFrame(() => standing.current === text && onBegin?.());
		unsaved?.keep(text);
		setDraft(text);
	};

	if (draft !== null && !locked)
		return <Editor {...props} draft={draft} onDone={(text, from) => void commit(text, from)} onEscape={leave} />;
	const shown = pending ?? value;
	const content = pending === null && props.children !== undefined ? props.children : shown;
	const isEmpty = shown === '';
	const look = { 'data-voice': voice, 'data-align': align, 'data-empty': isEmpty || undefined };
	if (locked)
		return (
			<span className={classes.text} {...look} title={locked}>
				{isEmpty ? (props.children ?? placeholder ?? '') : content}
			</span>
		);
	const empty = placeholder ?? say('Write …');
	// Plain text needs no element of its own to be named: a long table has thousands of these.
	const spoken = content === shown ? `${label}: ${isEmpty ? empty : shown}` : undefined;
	return (
		<button
			ref={display}
			type="button"
			className={classes.text}
			{...look}
			data-grid-edit
			tabIndex={tabIndex}
			aria-label={spoken}
			{...hoverHint(props.hint)}
			onClick={() => {
				onBegin?.();
				setDraft(shown);
			}}
		>
			{spoken === undefined && <VisuallyHidden>{label}: </VisuallyHidden>}
			{isEmpty ? <span className={classes.placeholder}>{empty}</span> : content}
		</button>
	);
}

interface EditorProps extends InlineTextProps {
	readonly draft: string;
	readonly onDone: (text: string, from: Element | null) => void;
	readonly onEscape: (from: Element | null) => void;
}

function Editor({
	draft,
	label,
	multiline = false,
	maxLength,
	voice = 'sans',
	align = 'start',
	check,
	helper,
	placeholder,
	hint,
	...rest
}: EditorProps) {
	const [text, setText] = useState(draft);
	const field = useRef<HTMLTextAreaElement>(null);
	const done = useRef(false);
	const noteId = useId();
	useEffect(() => {
		const element = field.current;
		element?.focus({ preventScroll: true });
		element?.setSelectionRange(element.value.length, element.value.length);
	}, []);

	const clean = (multiline ? text.replace(/[ \t]+$/gm, '') : text.replace(/\s*\n\s*/g, ' ')).trim();
	const tooLong = maxLength !== undefined && clean.length > maxLength;
	const problem =
		clean === ''
			? null
			: tooLong
				? say('{count} characters; at most {maxLength} fit.', { count: clean.length, maxLength })
				: (check?.(clean) ?? null);
	const finish = (from: Element | null) => {
		if (done.current || problem !== null) return;
		done.current = true;
		rest.onDone(clean, from);
	};
	// A row that scrolls out of sight or is filtered away takes its editor along: what was typed is kept all the same.
	const keepTyped = useRef<() => void>(() => undefined);
	keepTyped.current = () => {
		if (text === draft || done.current) return;
		if (problem === null) finish(null);
		else rest.unsaved?.keep(text);
	};
	useEffect(() => () => keepTyped.current(), []);
	const onKeyDown = (event: KeyboardEvent) => {
		// Tab is left to the grid, which goes on to the next cell.
		if (event.key === 'Tab') return finish(event.currentTarget);
		// The window has keys that act while someone types: it knows which.
		const isChord = event.ctrlKey || event.metaKey || /^F\d/.test(event.key);
		if (!isChord || event.key === 'Enter') event.stopPropagation();
		if (event.nativeEvent.isComposing) return;
		if (event.key === 'Enter' && !(event.shiftKey && multiline)) {
			event.preventDefault();
			finish(event.currentTarget);
		} else if (event.key === 'Escape') {
			event.preventDefault();
			done.current = true;
			rest.onEscape(event.currentTarget);
		}
	};
	const isNear = maxLength !== undefined && clean.length > maxLength * NEAR_LIMIT;
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: it only listens for the focus leaving its parts
		<span
			className={classes.editor}
			onBlur={(event) => {
				if (!event.currentTarget.contains(event.relatedTarget)) finish(null);
			}}
		>
			<textarea
				ref={field}
				className={classes.field}
				data-voice={voice}
				data-align={align}
				rows={1}
				value={text}
				aria-label={label}
				aria-invalid={problem !== null}
				aria-describedby={hint === undefined ? noteId : `${noteId} ${noteId}-hint`}
				placeholder={placeholder}
				onChange={(event) => setText(event.currentTarget.value)}
				onKeyDown={onKeyDown}
			/>
			{helper?.(setText)}
			<span id={noteId} className={classes.note} data-problem={problem !== null || undefined} aria-live="polite">
				{problem ?? (isNear ? say('{count} of {maxLength}', { count: clean.length, maxLength }) : null)}
			</span>
			{hint !== undefined && (
				<VisuallyHidden>
					<span id={`${noteId}-hint`}>{hint}</span>
				</VisuallyHidden>
			)}
		</span>
	);
}
