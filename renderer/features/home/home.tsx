import { Button } from '@mantine/core';
import { IconFileImport, IconLogin2, IconPlus } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { capitalized } from '../../../shared/analysis/names.ts';
import { dayInZone } from '../../../shared/base/dates.ts';
import type { PlanSummary, TemplateSummary } from '../../../shared/contract/app.ts';
import { say } from '../../../shared/words/spoken.ts';
import { DropLine } from '../../app/exchange/drop-line.tsx';
import { useAppStore } from '../../state/app-state.ts';
import { openJoin } from '../../state/join.ts';
import { readPortfolio, usePortfolio } from '../../state/portfolio.ts';
import { chooseFile } from '../../state/receive.ts';
import { formatLongDay } from '../../ui/format-day.ts';
import classes from './home.module.css';
import { NeedsMe, needsOf } from './needs-me.tsx';
import { NewPlanDialog } from './new-plan-dialog.tsx';
import { Notices } from './notices.tsx';
import { PlansTable } from './plans-table.tsx';
import { SampleOffer } from './sample-offer.tsx';
import { TemplateCards } from './template-cards.tsx';

const NO_PLANS: readonly PlanSummary[] = [];
const NO_TEMPLATES: readonly TemplateSummary[] = [];

/** What most people come for. */
const USUAL = 'resale-to-recurring';

/** The library: what needs me, the plans, and ways to begin one. */
export function Home() {
	const plans = useAppStore((state) => state.app?.plans ?? NO_PLANS);
	const templates = useAppStore((state) => state.app?.templates ?? NO_TEMPLATES);
	const [template, setTemplate] = useState<string | null>(null);
	const standings = usePortfolio((state) => state.standings);
	const needs = useMemo(() => needsOf(plans, standings), [plans, standings]);
	useTodaysStandings(plans.length);
	const first = (templates.find(({ id }) => id === USUAL) ?? templates[0])?.id ?? 'blank';
	return (
		<div className={classes.page}>
			<header className={classes.header}>
				<div>
					<h1>{capitalized(formatLongDay(dayInZone(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone)))}</h1>
					<p>{summaryOf(plans, needs.length)}</p>
				</div>
				<div className={classes.actions}>
					<Button
						leftSection={<IconFileImport size="0.875rem" stroke={1.6} aria-hidden />}
						onClick={() => void chooseFile()}
					>
						{say('Receive a file')}
					</Button>
					<Button leftSection={<IconLogin2 size="0.875rem" stroke={1.6} aria-hidden />} onClick={() => openJoin()}>
						{say('Join live')}
					</Button>
					<Button
						variant="filled"
						leftSection={<IconPlus size="0.875rem" stroke={1.8} aria-hidden />}
						onClick={() => setTemplate(first)}
					>
						{say('New plan')}
					</Button>
				</div>
			</header>
			<Notices />
			{needs.length > 0 && <NeedsMe needs={needs} />}
			{plans.length > 0 ? <PlansTable plans={plans} /> : <SampleOffer />}
			<TemplateCards templates={templates} onPick={setTemplate} />
			<DropLine />
			<NewPlanDialog key={template} template={template} onTemplate={setTemplate} onClose={() => setTemplate(null)} />
		</div>
	);
}

/** Reads every plan once a day, when the page has long been drawn. With more plans than these “What next” does, when asked. */
const MOST_READ = 60;
const READ_AFTER_MS = 1_500;

function useTodaysStandings(plans: number): void {
	const isFew = plans > 0 && plans <= MOST_READ;
	useEffect(() => {
		if (!isFew) return;
		const timer = setTimeout(() => void readPortfolio(), READ_AFTER_MS);
		return () => clearTimeout(timer);
	}, [isFew]);
}

function summaryOf(plans: readonly PlanSummary[], needs: number): string {
	if (plans.length === 0) return say('No plan on this computer yet. Look at the sample, or begin your own.');
	const held = plans.length === 1 ? say('One plan.') : say('{number} plans.', { number: inWords(plans.length) });
	return `${held} ${needWords(needs)}`;
}

function needWords(needs: number): string {
	if (needs === 0) return say('Nothing is late and nothing has to be settled.');
	if (needs === 1) return say('One thing needs someone.');
	return say('{number} things need someone.', { number: inWords(needs) });
}

const NUMBERS = [
	say('Two'),
	say('Three'),
	say('Four'),
	say('Five'),
	say('Six'),
	say('Seven'),
	say('Eight'),
	say('Nine'),
];

/** From two on, as it begins a sentence. */
function inWords(count: number): string {
	return NUMBERS[count - 2] ?? String(count);
}
