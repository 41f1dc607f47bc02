import { otherParty } from '../../../../shared/plan/field.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { handOverCopy } from '../../../state/exports.ts';
import { useOwnSide, useSides } from '../../../state/plan-hooks.ts';
import { revealRound, setRoundAside, useRoundBusy } from '../../../state/rounds.ts';
import { useNames } from '../../../state/use-names.ts';
import { useAsking } from './asking.tsx';
import classes from './handover.module.css';
import { KeyButton } from './key-button.tsx';
import { LockedMark } from './locked-mark.tsx';
import { ballotWords } from './question-words.ts';
import type { RoundProps } from './round-props.ts';
import { RoundView } from './round-view.tsx';

/** This side has locked at home: what comes next, and who it waits for. */
export function HomeWait({ round, status }: RoundProps) {
	const own = useOwnSide();
	const other = otherParty(own);
	const sides = useSides();
	const names = useNames();
	const isBusy = useRoundBusy();
	const { asking, ask } = useAsking();
	const [mine, theirs] = [status[own], status[other]];
	const mayReveal = status.notYet === null && mine.here && !mine.revealed && !mine.abstains;
	const mayRemove = theirs.abstains && mayReveal;
	const reveal = () => {
		if (!mayReveal) return false;
		void revealRound(round.id);
		return true;
	};
	const save = () => void handOverCopy();
	const press = (key: string) => {
		if (mayReveal || !/^[sS]$/.test(key)) return false;
		save();
		return true;
	};
	const remove = () =>
		ask({
			title: say('Delete what {name} has locked?', { name: names[own] }),
			text: say('Its numbers are deleted from this computer, and the round stays in the plan as set aside.'),
			label: say('Delete the numbers'),
			perform: () => void setRoundAside(round.id),
		});
	return (
		<RoundView label={ballotWords(names[own])} keys={{ next: reveal, back: () => false, press }}>
			<div className={classes.middle}>
				<div className={classes.marks}>
					<LockedMark side={sides[own]} abstains={mine.abstains} />
					{theirs.locked && <LockedMark side={sides[other]} abstains={theirs.abstains} />}
				</div>
				<h1 className={classes.title}>{titleOf(names[own], names[other], mine, theirs)}</h1>
				<p className={classes.text}>{textOf(names[other], mine, theirs, mayReveal ? null : status.notYet)}</p>
				<div className={classes.keys}>
					{mayReveal && (
						<KeyButton keys="Space" isFirst disabled={isBusy} onPress={reveal}>
							{say('Reveal ours')}
						</KeyButton>
					)}
					{mayRemove && (
						<button type="button" className={classes.quiet} onClick={remove}>
							{say('Delete them instead')}
						</button>
					)}
					{!mayReveal && (
						<KeyButton keys="S" isFirst onPress={save}>
							{say('Save the copy to send')}
						</KeyButton>
					)}
				</div>
			</div>
			{asking}
		</RoundView>
	);
}

type Status = RoundProps['status']['vendor'];

function titleOf(own: string, other: string, mine: Status, theirs: Status): string {
	const both = { own, other };
	if (mine.revealed && !mine.abstains) return say('{own} has shown its numbers.', { own });
	if (theirs.revealed || mine.revealed || !theirs.locked)
		return mine.abstains ? say('{own} abstains.', { own }) : say('{own} has locked.', { own });
	if (mine.abstains)
		return theirs.abstains
			? say('{own} abstains, and {other} abstains.', both)
			: say('{own} abstains, and {other} has locked.', both);
	return theirs.abstains
		? say('{own} has locked, and {other} abstains.', both)
		: say('{own} has locked, and {other} has locked.', both);
}

function textOf(other: string, mine: Status, theirs: Status, notYet: string | null): string {
	if (!theirs.locked)
		return say(
			'{other} has not locked yet: send your copy and take in theirs. Your copy says that you have locked, and none of your numbers.',
			{ other },
		);
	if (mine.revealed || mine.abstains)
		return say('The numbers of {other} come with its next copy: send yours, and take in theirs.', { other });
	if (notYet !== null) return notYet;
	if (theirs.abstains) return say('{other} gives no numbers in this round. Yours may be shown, or deleted.', { other });
	return theirs.revealed
		? say('{other} has shown its numbers. They come up beside yours.', { other })
		: say('What you show now goes into the plan, and to {other} with your next copy.', { other });
}
