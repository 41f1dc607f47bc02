/** Trust first: what each side states, what the record of the other says, and what has moved. */
import type { Names } from '../../../shared/analysis/names.ts';
import { capitalized } from '../../../shared/analysis/names.ts';
import type { Overview } from '../../../shared/analysis/overview.ts';
import { oneDecimal } from '../../../shared/analysis/words.ts';
import type { Party } from '../../../shared/ledger/change.ts';
import { otherParty, PARTIES } from '../../../shared/plan/field.ts';
import type { Sides } from '../../state/plan-hooks.ts';
import { Card } from '../../ui/card.tsx';
import { formatDay } from '../../ui/format-day.ts';
import { Mark } from '../../ui/mark.tsx';
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
			title="Trust"
			aside={
				latest ? (
					<Lead to={{ room: 'trust', tab: 'trust' }}>
						Pulse of {formatDay(latest.day)}, {latest.mode === 'open' ? 'rated openly' : 'both sides answered blind'}
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
							<Lead to={{ room: 'trust', tab: 'trust' }}>What moved</Lead>
						</h3>
						{latest === undefined ? (
							<p>
								No pulse yet. Five statements, each side about the other: what is said aloud early is cheaper to mend.{' '}
								<StartPulse small />
							</p>
						) : moved.length === 0 ? (
							<p>
								{series.length === 1 ? 'One pulse: the next one shows what moves.' : 'Nothing since the pulse before.'}
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
										<Lead to={{ room: 'trust', tab: 'trust' }}>{moved.length - MOST_MOVED} more</Lead>
									</li>
								)}
							</ul>
						)}
						<p>
							<Lead to={{ room: 'trust', tab: 'trust' }}>Stage</Lead>:{' '}
							{stages.disagreement ?? stageWords(overview, names)}
						</p>
					</div>
				</div>
			</div>
		</Card>
	);
}

function stageWords({ stages: { vendor, partner } }: Overview, names: Names): string {
	const said = { vendor: vendor.current, partner: partner.current };
	if (said.vendor !== null && said.vendor === said.partner) return `both say “${said.vendor}”.`;
	const one = PARTIES.find((party) => said[party] !== null);
	return one === undefined
		? 'neither side has said.'
		: `${names[one]} says “${said[one]}”, ${names[otherParty(one)]} has not said.`;
}

function OneSide({ party, overview, sides, names }: OverviewTrustProps & { readonly party: Party }) {
	const other = otherParty(party);
	const mean = overview.series.at(-1)?.sides[party].mean ?? null;
	const record = overview.evidenced[other];
	return (
		<div className={classes.side} data-tone={sides[party].tone}>
			<h3>
				<Mark tone={sides[party].tone} letter={sides[party].letter} size="sm" />
				{capitalized(names[party])} about {names[other]}
			</h3>
			<p className={classes.figure}>
				<Lead to={{ room: 'trust', tab: 'trust' }}>
					<b>{mean === null ? 'Not said' : oneDecimal(mean.value)}</b>
				</Lead>
				<span>{mean === null ? 'no number given' : `stated, 1 to 9: the mean of ${mean.of}`}</span>
			</p>
			<p className={classes.record}>
				<Mark tone={sides[other].tone} letter={sides[other].letter} size="sm" />
				<span>
					Record of {names[other]}, last 90 days: <Lead to={placeOf('commitments')}>{keptWords(record)}</Lead>;{' '}
					<Lead to={placeOf('frictions')}>{answeredWords(record)}</Lead>.
				</span>
			</p>
		</div>
	);
}
