/** Both have locked: one key shows what lies here of both. Where one abstains, the other shows its numbers or not. */

import { useMemo } from 'react';
import { otherParty, PARTIES } from '../../../../shared/plan/field.ts';
import { say, spoken } from '../../../../shared/words/spoken.ts';
import { useSides } from '../../../state/plan-hooks.ts';
import { revealRound, setRoundAside, useRoundBusy } from '../../../state/rounds.ts';
import { useNames } from '../../../state/use-names.ts';
import { useAsking } from './asking.tsx';
import { changeFlow } from './ballot-store.ts';
import classes from './handover.module.css';
import { KeyButton } from './key-button.tsx';
import { LockedMark } from './locked-mark.tsx';
import type { RoundProps } from './round-props.ts';
import { RoundView } from './round-view.tsx';

export function Ready({ round, status }: RoundProps) {
	const sides = useSides();
	const names = useNames();
	const isBusy = useRoundBusy();
	const { asking, ask } = useAsking();
	const abstains = PARTIES.find((party) => status[party].abstains);
	const shows = abstains && otherParty(abstains);
	const away = PARTIES.filter((party) => !status[party].here && !status[party].abstains && !status[party].revealed);
	const mayReveal = status.notYet === null;
	const title = useMemo(() => {
		if (shows && abstains)
			return say('{name} abstains. {other} has locked.', { name: names[abstains], other: names[shows] });
		return say('Both have locked.');
	}, [shows, abstains, names]);
	const next = () => {
		if (!mayReveal) return false;
		changeFlow(round.id, { page: 0 });
		void revealRound(round.id);
		return true;
	};
	const remove = () => {
		if (shows === undefined) return false;
		ask({
			title: say('Delete what {name} has locked?', { name: names[shows] }),
			text: say('Its numbers are deleted from this computer, and the round stays in the plan as set aside.'),
			label: say('Delete the numbers'),
			perform: () => void setRoundAside(round.id),
		});
		return true;
	};
	const press = (key: string) => /^[xX]$/.test(key) && remove();
	return (
		<RoundView label={say('Ready to reveal')} keys={{ next, back: () => false, press }}>
			<div className={classes.middle}>
				<div className={classes.marks}>
					{PARTIES.map((party) => (
						<LockedMark key={party} side={sides[party]} abstains={status[party].abstains} />
					))}
				</div>
				<h1 className={classes.title}>{title}</h1>
				<p className={classes.text}>{status.notYet ?? textOf(away.map((party) => names[party]))}</p>
				<div className={classes.keys}>
					{mayReveal && (
						<KeyButton keys="Space" isFirst disabled={isBusy} onPress={next}>
							{shows ? say('Show the numbers of {name}', { name: names[shows] }) : say('Reveal together')}
						</KeyButton>
					)}
					{shows && (
						<KeyButton keys="X" onPress={remove}>
							{say('Delete them instead')}
						</KeyButton>
					)}
				</div>
			</div>
			{asking}
		</RoundView>
	);
}

function textOf(away: readonly string[]): string {
	if (away.length === 0) return say('The numbers of both sides come up at the same moment.');
	return say('The numbers of {names} lie on its own computer: it shows them there, and they come with its next copy.', {
		names: spoken().list(away),
	});
}
