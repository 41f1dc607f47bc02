/** No file yet: what an export is good for, how to hand one in, and what this computer has imported before. */

import { Button } from '@mantine/core';
import { IconFileImport, IconLock } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { CrmImport } from '../../../../shared/contract/crm.ts';
import { say, spoken } from '../../../../shared/words/spoken.ts';
import { periodName } from '../../../app/goals/period-name.ts';
import { bridge } from '../../../bridge/bridge.ts';
import { chooseCsv, forgetImport, useCrm } from '../../../state/crm.ts';
import { useViews } from '../../../state/plan-hooks.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { formatDay } from '../../../ui/format-day.ts';
import { WordButton } from '../../../ui/word-button.tsx';
import classes from './crm.module.css';
import { type Asked, CrmBehind } from './crm-behind.tsx';

interface Labelled {
	readonly ref: string;
	readonly label: string;
}

export function CrmStart({ goals }: { readonly goals: readonly Labelled[] }) {
	const imports = useImports();
	const choose = useRef<HTMLButtonElement>(null);
	// What had the focus may just have gone with the file.
	useEffect(() => {
		if (document.activeElement === document.body) choose.current?.focus({ preventScroll: true });
	}, []);
	return (
		<div className={classes.page}>
			<EmptyState
				title={say('Let the CRM say what was reached')}
				drawing={<IconFileImport size="2rem" stroke={1.2} aria-hidden />}
				actions={
					<Button ref={choose} variant="filled" onClick={() => void chooseCsv()}>
						{say('Choose a CSV file…')}
					</Button>
				}
			>
				{say(
					'Export the deals as CSV from Salesforce, HubSpot, Dynamics or a sheet of your own, and choose the file or drop it anywhere in the window. Its rows stay on this computer: only the totals you confirm enter the plan, with their source, so that both sides read the same number and neither has to argue for it.',
				)}
			</EmptyState>
			{imports.length > 0 && <Imports imports={imports} goals={goals} />}
		</div>
	);
}

function useImports(): readonly CrmImport[] {
	const planId = usePlanStore((state) => state.planId);
	const entered = useCrm((state) => state.entered);
	const actuals = useViews('actuals');
	const [imports, setImports] = useState<readonly CrmImport[]>([]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: asked again once something was entered, taken back or forgotten
	useEffect(() => {
		let isWanted = true;
		if (planId !== null)
			void bridge.call('crm.imports', { planId }).then((answer) => {
				if (isWanted && answer.ok) setImports(answer.value);
			});
		return () => {
			isWanted = false;
		};
	}, [planId, entered, actuals]);
	return imports;
}

interface ImportsProps {
	readonly imports: readonly CrmImport[];
	readonly goals: readonly Labelled[];
}

function Imports({ imports, goals }: ImportsProps) {
	const [asked, setAsked] = useState<Asked | null>(null);
	return (
		<section className={classes.card} data-material="private" aria-labelledby="crm-imports">
			<h2 id="crm-imports">
				{say('Imported on this computer')}
				<em>
					<IconLock size="0.75rem" stroke={1.8} aria-hidden /> {say('only on this computer')}
				</em>
			</h2>
			<ul className={classes.imports}>
				{imports.map((made) => (
					<Import key={made.id} made={made} goals={goals} onAsk={setAsked} />
				))}
			</ul>
			<CrmBehind asked={asked} onClose={() => setAsked(null)} />
		</section>
	);
}

interface ImportProps {
	readonly made: CrmImport;
	readonly goals: readonly Labelled[];
	readonly onAsk: (asked: Asked) => void;
}

function Import({ made, goals, onAsk }: ImportProps) {
	const { id, file, day, goal, rows, used, skipped, periods, standing } = made;
	const gone = periods.filter((period) => !standing.includes(period));
	const counted = { day: formatDay(day), used: spoken().number(used), rows };
	return (
		<li>
			<p>
				<b>{file}</b>
				<span>{goals.find(({ ref }) => ref === goal)?.label ?? say('a goal that is no longer there')}</span>
				<span>
					{skipped > 0
						? say(
								'{day}: {used} of {rows, plural, one {# row} other {# rows}} counted, {skipped, plural, one {# row} other {# rows}} with problems',
								{ ...counted, skipped },
							)
						: say('{day}: {used} of {rows, plural, one {# row} other {# rows}} counted', counted)}
				</span>
			</p>
			{standing.length > 0 && (
				<p className={classes.periods}>
					<span>{say('Rows behind')}</span>
					{standing.map((period) => (
						<WordButton key={period} onClick={() => onAsk({ goal, period })}>
							{periodName(period)}
						</WordButton>
					))}
				</p>
			)}
			{gone.length > 0 && (
				<p className={classes.periods}>
					<span>
						{standing.length === 0
							? say('Taken back or replaced: none of its figures stands in the plan.')
							: say('No longer in the plan from here: {periods}.', { periods: gone.map(periodName).join(', ') })}
					</span>
					{standing.length === 0 && (
						<WordButton onClick={() => void forgetImport(id)}>{say('Forget it and its rows')}</WordButton>
					)}
				</p>
			)}
		</li>
	);
}
