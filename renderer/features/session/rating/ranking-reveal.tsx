/** Both orders of the goals side by side, with a line from each goal to itself: what crosses is what differs. */

import { type CSSProperties, useMemo } from 'react';
import { differenceSentence, pairsSentence, rankingOf } from '../../../../shared/analysis/rankings.ts';
import type { Party } from '../../../../shared/ledger/change.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { usePlan, useSides } from '../../../state/plan-hooks.ts';
import { useNames } from '../../../state/use-names.ts';
import { Mark } from '../../../ui/mark.tsx';
import { ProofLine } from './proof-line.tsx';
import { rankingLines } from './ranking-lines.ts';
import classes from './ranking-reveal.module.css';
import type { RevealStageProps } from './reveal-stage.tsx';
import { RoundView } from './round-view.tsx';

const STOP = () => false;

export function RankingReveal({ round, status }: RevealStageProps) {
	const plan = usePlan();
	const sides = useSides();
	const names = useNames();
	const ranking = useMemo(() => rankingOf(plan, round), [plan, round]);
	const { left, right, lines, unplaced } = useMemo(() => rankingLines(ranking.goals), [ranking]);
	const rows = Math.max(left.length, right.length, 1);
	const most = ranking.differences.slice(0, 3);
	const column = (party: Party, goals: typeof left) => (
		<div className={classes.column} data-party={party}>
			<h2 className={classes.side}>
				<Mark tone={sides[party].tone} letter={sides[party].letter} size="lg" />
				{names[party]}
			</h2>
			<ol className={classes.goals}>
				{goals.map(({ id, title, place }) => (
					<li key={id}>
						<div className={classes.goal}>
							<b>{place}</b>
							<span>{title}</span>
						</div>
					</li>
				))}
			</ol>
		</div>
	);
	return (
		<RoundView label={say('Both orders, revealed')} keys={{ next: STOP, back: STOP }}>
			<header className={classes.head}>
				<p>{say('The order of the goals')}</p>
				<h1>{pairsSentence(ranking)}</h1>
			</header>
			<div
				className={classes.orders}
				style={{ flexBasis: `${2.125 + rows * 2.5}rem`, '--rows': rows } as CSSProperties}
			>
				{column('vendor', left)}
				<svg className={classes.lines} viewBox={`0 0 100 ${rows * 10}`} preserveAspectRatio="none" aria-hidden="true">
					{lines.map(({ id, from, to }) => (
						<path
							key={id}
							d={`M0 ${from * 10 + 5}C40 ${from * 10 + 5} 60 ${to * 10 + 5} 100 ${to * 10 + 5}`}
							data-crosses={from !== to || undefined}
							vectorEffect="non-scaling-stroke"
						/>
					))}
				</svg>
				{column('partner', right)}
			</div>
			<footer className={classes.foot}>
				{most.length > 0 && (
					<>
						<h2>{most.length === 1 ? say('The difference') : say('The largest differences')}</h2>
						<ul>
							{most.map((difference) => (
								<li key={difference.id}>{differenceSentence(difference, names)}</li>
							))}
						</ul>
					</>
				)}
				{unplaced.length > 0 && (
					<p>{say('Without a place from one side or both: {unplaced}.', { unplaced: unplaced.join(', ') })}</p>
				)}
				<ProofLine status={status} names={names} />
			</footer>
		</RoundView>
	);
}
