/** A wording with what is new in it marked: a line under the words, solid for the vendor, dashed for the partner. */
import { useMemo } from 'react';
import { redline, wordDifference } from '../../../shared/base/word-difference.ts';
import type { PenParty } from '../../../shared/ledger/change.ts';
import classes from './difference.module.css';
import { visibleMarks } from './visible-marks.ts';

export interface DifferenceProps {
	/** What it is held against; null where there is nothing, and then nothing is marked. */
	readonly was: string | null;
	readonly now: string;
	readonly by: PenParty;
	/** Words that were replaced stand, struck out, before those that took their place. */
	readonly keepsGone?: boolean;
}

export function Difference({ was, now, by, keepsGone = false }: DifferenceProps) {
	const pieces = useMemo(
		() => (was === null ? [{ text: now, kind: 'same' as const }] : (keepsGone ? redline : wordDifference)(was, now)),
		[was, now, keepsGone],
	);
	return (
		<>
			{pieces.map(({ text, kind }, at) => {
				const words = visibleMarks(text);
				// biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one fixed text
				if (kind === 'same') return <span key={at}>{words}</span>;
				if (kind === 'gone')
					return (
						// biome-ignore lint/suspicious/noArrayIndexKey: as above
						<del key={at} className={classes.gone}>
							{words}
						</del>
					);
				return (
					// biome-ignore lint/suspicious/noArrayIndexKey: as above
					<ins key={at} className={classes.added} data-by={by}>
						{words}
					</ins>
				);
			})}
		</>
	);
}
