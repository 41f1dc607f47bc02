/** From resale to recurring: what moves, how deep profit dips, who carries it, and when it has paid for itself. */

import { Select } from '@mantine/core';
import { memo, useMemo } from 'react';
import type { ScenarioOutcome } from '../../../shared/analysis/transition-scenarios.ts';
import { isBorn, type SayAmount } from '../../../shared/analysis/transition-sentences.ts';
import { say } from '../../../shared/words/spoken.ts';
import { Questions } from '../../app/commitments/questions.tsx';
import { useProgress } from '../../app/commitments/use-progress.ts';
import { useRoomCommands } from '../../app/room-commands.ts';
import { goToRoom } from '../../state/route.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { AddMenu } from './add-menu.tsx';
import { useAmounts } from './amounts.ts';
import { beginRelief } from './begin-relief.ts';
import { CompareCard } from './compare-card.tsx';
import { CurveCard } from './curve-card.tsx';
import { FundingCard } from './funding-card.tsx';
import { InputsPanel } from './inputs-panel.tsx';
import { NoScenarios } from './no-scenarios.tsx';
import { ProfitCard } from './profit-card.tsx';
import { copyScenario } from './scenario-acts.ts';
import { SnowballCard } from './snowball-card.tsx';
import classes from './transition-room.module.css';
import { type Scenarios, useAlike, useMoved, useScenarios } from './use-scenarios.ts';
import { VendorCard } from './vendor-card.tsx';
import { WalkCard } from './walk-card.tsx';

/** More scenarios than these are chosen from a list. */
const MOST_TABS = 4;

export function TransitionRoom() {
	const { all, shown } = useScenarios();
	useCommands(shown);
	return (
		<>
			<PageHeader
				title={say('Transition')}
				tabs={shown && <Chooser all={all} shown={shown} />}
				aside={shown && (isBorn(shown.scenario) ? say('Born in the cloud') : say('From resale to recurring'))}
				actions={shown && <AddMenu shown={shown} />}
			/>
			{shown === undefined ? <NoScenarios /> : <Page all={all} kept={shown} />}
			<Asked />
		</>
	);
}

function Asked() {
	return <Questions progress={useProgress()} />;
}

function useCommands(shown: ScenarioOutcome | undefined): void {
	const commands = useMemo(
		() =>
			shown === undefined
				? []
				: [
						{
							id: 'transition.commit',
							label: say('Turn relief into a commitment'),
							keys: ['c', 'Alt+c'],
							group: 'This page' as const,
							perform: () => beginRelief(shown),
						},
						{
							id: 'transition.copy',
							label: say('Add a scenario from this one'),
							keys: ['n', 'Alt+n'],
							group: 'This page' as const,
							perform: () => void copyScenario(shown.scenario, shown.title),
						},
					],
		[shown],
	);
	useRoomCommands(commands);
}

const KINDS = [
	{ group: say('From resale to recurring'), born: false },
	{ group: say('Born in the cloud'), born: true },
] as const;

interface ChooserProps {
	readonly all: Scenarios['all'];
	readonly shown: ScenarioOutcome;
}

const Chooser = memo(function Chooser({ all, shown }: ChooserProps) {
	const choose = (id: string | null) => goToRoom('transition', { tab: id });
	if (all.length > MOST_TABS || all.some(({ title }) => title.length > 24))
		return (
			<Select
				aria-label={say('Scenario')}
				size="xs"
				data={KINDS.flatMap(({ group, born }) => {
					const items = all.filter(({ scenario }) => isBorn(scenario) === born);
					return items.length === 0
						? []
						: [{ group, items: items.map(({ id, title }) => ({ value: id, label: title })) }];
				})}
				allowDeselect={false}
				value={shown.id}
				searchable
				onChange={choose}
			/>
		);
	return (
		<Segmented
			label={say('Scenario')}
			value={shown.id}
			onChange={choose}
			segments={all.map(({ id, title }) => ({ value: id, label: title }))}
		/>
	);
});

interface PageProps {
	readonly all: Scenarios['all'];
	readonly kept: ScenarioOutcome;
}

/** The sliders and the curve answer in the same frame; the sums beside them in the next one. */
function Page({ all, kept }: PageProps) {
	const amounts = useAmounts();
	const { shown, later } = useMoved(kept);
	const alike = useAlike(all, shown);
	const others = useMemo(() => alike.filter(({ id }) => id !== kept.id), [alike, kept.id]);
	return (
		<div className={classes.page}>
			<InputsPanel kept={kept} shown={shown} />
			<div className={classes.cards}>
				<CurveCard shown={shown} others={others} amounts={amounts} />
				<Beside shown={later} alike={alike} inAmount={amounts.inAmount} step={amounts.step} />
				<WalkCard />
				<ProfitCard />
			</div>
		</div>
	);
}

interface BesideProps {
	readonly shown: ScenarioOutcome;
	readonly alike: readonly ScenarioOutcome[];
	readonly inAmount: SayAmount;
	readonly step: number;
}

const Beside = memo(function Beside({ shown, alike, inAmount, step }: BesideProps) {
	const born = isBorn(shown.scenario);
	const funding = <FundingCard shown={shown} inAmount={inAmount} step={step} />;
	const snowball = <SnowballCard shown={shown} inAmount={inAmount} />;
	return (
		<>
			{born ? snowball : funding}
			{born ? funding : snowball}
			<VendorCard shown={shown} inAmount={inAmount} />
			<CompareCard all={alike.map((one) => (one.id === shown.id ? shown : one))} shown={shown} inAmount={inAmount} />
		</>
	);
});
