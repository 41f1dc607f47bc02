import { useMemo } from 'react';
import type { RecordView } from '../../../../shared/ledger/change.ts';
import { say } from '../../../../shared/words/spoken.ts';
import classes from './agreement-strip.module.css';
import { type Standing, standingOf } from './topic-agreement.ts';

/** Beyond this many a square would be too small to see: a bar says the same. */
const MOST_SQUARES = 40;

/** "7 of 11 agreed by both", with one square a topic. */
export function AgreementStrip({ topics }: { readonly topics: readonly RecordView[] }) {
	const standings = useMemo(() => topics.map((topic) => ({ ref: topic.ref, standing: standingOf(topic) })), [topics]);
	const count = (wanted: Standing) => standings.filter(({ standing }) => standing === wanted).length;
	const [both, vendor, partner] = [count('both'), count('vendor'), count('partner')];
	if (topics.length === 0) return null;
	return (
		<span className={classes.strip}>
			<span>{say('{both} of {count} agreed by both', { both, count: topics.length })}</span>
			{topics.length <= MOST_SQUARES ? (
				<span className={classes.squares} aria-hidden="true">
					{standings.map(({ ref, standing }) => (
						<i key={ref} data-standing={standing} />
					))}
				</span>
			) : (
				<svg className={classes.bar} viewBox={`0 0 ${topics.length} 1`} preserveAspectRatio="none" aria-hidden="true">
					<rect className={classes.both} width={both} height="1" />
					<rect className={classes.one} x={both} width={vendor + partner} height="1" />
				</svg>
			)}
		</span>
	);
}
