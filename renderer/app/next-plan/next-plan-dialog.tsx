import { Button, Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type Day, isDay } from '../../../shared/base/dates.ts';
import type { NextPlanLook } from '../../../shared/contract/years.ts';
import type { Party } from '../../../shared/ledger/change.ts';
import { say } from '../../../shared/words/spoken.ts';
import { useAppStore } from '../../state/app-state.ts';
import { closeNextPlan, makeNextPlan, useNextPlan } from '../../state/next-plan.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import { formatDay } from '../../ui/format-day.ts';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { parseDay } from '../../ui/parse-day.ts';
import { GoesOver } from './goes-over.tsx';
import classes from './next-plan-dialog.module.css';

/** What goes over into the next plan, what stays, and the days it runs. */
export function NextPlanDialog() {
	const { planId, look } = useNextPlan();
	return (
		<Dialog
			opened={planId !== null}
			onClose={closeNextPlan}
			title={say('The next plan')}
			width="lg"
			returnFocus={false}
		>
			{planId === null ? null : look === null ? (
				<LoadingLine label={say('Reading the plan')} />
			) : (
				<NextPlanForm key={planId} planId={planId} look={look} />
			)}
		</Dialog>
	);
}

function NextPlanForm({ planId, look }: { readonly planId: string; readonly look: NextPlanLook }) {
	const plan = useAppStore((state) => state.app?.plans.find((one) => one.planId === planId));
	const names: Readonly<Record<Party, string>> = {
		vendor: plan?.vendor || say('the vendor'),
		partner: plan?.partner || say('the partner'),
	};
	const titleField = useRef<HTMLInputElement>(null);
	// The dialog was there, and had the focus, before what goes over was read.
	useEffect(() => titleField.current?.focus(), []);
	const [title, setTitle] = useState(look.title);
	const [start, setStart] = useState(formatDay(look.start));
	const [end, setEnd] = useState(formatDay(look.end));
	const [topics, setTopics] = useState(true);
	const [expectations, setExpectations] = useState(true);
	const [failure, setFailure] = useState<string | null>(null);
	const [busy, setBusy] = useState(false);
	const first = readDay(start, look.start);
	const last = readDay(end, look.end);
	const submit = async (event: FormEvent) => {
		event.preventDefault();
		if (first === null || last === null || last < first || title.trim() === '') return;
		setBusy(true);
		setFailure(await makeNextPlan({ planId, title, start: first, end: last, topics, expectations }));
		setBusy(false);
	};
	return (
		<form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
			<div className={classes.fields}>
				<TextInput
					className={classes.wide ?? ''}
					label={say('Title')}
					ref={titleField}
					data-autofocus
					maxLength={200}
					value={title}
					error={title.trim() === '' && say('Give it a title.')}
					onChange={(event) => setTitle(event.currentTarget.value)}
				/>
				<TextInput
					label={say('First day')}
					value={start}
					error={first === null && say('A day like 1 Feb 2028.')}
					onChange={(event) => setStart(event.currentTarget.value)}
				/>
				<TextInput
					label={say('Last day')}
					value={end}
					error={lastProblem(first, last)}
					onChange={(event) => setEnd(event.currentTarget.value)}
				/>
			</div>
			<GoesOver look={look} names={names} />
			<div className={classes.choices}>
				<Checkbox
					checked={topics}
					disabled={look.topics === 0}
					onChange={(event) => setTopics(event.currentTarget.checked)}
					label={say(
						'{count, plural, =0 {No topics} one {# topic} other {# topics}} by name, with no position and no agreed text',
						{ count: look.topics },
					)}
				/>
				<Checkbox
					checked={expectations}
					disabled={look.expectations === 0}
					onChange={(event) => setExpectations(event.currentTarget.checked)}
					label={say(
						'{count, plural, =0 {No expectations} one {# expectation} other {# expectations}}, with no rating and no ending',
						{ count: look.expectations },
					)}
				/>
			</div>
			<ul className={classes.notes}>
				<li>{say('Agreement, ratings, positions and targets stay in the plan they were given in.')}</li>
				<li>
					{say(
						'It is a plan of its own until you hand it over. If the other side makes one too, for the same first day, the two copies come together as one plan.',
					)}
				</li>
				{look.drafts && <li>{say('What you have written and not handed over yet goes over as it stands.')}</li>}
				{look.runs && look.ends !== null && (
					<li>
						{say('This plan runs until {ends}. What is promised in it from now on does not come over by itself.', {
							ends: formatDay(look.ends),
						})}
					</li>
				)}
			</ul>
			{look.conflicts > 0 && (
				<p className={classes.failure} role="alert">
					{say(
						'{count, plural, one {A field that would go over has} other {# fields that would go over have}} two versions. Settle them first.',
						{ count: look.conflicts },
					)}
				</p>
			)}
			{failure !== null && (
				<p className={classes.failure} role="alert">
					{failure}
				</p>
			)}
			<DialogActions>
				<Button onClick={closeNextPlan}>{say('Not now')}</Button>
				<Button type="submit" variant="filled" loading={busy} disabled={look.conflicts > 0}>
					{say('Make the next plan')}
				</Button>
			</DialogActions>
		</form>
	);
}

function readDay(text: string, near: Day): Day | null {
	return isDay(text) ? text : parseDay(text, near);
}

function lastProblem(first: Day | null, last: Day | null): string | false {
	if (last === null) return say('A day like 31 Jan 2029.');
	return first !== null && last < first && say('It is before the first day.');
}
