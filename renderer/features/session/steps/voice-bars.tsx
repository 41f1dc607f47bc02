/** How many edits each side’s pen made in the session: to notice who has not been heard, never to be judged by. */

import type { Voices } from '../../../../shared/contract/session.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { useSides } from '../../../state/plan-hooks.ts';
import { Mark } from '../../../ui/mark.tsx';
import { PagePart } from './page-parts.tsx';
import classes from './voice-bars.module.css';
import { voiceWords } from './voice-words.ts';

export function VoiceBars({ voices }: { readonly voices: Voices }) {
	const { vendor, partner } = useSides();
	const most = Math.max(1, voices.vendor.edits, voices.partner.edits);
	return (
		<PagePart title={say('Edits by side, not a score')}>
			<ul className={classes.bars}>
				{[vendor, partner].map(({ party, tone, letter, name }) => (
					<li key={party}>
						<Mark tone={tone} letter={letter} title={name} />
						<span className={classes.track}>
							<i data-tone={tone} style={{ width: `${(voices[party].edits / most) * 100}%` }} />
						</span>
						<span className={classes.count}>{voiceWords(voices[party])}</span>
					</li>
				))}
			</ul>
			{voices.joint.edits > 0 && (
				<p className={classes.both}>{say('and {edits} as both', { edits: voiceWords(voices.joint) })}</p>
			)}
		</PagePart>
	);
}
