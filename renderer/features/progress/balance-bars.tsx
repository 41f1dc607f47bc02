/** Open load: both sides from the middle outwards, each measure on its own scale. */

import { useState } from 'react';
import type { Weight } from '../../../shared/analysis/weight.ts';
import { oneDecimal } from '../../../shared/analysis/words.ts';
import { say } from '../../../shared/words/spoken.ts';
import type { Progress } from '../../app/commitments/use-progress.ts';
import { goToRoom } from '../../state/route.ts';
import { formatShortMoney } from '../../ui/format-money.ts';
import classes from './balance-bars.module.css';
import { loadSentence } from './load-words.ts';
import { showOnly } from './view.ts';

/** The longest bar's share of its half, so that the number fits beside it. */
const LONGEST = 56;
/** So many weights stand there unasked. */
const FEW = 3;

export function BalanceBars({ progress }: { readonly progress: Progress }) {
	const { balance, names, plan, weights } = progress;
	const { vendor, partner } = balance;
	const money = (minor: number) => formatShortMoney(minor, plan.frame.currency);
	const bars = [
		{ label: say('commitments'), v: vendor.count, p: partner.count, inAmount: String, isAlways: true },
		{ label: say('person-days'), v: vendor.days, p: partner.days, inAmount: oneDecimal, isAlways: false },
		{ label: say('money'), v: vendor.money, p: partner.money, inAmount: money, isAlways: false },
	].filter(({ isAlways, v, p }) => isAlways || v + p > 0);
	const sentence = loadSentence(balance, names);
	return (
		<section className={classes.load} aria-label={say('Open load of each side')}>
			<div className={classes.words}>
				<h2>{say('Open load')}</h2>
				{sentence && <p title={sentence}>{sentence}</p>}
			</div>
			<div className={classes.bars}>
				{bars.map(({ label, v, p, inAmount }) => {
					const most = Math.max(v, p);
					const share = (amount: number) => `${most === 0 ? 0 : (amount / most) * LONGEST}%`;
					return (
						<div key={label} className={classes.row}>
							<div className={classes.left}>
								<span>{inAmount(v)}</span>
								<i style={{ width: share(v) }} />
							</div>
							<em>{label}</em>
							<div className={classes.right}>
								<i style={{ width: share(p) }} />
								<span>{inAmount(p)}</span>
							</div>
						</div>
					);
				})}
			</div>
			{weights.length > 0 && <Weights weights={weights} />}
		</section>
	);
}

/** What weighs too much, in sentences that lead to what they speak of. */
function Weights({ weights }: { readonly weights: readonly Weight[] }) {
	const [isWhole, setWhole] = useState(false);
	const shown = isWhole ? weights : weights.slice(0, FEW);
	return (
		<ul className={classes.weights} aria-label={say('What weighs too much')}>
			{shown.map((weight) => (
				<li key={weight.text}>
					<button type="button" onClick={() => look(weight)}>
						{weight.text}
					</button>
				</li>
			))}
			{weights.length > FEW && (
				<li>
					<button type="button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
						{isWhole
							? say('Fewer')
							: say('{count, plural, one {# more} other {# more}}', { count: weights.length - FEW })}
					</button>
				</li>
			)}
		</ul>
	);
}

function look({ kind, refs }: Weight): void {
	if (kind === 'goals') goToRoom('plan', { tab: 'goals' });
	else showOnly(refs);
}
