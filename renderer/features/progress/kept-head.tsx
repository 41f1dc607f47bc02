/** How each side has kept its word, in the same size on both sides, and what each carries now. */
import { apartSentences } from '../../../shared/analysis/commitment-sentences.ts';
import type { KeptRecord } from '../../../shared/analysis/kept.ts';
import { capitalized } from '../../../shared/analysis/names.ts';
import { otherParty } from '../../../shared/plan/field.ts';
import { type Side, useSides } from '../../state/plan-hooks.ts';
import { JointMark } from '../../ui/joint-mark.tsx';
import { Mark } from '../../ui/mark.tsx';
import classes from './kept-head.module.css';
import { MarksRow } from './marks-row.tsx';
import type { Progress } from './use-progress.ts';

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
	const fromTo = `${capitalized(names[side.party])} to ${names[otherParty(side.party)]}`;
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

/** The share from five on; below, the two numbers alone. */
function figureOf({ ratio, kept, due }: KeptRecord): string {
	return ratio === null ? `${kept} of ${due}` : `${Math.round(ratio * 100)}%`;
}

function keptWords({ kept, due, tooFew }: KeptRecord): string {
	if (due === 0) return 'Nothing has been due yet';
	return tooFew ? 'kept on time, too few to say' : `${kept} of ${due} kept on time`;
}
