/** A trust pulse: each statement with what both sides say about the other. Two views, never one score. */

import { useMemo } from 'react';
import { numberOf } from '../../../../shared/analysis/ratings.ts';
import type { RoundAnswer } from '../../../../shared/analysis/round-answers.ts';
import { type PulseRow, pulseOf } from '../../../../shared/analysis/trust-pulse.ts';
import type { Party } from '../../../../shared/ledger/change.ts';
import { otherParty, PARTIES } from '../../../../shared/plan/field.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { usePlan, useSides } from '../../../state/plan-hooks.ts';
import { useNames } from '../../../state/use-names.ts';
import { Mark } from '../../../ui/mark.tsx';
import { parts } from '../../../ui/parts.tsx';
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
						{parts('{mark}{part} on {names}{span}', {
							mark: <Mark tone={sides[party].tone} letter={sides[party].letter} size="lg" />,
							part: <b>{names[party]}</b>,
							names: names[otherParty(party)],
							span: <span>{pulse.means[party]?.label ?? say('no numbers')}</span>,
						})}
					</p>
				))}
			</div>
			<ul className={classes.rows}>
				{pulse.statements.map((row) => (
					<li key={row.statement} className={classes.row}>
						<h2>{row.statement}</h2>
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
							The record of {names[party]}: {kept} of {due} commitments kept on time in the last 90 days
							{tooFew ? say(', too few to say') : ''}.
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
	return say('Furthest apart on “{statement}”: {vendor} says {vendor2}, {partner} {partner2}.', {
		statement: widest.statement,
		vendor: names.vendor,
		vendor2: widest.vendor,
		partner: names.partner,
		partner2: widest.partner,
	});
}

/** What changed since last time, and what has no number. */
function note(row: PulseRow, party: Party, name: string): string {
	const answer: RoundAnswer = row[party];
	const now = numberOf(answer.value);
	const before = row.before[party];
	if (now === null) return `${name}: ${answer.value ?? say('not rated')}.`;
	const several = answer.n > 1 ? ` (${answer.n} people, ${answer.low} to ${answer.high})` : '';
	if (before === null || before === now) return several === '' ? '' : `${name} ${now}${several}.`;
	return `${name} ${now < before ? 'fell' : 'rose'} from ${before} to ${now}${several}.`;
}
