/** Trust first: what each side states, what the record of the other says, and what has moved. */

import type { Names } from '../../../shared/analysis/names.ts';
import type { Overview } from '../../../shared/analysis/overview.ts';
import { canMove } from '../../../shared/analysis/trust-series.ts';
import { oneDecimal } from '../../../shared/analysis/words.ts';
import type { Party } from '../../../shared/ledger/change.ts';
import { otherParty, PARTIES } from '../../../shared/plan/field.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import type { Sides } from '../../state/plan-hooks.ts';
import { Card } from '../../ui/card.tsx';
import { formatDay } from '../../ui/format-day.ts';
import { Mark } from '../../ui/mark.tsx';
import { parts } from '../../ui/parts.tsx';
import { Lead, placeOf } from './leads.tsx';
import classes from './overview-trust.module.css';
import { answeredWords, keptWords } from './record-words.ts';
import { StartPulse } from './start-pulse.tsx';

/** Sentences on the page; all of them stand in the Trust tab. */
const MOST_MOVED = 2;

export interface OverviewTrustProps {
	readonly overview: Overview;
	readonly sides: Sides;
	readonly names: Names;
}

export function OverviewTrust({ overview, sides, names }: OverviewTrustProps) {
	const { series, moved, stages } = overview;
	const latest = series.at(-1);
	return (
		<Card
			wide
			title={say('Trust')}
			aside={
				latest ? (
					<Lead to={{ room: 'trust', tab: 'trust' }}>
						{latest.mode === 'open'
							? say('Pulse of {day}, rated openly', { day: formatDay(latest.day) })
							: say('Pulse of {day}, both sides answered blind', { day: formatDay(latest.day) })}
					</Lead>
				) : undefined
			}
		>
			<div className={classes.frame}>
				<div className={classes.sides}>
					{PARTIES.map((party) => (
						<OneSide key={party} party={party} overview={overview} sides={sides} names={names} />
					))}
					<div className={classes.moved}>
						<h3>
							<Lead to={{ room: 'trust', tab: 'trust' }}>{say('What moved')}</Lead>
						</h3>
						{latest === undefined ? (
							<p>
								{parts(
									'No pulse yet. Five statements, each side about the other: what is said aloud early is cheaper to mend. {startPulse}',
									{ startPulse: <StartPulse small /> },
								)}
							</p>
						) : moved.length === 0 ? (
							<p>
								{series.length === 1
									? say('One pulse: the next one shows what moves.')
									: canMove(series)
										? say('Nothing since the pulse before.')
										: say('No statement has a number in both of the last two pulses.')}
							</p>
						) : (
							<ul>
								{moved.slice(0, MOST_MOVED).map(({ sentence }) => (
									<li key={sentence}>
										<Lead to={{ room: 'trust', tab: 'trust' }}>{sentence}</Lead>
									</li>
								))}
								{moved.length > MOST_MOVED && (
									<li>
										<Lead to={{ room: 'trust', tab: 'trust' }}>
											{say('{count, plural, one {# more} other {# more}}', { count: moved.length - MOST_MOVED })}
										</Lead>
									</li>
								)}
							</ul>
						)}
						<p>
							{parts('{stage}: {sentence}', {
								stage: <Lead to={{ room: 'trust', tab: 'trust' }}>{say('Stage')}</Lead>,
								sentence: stages.disagreement ?? stageWords(overview, names),
							})}
						</p>
					</div>
				</div>
			</div>
		</Card>
	);
}

function stageWords({ stages: { vendor, partner } }: Overview, names: Names): string {
	const said = { vendor: vendor.current, partner: partner.current };
	if (said.vendor !== null && said.vendor === said.partner)
		return say('both say “{stage}”.', { stage: term(said.vendor) });
	const one = PARTIES.find((party) => said[party] !== null);
	return one === undefined
		? say('neither side has said.')
		: say('{name} says “{stage}”, {other} has not said.', {
				name: names[one],
				stage: term(said[one] ?? ''),
				other: names[otherParty(one)],
			});
}

function OneSide({ party, overview, sides, names }: OverviewTrustProps & { readonly party: Party }) {
	const other = otherParty(party);
	const mean = overview.series.at(-1)?.sides[party].mean ?? null;
	const record = overview.evidenced[other];
	return (
		<div className={classes.side} data-tone={sides[party].tone}>
			<h3>
				<Mark tone={sides[party].tone} letter={sides[party].letter} size="sm" />
				{say('{Name} about {other}', { name: names[party], other: names[other] })}
			</h3>
			<p className={classes.figure}>
				<Lead to={{ room: 'trust', tab: 'trust' }}>
					<b>{mean === null ? say('Not said') : oneDecimal(mean.value)}</b>
				</Lead>
				<span>
					{mean === null ? say('no number given') : say('stated, 1 to 9: the mean of {count}', { count: mean.of })}
				</span>
			</p>
			<p className={classes.record}>
				<Mark tone={sides[other].tone} letter={sides[other].letter} size="sm" />
				<span>
					{parts('Record of {name}, last 90 days: {kept}; {answered}.', {
						name: names[other],
						kept: <Lead to={placeOf('commitments')}>{keptWords(record)}</Lead>,
						answered: <Lead to={placeOf('frictions')}>{answeredWords(record)}</Lead>,
					})}
				</span>
			</p>
		</div>
	);
}
