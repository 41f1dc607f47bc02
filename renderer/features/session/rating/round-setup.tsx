/** Which expectations are rated, and how: the last thing both do together before the first cover. */

import { useEffect, useMemo, useState } from 'react';
import { roundSuggestion } from '../../../../shared/analysis/sessions.ts';
import { MOST_ASKED } from '../../../../shared/plan/collections/sessions.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { useOwnSide, usePlan, useToday } from '../../../state/plan-hooks.ts';
import { openRound } from '../../../state/rounds.ts';
import { useSession } from '../../../state/session.ts';
import { useNames } from '../../../state/use-names.ts';
import { showOnStage } from '../stage-view.ts';
import { blindWords } from './blind-words.ts';
import { ChooseList } from './choose-list.tsx';
import { KeyButton } from './key-button.tsx';
import type { OpeningProps } from './opening.tsx';
import { timeInWords } from './question-words.ts';
import { questionsIn } from './questions.ts';
import { askedBefore, inTurn, proposal, rowsOf } from './round-proposal.ts';
import classes from './round-setup.module.css';
import { RoundView } from './round-view.tsx';

const KIND = 'expectations';

export function RoundSetup({ inSession, onOpened }: Omit<OpeningProps, 'kind'>) {
	const plan = usePlan();
	const today = useToday();
	const names = useNames();
	const own = useOwnSide();
	const session = useSession()?.session ?? null;
	const isFirst = plan.collections.rounds.every((round) => round.kind !== KIND);
	const suggestion = useMemo(() => {
		const ids = roundSuggestion(plan, today);
		return isFirst ? inTurn(plan, ids) : ids;
	}, [plan, today, isFirst]);
	const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
	const [mode, setMode] = useState<'blind' | 'open'>('blind');
	const [focus, setFocus] = useState(0);
	const [isBusy, setBusy] = useState(false);
	const before = useMemo(() => askedBefore(plan, session), [plan, session]);
	const rows = useMemo(() => rowsOf(plan, suggestion), [plan, suggestion]);
	const proposed = useMemo(() => new Set(proposal(suggestion, isFirst, before)), [suggestion, isFirst, before]);
	const picked = chosen ?? proposed;
	const asked = rows.filter(({ id }) => picked.has(id)).map(({ id }) => id);
	const questions = Math.max(
		...(['vendor', 'partner'] as const).map(
			(party) => questionsIn(plan, { kind: KIND, asked: asked.join(' ') }, party).length,
		),
	);
	const isReady = asked.length > 0;
	const toggle = (id: string) => {
		const next = new Set(picked);
		if (!next.delete(id) && next.size < MOST_ASKED) next.add(id);
		setChosen(next);
	};
	const start = () => {
		if (!isReady) return false;
		if (isBusy) return true;
		setBusy(true);
		void openRound({ kind: KIND, mode, asked }).then((round) => {
			setBusy(false);
			if (round !== null) onOpened(round);
		});
		return true;
	};
	const takesSpace = rows.length > 0;
	useEffect(() => {
		showOnStage({ spaceTaken: takesSpace });
		return () => showOnStage({ spaceTaken: false });
	}, [takesSpace]);
	const press = (key: string) => {
		if (key === 'm' || key === 'M') setMode(mode === 'blind' ? 'open' : 'blind');
		else if (rows.length === 0) return false;
		else if (key === 'ArrowDown') setFocus(Math.min(focus + 1, rows.length - 1));
		else if (key === 'ArrowUp') setFocus(Math.max(focus - 1, 0));
		else if (key === ' ') toggle(rows[focus]?.id ?? '');
		else return false;
		return true;
	};
	return (
		<RoundView label={say('A new round')} keys={{ next: start, back: () => false, press }}>
			<header className={classes.head}>
				<h1 className={classes.title}>{say('What do we rate today?')}</h1>
				<p className={classes.how}>
					{mode === 'blind'
						? blindWords(inSession, names, own)
						: say('Open: both answer in one table, in sight of all. It is kept and printed as rated openly.')}
				</p>
			</header>
			{rows.length > 0 && (
				<ChooseList rows={rows} picked={picked} focus={focus} names={names} onFocus={setFocus} onToggle={toggle} />
			)}
			{rows.length === 0 && (
				<p className={classes.none}>
					{say('Nothing is expected yet. What each side expects of the other comes first.')}
				</p>
			)}
			<footer className={classes.foot}>
				{rows.length > 0 && (
					<>
						<KeyButton keys="↓" onPress={() => press('ArrowDown')}>
							{say('go to')}
						</KeyButton>
						<KeyButton keys="Space" onPress={() => press(' ')}>
							{say('take in or leave out')}
						</KeyButton>
					</>
				)}
				<KeyButton keys="M" onPress={() => press('m')}>
					{mode === 'blind' ? say('rate openly instead') : say('rate blind instead')}
				</KeyButton>
				<span className={classes.start}>
					<span>{say('{count} chosen, {time} a side', { count: asked.length, time: timeInWords(questions) })}</span>
					<KeyButton keys="Enter" isFirst disabled={!isReady || isBusy} onPress={start}>
						{mode === 'blind' ? say('Start the blind round') : say('Start the open round')}
					</KeyButton>
				</span>
			</footer>
		</RoundView>
	);
}
