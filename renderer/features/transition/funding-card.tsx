/** What has to be funded, who carries it, and the way from the vendor’s relief to a commitment. */

import { Button } from '@mantine/core';
import type { ScenarioOutcome } from '../../../shared/analysis/transition-scenarios.ts';
import {
	fundingSentence,
	fundingShown,
	isBorn,
	type SayAmount,
} from '../../../shared/analysis/transition-sentences.ts';
import { PARTIES } from '../../../shared/plan/field.ts';
import { say } from '../../../shared/words/spoken.ts';
import { useSides } from '../../state/plan-hooks.ts';
import { useNames } from '../../state/use-names.ts';
import { Card } from '../../ui/card.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { Mark } from '../../ui/mark.tsx';
import { beginRelief } from './begin-relief.ts';
import classes from './funding-card.module.css';

export interface FundingCardProps {
	readonly shown: ScenarioOutcome;
	readonly inAmount: SayAmount;
	/** What amounts are rounded to, in points. */
	readonly step: number;
}

export function FundingCard({ shown, inAmount, step }: FundingCardProps) {
	const sides = useSides();
	const names = useNames();
	const outcome = fundingShown(shown.outcome, step);
	const { alone, funded } = outcome;
	const hasRelief = outcome.months.some(({ relief }) => relief > 0);
	const share = alone.fundingNeed === 0 ? 0 : Math.max(0, funded.vendor / alone.fundingNeed);
	return (
		<Card
			title={isBorn(shown.scenario) ? say('Who funds the start') : say('Who funds the dip')}
			aside={alone.fundingNeed === 0 ? undefined : <b>{inAmount(alone.fundingNeed)}</b>}
		>
			<p className={classes.sentence}>{fundingSentence(outcome, names, inAmount)}</p>
			{alone.fundingNeed > 0 && (
				<>
					<svg className={classes.bar} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10">
						<defs>
							<pattern
								id="fundingHatch"
								width="1.2"
								height="10"
								patternUnits="userSpaceOnUse"
								patternTransform="skewX(-12)"
							>
								<rect width="1.2" height="10" fill="var(--p-tint)" />
								<rect width="0.6" height="10" fill="var(--p)" />
							</pattern>
						</defs>
						<rect width={share * 100} height="10" fill="var(--v)" />
						<rect x={share * 100} width={100 - share * 100} height="10" fill="url(#fundingHatch)" />
					</svg>
					<ul className={classes.sides}>
						{PARTIES.map((party) => (
							<li key={party}>
								<Mark tone={sides[party].tone} letter={sides[party].letter} size="sm" /> {sides[party].name}{' '}
								<b>{inAmount(funded[party])}</b>
							</li>
						))}
					</ul>
				</>
			)}
			<p className={classes.act}>
				<Button onClick={() => beginRelief(shown)} rightSection={<Kbd keys="Alt+C" />}>
					{say('Turn relief into a commitment')}
				</Button>
			</p>
			{!hasRelief && (
				<p className={classes.hint}>
					{say('Give {vendor_s} relief a month and its months on the left to see what it takes off.', {
						vendor: names.vendor,
					})}
				</p>
			)}
		</Card>
	);
}
