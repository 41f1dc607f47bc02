/** A trust pulse: each statement with what both sides say about the other. Two views, never one score. */

import { useMemo } from 'react';
import { numberOf } from '../../../../shared/analysis/ratings.ts';
import type { RoundAnswer } from '../../../../shared/analysis/round-answers.ts';
import { type PulseRow, pulseOf } from '../../../../shared/analysis/trust-pulse.ts';
import type { Party } from '../../../../shared/ledger/change.ts';
import { otherParty, PARTIES } from '../../../../shared/plan/field.ts';
import { say, term } from '../../../../shared/words/spoken.ts';
import { ratingText } from '../../../app/ratings/figures.ts';
import { usePlan, useSides } from '../../../state/plan-hooks.ts';
import { useNames } from '../../../state/use-names.ts';
import { Mark } from '../../../ui/mark.tsx';
import { parts } from '../../../ui/parts.tsx';
import { peopleWords } from './people-words.ts';
import { ProofLine } from './proof-line.tsx';
import type { RevealStageProps } from './reveal-stage.tsx';
import { RoundView } from './round-view.tsx';
import classes from './trust-reveal.module.css';
import { TrustScale } from './trust-scale.tsx';

const STOP = () => false;

export function TrustReveal({ round, status }: RevealStageProps) {
	const plan = usePlan();
	const sides = useSides();
	const names = useNames();
	const pulse = useMemo(() => pulseOf(plan, round), [plan, round]);
	return (
		<RoundView label={say('Trust, revealed')} keys={{ next: STOP, back: STOP }}>
			<header className={classes.head}>
				<p>{say('What each side says about the other, 1 to 9')}</p>
				<h1>{headline(pulse.statements, names)}</h1>
			</header>
			<div className={classes.sides}>
				{PARTIES.map((party) => (
					<p key={party}>
						<Mark tone={sides[party].tone} letter={sides[party].letter} size="lg" />
						{parts('{name} on {other}', { name: <b>{names[party]}</b>, other: names[otherParty(party)] })}
						<span>{pulse.means[party]?.label ?? say('no numbers')}</span>
					</p>
				))}
			</div>
			<ul className={classes.rows}>
				{pulse.statements.map((row) => (
					<li key={row.statement} className={classes.row}>
						<h2>{term(row.statement)}</h2>
						<TrustScale vendor={row.vendor} partner={row.partner} sides={sides} />
						<p className={classes.note}>
							{PARTIES.map((party) => note(row, party, names[party]))
								.filter((line) => line !== '')
								.join(' ')}
						</p>
					</li>
				))}
			</ul>
			<footer className={classes.foot}>
				{PARTIES.map((party) => {
					const { kept, due, tooFew } = pulse.records[party];
					return due === 0 ? null : (
						<p key={party}>
							{tooFew
								? say(
										'The record of {name}: {kept} of {due} commitments kept on time in the last 90 days, too few to say.',
										{ name: names[party], kept, due },
									)
								: say('The record of {name}: {kept} of {due} commitments kept on time in the last 90 days.', {
										...{ name: names[party], kept, due },
									})}
						</p>
					);
				})}
				<ProofLine status={status} names={names} />
			</footer>
		</RoundView>
	);
}

/** The statement on which the two differ most. */
function headline(rows: readonly PulseRow[], names: Readonly<Record<Party, string>>): string {
	const both = rows.flatMap((row) => {
		const [vendor, partner] = [numberOf(row.vendor.value), numberOf(row.partner.value)];
		return vendor === null || partner === null ? [] : [{ ...row, vendor, partner, apart: Math.abs(vendor - partner) }];
	});
	const widest = [...both].sort((a, b) => b.apart - a.apart)[0];
	if (widest === undefined) return say('There is no statement that both have rated.');
	if (widest.apart === 0) return say('Both say the same of each other.');
	return say('Furthest apart on “{statement}”: {vendor} says {one}, {partner} {other}.', {
		statement: term(widest.statement),
		vendor: names.vendor,
		one: ratingText(widest.vendor),
		partner: names.partner,
		other: ratingText(widest.partner),
	});
}

/** What changed since last time, and what has no number. */
function note(row: PulseRow, party: Party, name: string): string {
	const answer: RoundAnswer = row[party];
	const now = numberOf(answer.value);
	const before = row.before[party];
	if (now === null)
		return say('{name}: {answer}.', {
			name,
			answer: answer.value === null ? say('not rated') : term(String(answer.value)),
		});
	const people = peopleWords(answer);
	const to = people === null ? ratingText(now) : `${ratingText(now)} (${people})`;
	if (before === null || before === now) return people === null ? '' : say('{name} {rating}.', { name, rating: to });
	const moved = { name, from: ratingText(before), to };
	return now < before ? say('{name} fell from {from} to {to}.', moved) : say('{name} rose from {from} to {to}.', moved);
}
