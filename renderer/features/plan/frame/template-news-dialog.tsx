/** The rows a template has and the plan has not: each taken or left. */

import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { TemplateNews } from '../../../../shared/contract/templates.ts';
import { collectionSpec } from '../../../../shared/plan/schema.ts';
import type { RowOffer } from '../../../../shared/plan/template-news.ts';
import { ROW_LISTS } from '../../../../shared/plan/template-rows.ts';
import { say, term } from '../../../../shared/words/spoken.ts';
import { usePen } from '../../../state/pen.ts';
import { useSides } from '../../../state/plan-hooks.ts';
import { takeTemplateRows } from '../../../state/templates.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Mark } from '../../../ui/mark.tsx';
import classes from './template-news.module.css';

export interface TemplateNewsDialogProps {
	readonly planId: string;
	readonly news: TemplateNews;
	readonly version: number;
	readonly opened: boolean;
	readonly onClose: () => void;
}

const nameOf = ({ list, key }: RowOffer) => `${list}/${key}`;

export function TemplateNewsDialog({ planId, news, version, opened, onClose }: TemplateNewsDialogProps) {
	const pen = usePen();
	const mine = ({ owner }: RowOffer) => owner === 'joint' || owner === pen.party;
	const fresh = news.rows.filter(({ state }) => state === 'new');
	const left = news.rows.filter(({ state }) => state !== 'new');
	const [taken, setTaken] = useState<ReadonlySet<string>>(() => new Set(fresh.filter(mine).map(nameOf)));
	const [busy, setBusy] = useState(false);
	const chosen = news.rows.filter((row) => taken.has(nameOf(row)));
	const take = async () => {
		setBusy(true);
		const rows = chosen.map(({ list, key }) => ({ list, key }));
		const isDone = await takeTemplateRows(planId, version, rows);
		setBusy(false);
		if (isDone) onClose();
	};
	const toggle = (row: RowOffer) =>
		setTaken((before) => {
			const name = nameOf(row);
			return new Set(before.has(name) ? [...before].filter((one) => one !== name) : [...before, name]);
		});
	const list = (title: string, rows: readonly RowOffer[]) =>
		rows.length > 0 && (
			<section className={classes.group}>
				<h3>{title}</h3>
				<ul>
					{rows.map((row) => (
						<OfferedRow
							key={nameOf(row)}
							row={row}
							isMine={mine(row)}
							isTaken={taken.has(nameOf(row))}
							onToggle={toggle}
						/>
					))}
				</ul>
			</section>
		);
	const most = fresh.length > 0;
	return (
		<Dialog
			opened={opened}
			onClose={onClose}
			title={say('{title}, version {version}', { title: term(news.title), version })}
			width="lg"
			actions={
				<>
					<Button onClick={onClose}>{say('Not now')}</Button>
					<Button variant="filled" loading={busy} disabled={!most && chosen.length === 0} onClick={() => void take()}>
						{takeWords(chosen.length, fresh.length)}
					</Button>
				</>
			}
		>
			<p className={classes.lead}>
				{say(
					'What you take comes in as one change, which undo takes back. What you leave stays out, and can be looked at again here.',
				)}
			</p>
			{list(say('New since version {version}', { version: news.from }), fresh)}
			{list(say('Left out before'), left)}
		</Dialog>
	);
}

interface OfferedRowProps {
	readonly row: RowOffer;
	readonly isMine: boolean;
	readonly isTaken: boolean;
	readonly onToggle: (row: RowOffer) => void;
}

function OfferedRow({ row, isMine, isTaken, onToggle }: OfferedRowProps) {
	const sides = useSides();
	const side = row.owner === 'joint' ? null : sides[row.owner];
	const noun = term(collectionSpec(ROW_LISTS[row.list])?.noun ?? row.list);
	const what = row.state === 'removed' ? say('{noun}, taken out of the plan before', { noun }) : noun;
	return (
		<li className={classes.row}>
			<Checkbox
				checked={isTaken}
				disabled={!isMine}
				onChange={() => onToggle(row)}
				label={row.title}
				description={
					side === null || isMine ? what : say('{what}. {name_s} own row: {name} takes it.', { what, name: side.name })
				}
			/>
			{side && <Mark size="sm" tone={side.tone} letter={side.letter} title={side.name} />}
		</li>
	);
}

function takeWords(taken: number, fresh: number): string {
	if (taken === 0) return fresh > 0 ? say('Leave them all') : say('Take');
	const rest = fresh - taken;
	return rest > 0
		? say('Take {taken, plural, =1 {one row} other {# rows}}, leave {rest}', { taken, rest })
		: say('Take {taken, plural, =1 {one row} other {# rows}}', { taken });
}
