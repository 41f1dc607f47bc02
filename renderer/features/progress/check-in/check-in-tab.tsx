/** The weekly ten minutes on one page: what was promised, whether the numbers moved, what comes next. */

import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import { askedGoals } from '../../../../shared/analysis/check-in-questions.ts';
import { checkInSentence, checkInsOf, promisesFor } from '../../../../shared/analysis/check-ins.ts';
import { say } from '../../../../shared/words/spoken.ts';
import type { Progress } from '../../../app/commitments/use-progress.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import classes from './check-in-tab.module.css';
import { KeepCheckIn, useKeeping } from './keep-check-in.tsx';
import { MeasureList } from './measure-list.tsx';
import { NextSteps } from './next-steps.tsx';
import { PromiseList } from './promise-list.tsx';
import { WeekStrip } from './week-strip.tsx';

export function CheckInTab({ progress }: { readonly progress: Progress }) {
	const { plan, today, commitments } = progress;
	const checkIns = useMemo(() => checkInsOf(plan, today), [plan, today]);
	const promises = useMemo(() => promisesFor(commitments, checkIns, today), [commitments, checkIns, today]);
	const asked = useMemo(() => askedGoals(plan, today), [plan, today]);
	const planId = usePlanStore((state) => state.planId);
	// Whoever types August’s number goes on to the next field, not to September’s: what is asked stays as it was.
	const [periods, setPeriods] = useState<ReadonlyMap<string, string>>(new Map());
	// biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each plan and day
	useEffect(() => setPeriods(new Map(asked.map(({ goal, period }) => [goal.id, period]))), [planId, today]);
	const keeping = useKeeping(checkIns, today);
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !keeping.may) return;
		event.preventDefault();
		keeping.keep();
	};
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: hears Ctrl and Enter of the fields in it
		<div className={classes.page} onKeyDown={onKeyDown}>
			<header className={classes.top}>
				<WeekStrip checkIns={checkIns} today={today} />
				<p>{checkInSentence(checkIns)}</p>
			</header>
			<div className={classes.questions}>
				<section aria-labelledby="check-in-1">
					<h2 id="check-in-1">
						<span>1</span> {say('Did we keep last week’s commitments?')}
					</h2>
					<PromiseList promises={promises} checkIns={checkIns} progress={progress} />
				</section>
				<section aria-labelledby="check-in-2">
					<h2 id="check-in-2">
						<span>2</span> {say('Did the measures move?')}
					</h2>
					<MeasureList asked={asked} periods={periods} />
				</section>
				<section aria-labelledby="check-in-3">
					<h2 id="check-in-3">
						<span>3</span> {say('What next?')}
					</h2>
					<NextSteps checkIns={checkIns} promises={promises} progress={progress} />
				</section>
			</div>
			<KeepCheckIn checkIns={checkIns} keeping={keeping} today={today} />
		</div>
	);
}
