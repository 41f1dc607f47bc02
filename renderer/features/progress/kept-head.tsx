/** How each side has kept its word, in the same size on both sides, and what each carries now. */

import { apartSentences } from '../../../shared/analysis/commitment-sentences.ts';
import { otherParty } from '../../../shared/plan/field.ts';
import { say } from '../../../shared/words/spoken.ts';
import { figureOf, keptWords } from '../../app/commitments/kept-words.ts';
import { MarksRow } from '../../app/commitments/marks-row.tsx';
import type { Progress } from '../../app/commitments/use-progress.ts';
import { type Side, useSides } from '../../state/plan-hooks.ts';
import { JointMark } from '../../ui/joint-mark.tsx';
import { Mark } from '../../ui/mark.tsx';
import classes from './kept-head.module.css';

export function KeptHead({ progress }: { readonly progress: Progress }) {
	const { vendor, partner } = useSides();
	return (
		<div className={classes.head}>
			<KeptSide side={vendor} progress={progress} />
			<div className={classes.joint}>
				<JointMark size={2} />
			</div>
			<KeptSide side={partner} progress={progress} />
		</div>
	);
}

function KeptSide({ side, progress }: { readonly side: Side; readonly progress: Progress }) {
	const { names, kept } = progress;
	const record = kept[side.party];
	const fromTo = say('{From} to {to}', { from: names[side.party], to: names[otherParty(side.party)] });
	const apart = apartSentences(record, side.party, names).join(' ');
	return (
		<section className={classes.side} data-party={side.party}>
			<h2>
				<Mark size="lg" tone={side.tone} letter={side.letter} />
				<span title={fromTo}>{fromTo}</span>
			</h2>
			<div className={classes.record}>
				{record.due > 0 && <span className={classes.big}>{figureOf(record)}</span>}
				<div className={classes.words}>
					<p>
						<b>{keptWords(record)}</b>
						<MarksRow record={record} tone={side.tone} />
					</p>
					<p className={classes.apart}>{apart}</p>
				</div>
			</div>
		</section>
	);
}
