/** Every scenario beside the others. */

import type { VendorView } from '../../../shared/analysis/transition.ts';
import type { ScenarioOutcome } from '../../../shared/analysis/transition-scenarios.ts';
import { isBorn, monthName, type SayAmount } from '../../../shared/analysis/transition-sentences.ts';
import { say } from '../../../shared/words/spoken.ts';
import { useTypedRecord } from '../../state/plan-hooks.ts';
import { goToRoom } from '../../state/route.ts';
import { useNames } from '../../state/use-names.ts';
import { Card } from '../../ui/card.tsx';
import { WordButton } from '../../ui/word-button.tsx';
import classes from './compare-card.module.css';

export interface CompareCardProps {
	readonly all: readonly ScenarioOutcome[];
	readonly shown: ScenarioOutcome;
	readonly inAmount: SayAmount;
}

export function CompareCard({ all, shown, inAmount }: CompareCardProps) {
	const start = useTypedRecord('plan', 'plan')?.start ?? null;
	const at = (month: number | null) =>
		month === null ? say('never') : (monthName(month, start) ?? say('month {month}', { month }));
	const names = useNames();
	const hasVendor = all.some(({ outcome }) => outcome.vendor !== null);
	return (
		<Card title={say('Scenarios compared')} wide>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
			<section className={classes.scroll} tabIndex={0} aria-label={say('Scenarios compared, a table')}>
				<table aria-label={say('Scenarios compared')}>
					<thead>
						<tr>
							<th scope="col">{say('Scenario')}</th>
							<th scope="col">{say('Lowest profit')}</th>
							<th scope="col">{say('in|the month of the lowest profit')}</th>
							<th scope="col">{isBorn(shown.scenario) ? say('Above zero') : say('Back at today’s')}</th>
							<th scope="col">{say('To fund')}</th>
							<th scope="col">{say('after relief')}</th>
							<th scope="col">{say('Paid back')}</th>
							{hasVendor && (
								<>
									<th scope="col">{say('{vendor} lowest', { vendor: names.vendor })}</th>
									<th scope="col">{say('paid back|the vendor, under Northwind lowest')}</th>
								</>
							)}
						</tr>
					</thead>
					<tbody>
						{all.map(({ id, title, outcome }) => (
							<tr key={id} data-shown={id === shown.id || undefined}>
								<th scope="row">
									{id === shown.id ? (
										<b>{title}</b>
									) : (
										<WordButton onClick={() => goToRoom('transition', { tab: id })}>{title}</WordButton>
									)}
								</th>
								<td>{outcome.trough === null ? say('never below') : inAmount(outcome.trough.profit)}</td>
								<td>{outcome.trough === null ? '–' : at(outcome.trough.month)}</td>
								<td>{outcome.trough === null ? '–' : at(outcome.parity)}</td>
								<td>{inAmount(outcome.alone.fundingNeed)}</td>
								<td>{inAmount(outcome.fundingNeed)}</td>
								<td>{outcome.fundingNeed === 0 ? '–' : at(outcome.breakEven)}</td>
								{hasVendor && <VendorCells view={outcome.vendor} inAmount={inAmount} at={at} />}
							</tr>
						))}
					</tbody>
				</table>
			</section>
		</Card>
	);
}

interface VendorCellsProps {
	readonly view: VendorView | null;
	readonly inAmount: SayAmount;
	readonly at: (month: number | null) => string;
}

function VendorCells({ view, inAmount, at }: VendorCellsProps) {
	const lowest = view?.trough ? inAmount(view.trough.profit) : say('never below');
	return (
		<>
			<td>{view === null ? '–' : lowest}</td>
			<td>{view === null || view.fundingNeed === 0 ? '–' : at(view.breakEven)}</td>
		</>
	);
}
