/** An open round: both sides answer in one table that everybody sees. At the end it is locked and kept like any other. */

import { useMemo, useState } from 'react';
import type { PersonalBallot } from '../../../../shared/plan/ballots.ts';
import { PARTIES } from '../../../../shared/plan/field.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { ratingAfter } from '../../../app/ratings/rate-keys.ts';
import { usePlan, useSides } from '../../../state/plan-hooks.ts';
import { lockBallot, revealRound, useRoundBusy } from '../../../state/rounds.ts';
import { useNames } from '../../../state/use-names.ts';
import { answer, dropInHand, useInHand } from './ballot-store.ts';
import { KeyButton } from './key-button.tsx';
import { isWrongWayRound } from './min-desired.ts';
import { OpenGrid } from './open-grid.tsx';
import { type OpenCell, openRows } from './open-rows.ts';
import { typedPlace } from './ranking-order.ts';
import type { RoundProps } from './round-props.ts';
import classes from './round-setup.module.css';
import { RoundView } from './round-view.tsx';

interface Place {
	readonly row: number;
	readonly column: number;
}

export function OpenTable({ round, status }: RoundProps) {
	const plan = usePlan();
	const sides = useSides();
	const names = useNames();
	const isBusy = useRoundBusy();
	const rows = useMemo(() => openRows(plan, round), [plan, round]);
	const given = {
		vendor: useInHand({ round: round.id, party: 'vendor', seat: 1 }),
		partner: useInHand({ round: round.id, party: 'partner', seat: 1 }),
	};
	const [place, setPlace] = useState<Place | null>(null);
	const [isRefused, setRefused] = useState(false);
	const all = rows.flatMap(({ cells }, row) => cells.flatMap((cell, column) => (cell ? [{ row, column, cell }] : [])));
	const at = all.find(({ row, column }) => row === place?.row && column === place.column) ?? all[0];
	const blank = ({ cell }: { readonly cell: OpenCell }) => given[cell.party][cell.question.id] === undefined;
	const blanks = all.filter(blank);
	const isMine = (cell: OpenCell) => !status[cell.party].locked;
	const lock = async () => {
		const wrong = all.find(({ cell }) => isWrongWayRound(cell.question, given[cell.party]));
		if (wrong) {
			setPlace(wrong);
			setRefused(true);
			return;
		}
		for (const party of PARTIES) if (!status[party].locked && !(await lockBallot(round.id, party))) return;
		if (await revealRound(round.id)) dropInHand(round.id);
	};
	const give = (cell: OpenCell, key: string): boolean => {
		const mine: PersonalBallot = given[cell.party];
		const before = mine[cell.question.id] ?? null;
		const digit = Number(key);
		const isPlace = cell.question.field === 'rank' && /^[0-9]$/.test(key);
		const to = isPlace
			? typedPlace(digit, typeof before === 'number' ? before : null, rows.length)
			: ratingAfter(key, before);
		if (to === undefined) return /^[.,tTaAhH]$/.test(key);
		const isHalf = cell.question.field === 'rank' && typeof to === 'number' && to % 1 !== 0;
		if (isHalf || (to === 'too early to say' && !cell.question.field.startsWith('perceived'))) return true;
		setRefused(false);
		answer({ round: round.id, party: cell.party, seat: 1 }, cell.question.id, to);
		return true;
	};
	const step = (by: number) => {
		const index = at === undefined ? 0 : all.indexOf(at);
		setPlace(all[Math.max(0, Math.min(index + by, all.length - 1))] ?? null);
	};
	const climb = (by: number) => {
		if (at === undefined) return;
		const rest = by > 0 ? all.filter(({ row }) => row > at.row) : all.filter(({ row }) => row < at.row).reverse();
		setPlace(rest.find(({ column }) => column === at.column) ?? at);
	};
	const next = () => {
		const index = at === undefined ? -1 : all.indexOf(at);
		const following = all.slice(index + 1).find(blank) ?? blanks.find((each) => each !== at);
		if (following) setPlace(following);
		else if (!isBusy) void lock();
		return true;
	};
	const press = (key: string) => {
		if (key === 'ArrowRight') step(1);
		else if (key === 'ArrowLeft') step(-1);
		else if (key === 'ArrowDown') climb(1);
		else if (key === 'ArrowUp') climb(-1);
		else if (/^[kK]$/.test(key)) void lock();
		else return at !== undefined && isMine(at.cell) && give(at.cell, key);
		return true;
	};
	return (
		<RoundView label={say('Open round')} keys={{ next, back: () => false, press }}>
			<header className={classes.head}>
				<h1 className={classes.title}>{say('Both answer here, in sight of all.')}</h1>
				<p className={classes.how}>
					{round.kind === 'goals'
						? say('Give each goal its place, 1 is first.')
						: say('From 1 to 9. It is kept and printed as rated openly.')}
				</p>
			</header>
			<OpenGrid
				rows={rows}
				kind={round.kind}
				given={given}
				at={at ?? null}
				sides={sides}
				names={names}
				onGo={(row, column) => setPlace({ row, column })}
			/>
			<p role="alert" className={classes.refusal}>
				{isRefused &&
					say('Here the least that would be accepted is above what is hoped for. Give one of the two again.')}
			</p>
			<footer className={classes.foot}>
				<KeyButton keys="." onPress={() => press('.')}>
					{say('and a half')}
				</KeyButton>
				<KeyButton keys="A" onPress={() => press('a')}>
					{say('abstain')}
				</KeyButton>
				{round.kind === 'expectations' && (
					<KeyButton keys="T" onPress={() => press('t')}>
						{say('too early to say')}
					</KeyButton>
				)}
				<KeyButton keys="Space" onPress={next}>
					{say('next empty one')}
				</KeyButton>
				<span className={classes.start}>
					{blanks.length > 0 && <span>{say('{count} left blank', { count: blanks.length })}</span>}
					<KeyButton keys="K" isFirst={blanks.length === 0} disabled={isBusy} onPress={() => void lock()}>
						{say('Lock both and go through them')}
					</KeyButton>
				</span>
			</footer>
		</RoundView>
	);
}
