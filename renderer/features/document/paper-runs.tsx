import { SHAPE } from '../../../shared/document/look.ts';
import type { Beat, Paragraph, Run, Side } from '../../../shared/document/tree.ts';
import { say } from '../../../shared/words/spoken.ts';
import classes from './paper.module.css';

/** The runs of a paragraph. */
export function Runs({ runs }: { readonly runs: readonly Run[] }) {
	// biome-ignore lint/suspicious/noArrayIndexKey: what is printed has places, not identities
	return runs.map((run, at) => <OneRun key={at} run={run} />);
}

function OneRun({ run }: { readonly run: Run }) {
	switch (run.kind) {
		case 'text':
			return <span data-voice={run.voice}>{run.text}</span>;
		case 'mark':
			return (
				<span className={classes.mark} data-side={run.side}>
					{run.letter}
				</span>
			);
		case 'tally':
			return <Tally side={run.side} beats={run.beats} />;
	}
}

export function PaperParagraph({ paragraph: { style, runs } }: { readonly paragraph: Paragraph }) {
	return (
		<p className={classes.paragraph} data-style={style}>
			<Runs runs={runs} />
		</p>
	);
}

const SAYS: Readonly<Record<Beat, string>> = {
	kept: say('kept'),
	'not kept': say('not kept'),
	awaiting: say('awaiting'),
};

/** One sign a commitment: the side’s shape, hollow while it awaits an answer, a cross where it was not kept. */
export function Tally({ side, beats }: { readonly side: Side; readonly beats: readonly Beat[] }) {
	return (
		<span className={classes.tally} role="img" aria-label={beats.map((beat) => SAYS[beat]).join(', ')}>
			{beats.map((beat, at) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: the order is what it says
				<i key={at} data-side={side} data-beat={beat}>
					{beat === 'not kept' ? '×' : SHAPE[side][beat === 'awaiting' ? 'hollow' : 'whole']}
				</i>
			))}
		</span>
	);
}
