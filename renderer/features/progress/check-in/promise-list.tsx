/** Last week’s commitments, one a line: kept, missed or a new date in one key each, by the side whose word it is. */

import { Button } from '@mantine/core';
import { type KeyboardEvent, useRef } from 'react';
import { isLate } from '../../../../shared/analysis/balance.ts';
import { type CheckedPromises, type CheckIns, heldOn } from '../../../../shared/analysis/check-ins.ts';
import type { CommitmentRow } from '../../../../shared/analysis/commitments.ts';
import { refOf } from '../../../../shared/plan/plan.ts';
import { say, term } from '../../../../shared/words/spoken.ts';
import { awaitWords, dueWords } from '../../../app/commitments/card-words.ts';
import { type Deed, deedsFor } from '../../../app/commitments/deeds.ts';
import { begin } from '../../../app/commitments/do-deed.ts';
import { StateWord } from '../../../app/commitments/state-icon.tsx';
import { useMay } from '../../../app/commitments/use-may.ts';
import { type Progress, partyName } from '../../../app/commitments/use-progress.ts';
import { useSides } from '../../../state/plan-hooks.ts';
import { goToRoom } from '../../../state/route.ts';
import { MoreButton, usePartOf } from '../../../ui/a-part-of.tsx';
import { formatDayShort } from '../../../ui/format-day.ts';
import { Kbd } from '../../../ui/kbd.tsx';
import { Mark } from '../../../ui/mark.tsx';
import { parts } from '../../../ui/parts.tsx';
import classes from './promise-list.module.css';

/** What one key stands for: the first of these deeds that is possible now. */
const KEYS = {
	k: { label: say('Kept'), deeds: ['acknowledge', 'deliver'] },
	m: { label: say('Missed'), deeds: ['return', 'reason'] },
	d: { label: say('New date'), deeds: ['terms'] },
} as const satisfies Readonly<Record<string, { label: string; deeds: readonly Deed[] }>>;

type Key = keyof typeof KEYS;
const KEY_NAMES = Object.keys(KEYS) as readonly Key[];

export interface PromiseListProps {
	readonly promises: CheckedPromises;
	readonly checkIns: CheckIns;
	readonly progress: Progress;
}

export function PromiseList({ promises, checkIns, progress }: PromiseListProps) {
	const list = useRef<HTMLUListElement>(null);
	const part = usePartOf(promises.since, list);
	const { before } = checkIns;
	const since = before === null ? null : formatDayShort(heldOn(before), progress.today);
	const onKeyDown = (event: KeyboardEvent) => {
		const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (by === undefined) return;
		const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-card]') ?? [])];
		const at = rows.findIndex((row) => row.closest('li')?.contains(event.target as HTMLElement));
		event.preventDefault();
		rows[Math.max(0, Math.min(rows.length - 1, at + by))]?.focus();
	};
	if (promises.since.length === 0)
		return (
			<p className={classes.none}>
				{since === null
					? say('Nothing fell due in the last seven days, and nothing is late. Go on to the measures.')
					: say('Nothing fell due since {day}, and nothing is late. Go on to the measures.', { day: since })}
			</p>
		);
	return (
		<>
			<p className={classes.none}>
				{since === null
					? say('Due or settled in the last seven days, and what is late.')
					: say('Due or settled since {day}, and what is late.', { day: since })}{' '}
				{parts('On a line: {k} kept, {m} missed, {d} new date.', {
					k: <Kbd keys="k" />,
					m: <Kbd keys="m" />,
					d: <Kbd keys="d" />,
				})}
			</p>
			<ul ref={list} className={classes.list} onKeyDown={onKeyDown}>
				{part.shown.map((row) => (
					<PromiseLine key={row.id} row={row} progress={progress} />
				))}
			</ul>
			<MoreButton part={part} />
		</>
	);
}

function PromiseLine({ row, progress }: { readonly row: CommitmentRow; readonly progress: Progress }) {
	const sides = useSides();
	const { today } = progress;
	const { next, more } = deedsFor(row, useMay(row));
	const all = next === null ? more : [next, ...more];
	const possible = (key: Key) => KEYS[key].deeds.find((deed) => all.includes(deed));
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const key = KEY_NAMES.find((name) => name === event.key.toLowerCase());
		const deed = key === undefined ? undefined : possible(key);
		if (key === undefined) return;
		event.preventDefault();
		event.stopPropagation();
		if (deed) begin(deed, row.id, today);
	};
	const side = row.fromSide === null ? null : sides[row.fromSide];
	const awaits = awaitWords(row, (party) => partyName(progress, party));
	const offered = KEY_NAMES.flatMap((key) => {
		const deed = possible(key);
		return deed === undefined ? [] : [{ key, deed }];
	});
	return (
		<li className={classes.line} data-late={isLate(row) || undefined}>
			<div className={classes.what}>
				{side && <Mark size="sm" tone={side.tone} letter={side.letter} title={side.name} />}
				<button
					type="button"
					data-card={row.id}
					className={classes.title}
					aria-label={`${row.number}, ${row.deliverable ?? say('not said yet')}, ${term(row.state)}`}
					onKeyDown={onKeyDown}
					onClick={() => goToRoom('progress', { tab: 'commitments', select: refOf('commitments', row.id) })}
				>
					{row.deliverable ?? say('Not said yet')}
				</button>
			</div>
			<div className={classes.foot}>
				<span>{row.number}</span>
				<span>{dueWords(row.due, today)}</span>
				<StateWord state={row.state} />
				<span className={classes.grow} />
				{offered.map(({ key, deed }) => (
					<Button
						key={key}
						size="xs"
						aria-label={`${KEYS[key].label}: ${row.number}`}
						onClick={() => begin(deed, row.id, today)}
					>
						{KEYS[key].label}
					</Button>
				))}
				{offered.length === 0 && awaits !== null && <span>{awaits}</span>}
			</div>
		</li>
	);
}
