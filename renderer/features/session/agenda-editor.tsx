import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { type KeyboardEvent, useRef } from 'react';
import type { SessionStep } from '../../../shared/contract/session.ts';
import { say } from '../../../shared/words/spoken.ts';
import { type DraftItem, MOST_ITEMS, MOST_MINUTES, movedBy, withChange, withItem } from './agenda-draft.ts';
import classes from './agenda-editor.module.css';
import { minutesOf, STEP_TITLES } from './agendas.ts';

interface AgendaEditorProps {
	readonly draft: readonly DraftItem[];
	readonly onChange: (draft: readonly DraftItem[]) => void;
	/** So many items from the start have been on screen: they stay where they are. */
	readonly gone?: number;
}

const STEPS: readonly SessionStep[] = ['topic', 'commitments', 'goals', 'ranking', 'trust', 'expectations', 'page'];

/** Items with their minutes: written over, moved with Alt and an arrow, taken out, added. */
export function AgendaEditor({ draft, onChange, gone = 0 }: AgendaEditorProps) {
	const list = useRef<HTMLOListElement>(null);
	const focusTitle = (at: number) =>
		requestAnimationFrame(() => list.current?.querySelectorAll<HTMLInputElement>('input[type=text]')[at]?.select());
	const add = (step: SessionStep) => {
		const next = withItem(draft, step);
		onChange(next);
		focusTitle(next.findIndex((item) => !draft.includes(item)));
	};
	return (
		<div className={classes.editor}>
			<ol ref={list} className={classes.list} aria-label={say('Agenda')}>
				{draft.map((item, at) => (
					<AgendaRow
						key={item.key}
						item={item}
						place={at}
						isGone={at < gone}
						isFirst={at <= gone}
						isLast={at === draft.length - 1}
						isOnly={draft.length === 1}
						onChange={(change) => onChange(withChange(draft, item.key, change))}
						onMove={(by) => onChange(movedBy(draft, item.key, by, gone))}
						onRemove={() => onChange(draft.filter((other) => other !== item))}
					/>
				))}
			</ol>
			<div className={classes.foot}>
				<Menu>
					<Menu.Target>
						<Button
							disabled={draft.length >= MOST_ITEMS}
							leftSection={<IconPlus size="0.875rem" stroke={1.8} aria-hidden />}
						>
							{say('Add an item')}
						</Button>
					</Menu.Target>
					<Menu.Dropdown>
						{STEPS.map((step) => (
							<Menu.Item key={step} onClick={() => add(step)}>
								{STEP_TITLES[step]}
							</Menu.Item>
						))}
					</Menu.Dropdown>
				</Menu>
				<span>{say('{time} in all', { time: minutesOf(draft) })}</span>
			</div>
		</div>
	);
}

interface AgendaRowProps {
	readonly item: DraftItem;
	readonly place: number;
	readonly isGone: boolean;
	readonly isFirst: boolean;
	readonly isLast: boolean;
	readonly isOnly: boolean;
	readonly onChange: (change: Partial<DraftItem>) => void;
	readonly onMove: (by: 1 | -1) => void;
	readonly onRemove: () => void;
}

function AgendaRow({ item, place, isGone, isFirst, isLast, isOnly, onChange, onMove, onRemove }: AgendaRowProps) {
	const onKeyDown = (event: KeyboardEvent) => {
		if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
		event.preventDefault();
		const focused = document.activeElement;
		onMove(event.key === 'ArrowUp' ? -1 : 1);
		// A browser may let go of an element that moves.
		requestAnimationFrame(() => focused instanceof HTMLElement && focused.focus());
	};
	return (
		<li className={classes.row} data-gone={isGone || undefined} onKeyDown={onKeyDown}>
			<span className={classes.place}>{place + 1}</span>
			<input
				type="text"
				className={classes.title}
				aria-label={say('Item {place}', { place: place + 1 })}
				title={say('{step}. Alt and an arrow moves it.', { step: STEP_TITLES[item.step] })}
				maxLength={200}
				value={item.title}
				onChange={(event) => onChange({ title: event.currentTarget.value })}
			/>
			<input
				type="number"
				className={classes.minutes}
				aria-label={say('Minutes for item {place}', { place: place + 1 })}
				min={1}
				max={MOST_MINUTES}
				value={Number.isNaN(item.minutes) ? '' : item.minutes}
				onChange={(event) => onChange({ minutes: event.currentTarget.valueAsNumber })}
			/>
			<span className={classes.unit}>{say('min|minutes')}</span>
			<ActionIcon
				size="1.5rem"
				disabled={isGone || isFirst}
				aria-label={say('Item {place} up', { place: place + 1 })}
				onClick={() => onMove(-1)}
			>
				<IconArrowUp size="0.875rem" stroke={1.6} aria-hidden />
			</ActionIcon>
			<ActionIcon
				size="1.5rem"
				disabled={isGone || isLast}
				aria-label={say('Item {place} down', { place: place + 1 })}
				onClick={() => onMove(1)}
			>
				<IconArrowDown size="0.875rem" stroke={1.6} aria-hidden />
			</ActionIcon>
			<ActionIcon
				size="1.5rem"
				disabled={isGone || isOnly}
				aria-label={say('Remove item {place}', { place: place + 1 })}
				onClick={onRemove}
			>
				<IconTrash size="0.875rem" stroke={1.6} aria-hidden />
			</ActionIcon>
		</li>
	);
}
