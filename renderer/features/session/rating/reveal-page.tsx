/** One revealed expectation: both numbers, the difference in words, and where the gap ends. */

import { useMemo, useState } from 'react';
import { numberOf } from '../../../../shared/analysis/ratings.ts';
import type { RoundAnswer } from '../../../../shared/analysis/round-answers.ts';
import type { Reveal } from '../../../../shared/analysis/rounds-revealed.ts';
import type { Party } from '../../../../shared/ledger/change.ts';
import { say, term } from '../../../../shared/words/spoken.ts';
import { ENDINGS, type EndingKind } from '../../../app/endings/ending-kinds.ts';
import { ratingText } from '../../../app/ratings/figures.ts';
import { useSides } from '../../../state/plan-hooks.ts';
import { useNames } from '../../../state/use-names.ts';
import { Mark } from '../../../ui/mark.tsx';
import { parts } from '../../../ui/parts.tsx';
import { EndingBlock } from './ending-block.tsx';
import { KeyButton } from './key-button.tsx';
import { MisreadingBlock } from './misreading-block.tsx';
import { peopleWords } from './people-words.ts';
import { ProofLine } from './proof-line.tsx';
import { RevealChart } from './reveal-chart.tsx';
import { drawReveal } from './reveal-drawing.ts';
import classes from './reveal-page.module.css';
import type { RevealStageProps } from './reveal-stage.tsx';
import { RoomEnding } from './room-ending.tsx';
import { RoundView } from './round-view.tsx';
import { useEndingAt } from './use-ending-at.ts';

export interface RevealPageProps extends RevealStageProps {
	readonly reveals: readonly Reveal[];
	readonly reveal: Reveal;
	/** From 0. */
	readonly page: number;
	/** False where there is no further page. */
	readonly onTurn: (by: number) => boolean;
}

export function RevealPage({ round, status, inSession, onAnother, reveals, reveal, page, onTurn }: RevealPageProps) {
	const sides = useSides();
	const names = useNames();
	const ending = useEndingAt(reveal.ref);
	const [open, setOpen] = useState<EndingKind | null>(null);
	const drawn = useMemo(() => drawReveal(reveal, names), [reveal, names]);
	const { holder, deliverer } = reveal;
	const needsEnding = ending !== null && ending.row.outcome !== null;
	const isLast = page === reveals.length - 1;
	const choose = (kind: EndingKind) => {
		if (needsEnding) setOpen(open === kind ? null : kind);
		return needsEnding;
	};
	const close = () => {
		setOpen(null);
		return true;
	};
	const sideName = (party: Party) => (
		<>
			<Mark tone={sides[party].tone} letter={sides[party].letter} size="lg" />
			<b>{names[party]}</b>
		</>
	);
	const press = (key: string) => {
		if (key === 'Escape' && open !== null) return close();
		if (/^[rR]$/.test(key) && isLast && onAnother) {
			onAnother();
			return true;
		}
		const kind = ENDINGS.find((each) => each.key === key)?.kind;
		return kind !== undefined && choose(kind);
	};
	return (
		<RoundView
			label={say('{number}, revealed', { number: reveal.number })}
			keys={{ next: () => onTurn(1), back: () => (open === null ? onTurn(-1) : close()), press }}
		>
			{isLast && onAnother && (
				<p className={classes.another}>
					<KeyButton keys="R" onPress={onAnother}>
						{say('Rate more')}
					</KeyButton>
				</p>
			)}
			<header className={classes.head}>
				{open === null && <p className={classes.count}>{countWords(reveals, page)}</p>}
				<h1 className={classes.statement} data-long={lengthOf(reveal.statement)}>
					{reveal.statement ?? say('Several versions of this sentence')}
				</h1>
				<p className={classes.who}>
					{parts('{holder} expects this of {deliverer}', { holder: sideName(holder), deliverer: sideName(deliverer) })}
					<span className={classes.importance}>
						{say('importance {first} to {holder}, {second} to {deliverer}', {
							first: figure(reveal.answers[importanceOf(holder)]),
							holder: names[holder],
							second: figure(reveal.answers[importanceOf(deliverer)]),
							deliverer: names[deliverer],
						})}
					</span>
				</p>
			</header>
			<RevealChart drawn={drawn} />
			{open !== null && ending !== null ? (
				<RoomEnding key={open} kind={open} at={ending} round={round} inSession={inSession} onClose={close} />
			) : (
				<div className={classes.foot}>
					<div className={classes.words} aria-live="polite">
						<h2>{reveal.sentences.headline}</h2>
						<p>{reveal.sentences.detail}</p>
						<ProofLine status={status} names={names} />
					</div>
					<MisreadingBlock reveal={reveal} about={drawn.about} />
					<EndingBlock at={ending} names={names} onChoose={choose} />
				</div>
			)}
		</RoundView>
	);
}

/** A long sentence is set smaller, so that both numbers keep their place. */
function lengthOf(statement: string | null): 'long' | 'very' | undefined {
	const letters = statement?.length ?? 0;
	if (letters > 110) return 'very';
	return letters > 52 ? 'long' : undefined;
}

const importanceOf = (party: 'vendor' | 'partner') =>
	party === 'vendor' ? ('importanceVendor' as const) : ('importancePartner' as const);

function figure(answer: RoundAnswer): string {
	const value = numberOf(answer.value);
	if (value === null) return answer.value === null ? say('not rated') : term(String(answer.value));
	const people = peopleWords(answer);
	return people === null ? ratingText(value) : `${ratingText(value)} (${people})`;
}

/** “1 of 3 below minimum, worst first”; where nothing is perceived yet, what was misread. */
function countWords(reveals: readonly Reveal[], page: number): string {
	const below = reveals.filter(({ zone }) => zone === 'below minimum').length;
	const place = { page: page + 1, count: reveals.length };
	if (below > 0) return say('{page} of {count}, worst first; {below} below minimum', { ...place, below });
	const isPerceived = reveals.some(({ perceived }) => perceived !== null);
	return isPerceived
		? say('{page} of {count}; none below minimum', place)
		: say('{page} of {count}, the largest misreading first', place);
}
