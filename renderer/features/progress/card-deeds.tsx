import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconCalendarEvent, IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import type { CommitmentRow } from '../../../shared/analysis/commitments.ts';
import type { Day } from '../../../shared/base/dates.ts';
import { say } from '../../../shared/words/spoken.ts';
import { type Deed, deedsFor } from '../../app/commitments/deeds.ts';
import { begin, DEED_WORDS, type FactDeed, isFact } from '../../app/commitments/do-deed.ts';
import { ask } from '../../app/commitments/question.ts';
import { useMay } from '../../app/commitments/use-may.ts';
import classes from './commitment-card.module.css';

export interface CardDeedsProps {
	readonly row: CommitmentRow;
	readonly today: Day;
	/** Whose yes is missing, where the pen in hand cannot give it. */
	readonly awaits: string | null;
}

/** The next deed as a button, the rest in a menu; or whose word is awaited. */
export function CardDeeds({ row, today, awaits }: CardDeedsProps) {
	const { next, more } = deedsFor(row, useMay(row));
	const dated = [...(next === null ? [] : [next]), ...more].filter(isFact);
	return (
		<span className={classes.deeds}>
			{dated.length + more.length > 0 && <MoreDeeds row={row} today={today} more={more} dated={dated} />}
			{next === null && awaits !== null && (
				<span className={classes.awaits} title={awaits}>
					{awaits}
				</span>
			)}
			{next !== null && <DeedButton deed={next} row={row} today={today} />}
		</span>
	);
}

interface MoreDeedsProps extends Pick<CardDeedsProps, 'row' | 'today'> {
	readonly more: readonly Deed[];
	readonly dated: readonly FactDeed[];
}

/** A list of thousands has thousands of these: the menu itself is only made once it is wanted. */
function MoreDeeds({ row, today, more, dated }: MoreDeedsProps) {
	const [isWanted, setWanted] = useState(false);
	const button = (
		<ActionIcon
			size="1.375rem"
			className={classes.more ?? ''}
			aria-label={say('More for {number}', { number: row.number })}
			aria-haspopup="menu"
			onClick={() => setWanted(true)}
		>
			<IconDots size="0.875rem" stroke={1.7} aria-hidden />
		</ActionIcon>
	);
	if (!isWanted) return button;
	return (
		<Menu position="bottom-end" defaultOpened>
			<Menu.Target>{button}</Menu.Target>
			<Menu.Dropdown>
				{more.map((deed) => (
					<Menu.Item key={deed} onClick={() => begin(deed, row.id, today)}>
						{DEED_WORDS[deed]}
					</Menu.Item>
				))}
				{more.length > 0 && dated.length > 0 && <Menu.Divider />}
				{dated.map((deed) => (
					<Menu.Item
						key={`${deed} earlier`}
						leftSection={<IconCalendarEvent size="0.875rem" stroke={1.6} aria-hidden />}
						onClick={() => ask({ kind: 'day', id: row.id, deed })}
					>
						{EARLIER[deed]}
					</Menu.Item>
				))}
			</Menu.Dropdown>
		</Menu>
	);
}

const EARLIER = {
	accept: say('Accepted on another day …'),
	deliver: say('Delivered on another day …'),
	acknowledge: say('Acknowledged on another day …'),
	'let go': say('Agreed on another day …'),
} as const;

const SHORT: Partial<Readonly<Record<Deed, string>>> = { terms: say('New terms'), reason: say('Say why') };

/** A yes to the other side is the joint colour: it makes something hold between the two. */
export function DeedButton({ deed, row, today }: { deed: Deed; row: CommitmentRow; today: Day }) {
	const isYes = deed === 'accept' || deed === 'acknowledge' || deed === 'let go';
	return (
		<Button
			size="xs"
			{...(isYes ? { color: 'j', variant: 'filled' } : {})}
			aria-label={`${DEED_WORDS[deed].replace(/ ?…$/, '')}: ${row.number} ${row.deliverable ?? ''}`}
			onClick={() => begin(deed, row.id, today)}
		>
			{SHORT[deed] ?? DEED_WORDS[deed]}
		</Button>
	);
}
