/** Figures from a CRM on one page: how the file is written, what counts, what it adds up to. Nothing enters before a person says so. */

import { Button } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { filled } from '../../../../shared/analysis/names.ts';
import type { CrmLook } from '../../../../shared/contract/crm.ts';
import { refOf } from '../../../../shared/plan/plan.ts';
import { say } from '../../../../shared/words/spoken.ts';
import type { Progress } from '../../../app/commitments/use-progress.ts';
import { cancelReading, putAside, unsettle, useCrm } from '../../../state/crm.ts';
import { usePutAway } from '../../../state/put-away.ts';
import { useSelection } from '../../../state/route.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { LoadingLine } from '../../../ui/loading-line.tsx';
import { NoGoals } from '../scorecard/no-scorecard.tsx';
import classes from './crm.module.css';
import { type CrmDraft, draftOf, type GoalChoice, withFormats } from './crm-draft.ts';
import { CrmFileSection, FileLine } from './crm-file.tsx';
import { CrmMapSection } from './crm-map.tsx';
import { CrmResult } from './crm-result.tsx';
import { CrmStart } from './crm-start.tsx';

export function CrmTab({ progress }: { readonly progress: Progress }) {
	const whyPutAway = usePutAway();
	const name = useCrm((state) => state.name);
	const handedIn = useCrm((state) => state.handedIn);
	const look = useCrm((state) => state.look);
	const goals = useMemo(() => goalsOf(progress), [progress]);
	if (whyPutAway !== null)
		return (
			<EmptyState title={whyPutAway}>
				{say(
					'What comes from a CRM lies on one side’s computer, and no window shows a row of it now. The totals that were entered stand in the scorecard.',
				)}
			</EmptyState>
		);
	if (goals.length === 0) return <NoGoals />;
	if (name === null) return <CrmStart goals={goals} />;
	if (handedIn !== null)
		return (
			<div className={classes.page}>
				<section className={classes.card}>
					<LoadingLine label={say('Reading {name}', { name })} done={handedIn} />
					<div>
						<Button onClick={() => void putAside()}>{say('Cancel')}</Button>
					</div>
				</section>
			</div>
		);
	if (look === null) return <Unread key={name} />;
	return <Steps look={look} goals={goals} progress={progress} />;
}

function goalsOf({ plan, numbers }: Progress): readonly (GoalChoice & { readonly label: string })[] {
	return plan.collections.goals.map(({ id, title, unit, dataSource }) => {
		const ref = refOf('goals', id);
		return {
			ref,
			unit,
			dataSource,
			label: `${numbers.get(ref) ?? ''} ${filled(title) ?? say('Without a name yet')}`.trim(),
		};
	});
}

/** The first rows cannot be read as they seem to be written. */
function Unread() {
	const refusal = useCrm((state) => state.refusal);
	const head = useRef<HTMLHeadingElement>(null);
	useEffect(() => head.current?.focus(), []);
	return (
		<div className={classes.page}>
			<section className={classes.card} aria-labelledby="crm-1">
				<h2 id="crm-1" ref={head} tabIndex={-1}>
					<span>1</span> {say('How the file is written')}
				</h2>
				{refusal === null ? <LoadingLine label={say('Looking at the first rows')} /> : <FileLine look={null} />}
				{refusal !== null && (
					<p role="alert" className={classes.refusal}>
						{refusal}
					</p>
				)}
			</section>
		</div>
	);
}

interface StepsProps {
	readonly look: CrmLook;
	readonly goals: readonly (GoalChoice & { readonly label: string })[];
	readonly progress: Progress;
}

function Steps({ look, goals, progress }: StepsProps) {
	const file = useCrm((state) => state.file?.file ?? null);
	const reading = useCrm((state) => state.reading);
	const selection = useSelection();
	const wanted = goals.some(({ ref }) => ref === selection) ? selection : null;
	const [draft, setDraft] = useState<CrmDraft>(() => draftOf(look, goals, wanted));
	// Another file begins anew; the same one read in another way keeps what was chosen, where its columns are the same.
	// biome-ignore lint/correctness/useExhaustiveDependencies: begins anew with another file alone
	useEffect(() => setDraft(draftOf(look, goals, wanted)), [file]);
	const names = look.columns.map(({ name }) => name).join('\n');
	// biome-ignore lint/correctness/useExhaustiveDependencies: when the columns are other ones
	useEffect(
		() => setDraft((now) => (isFitting(now, look) ? withFormats(now, look) : draftOf(look, goals, wanted))),
		[names],
	);
	const change = (to: Partial<CrmDraft>) => {
		setDraft((now) => withFormats({ ...now, ...to }, look));
		unsettle();
	};
	return (
		<div className={classes.page}>
			<CrmFileSection look={look} draft={draft} onDraft={change} />
			<CrmMapSection look={look} draft={draft} onDraft={change} goals={goals} />
			{reading !== null && (
				<section className={classes.card} aria-label={say('Adding up')}>
					<LoadingLine
						label={say('Adding up the rows, {percent} %', { percent: Math.round(reading * 100) })}
						done={reading}
					/>
					<div>
						<Button onClick={() => void cancelReading()}>{say('Cancel')}</Button>
					</div>
				</section>
			)}
			<CrmResult goal={draft.goal} progress={progress} />
		</div>
	);
}

/** Whether every column that was chosen is still there. */
function isFitting({ date, amount, filters }: CrmDraft, { columns }: CrmLook): boolean {
	const names = new Set(columns.map(({ name }) => name));
	return [date, amount, ...filters.map(({ column }) => column)].every((name) => name === null || names.has(name));
}
