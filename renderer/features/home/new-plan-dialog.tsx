import { Button, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { planQuarters } from '../../../shared/base/dates.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { bridge } from '../../bridge/bridge.ts';
import { useAppStore } from '../../state/app-state.ts';
import { tellFailure } from '../../state/messages.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import { formatDay } from '../../ui/format-day.ts';
import { Mark } from '../../ui/mark.tsx';
import { CURRENCIES, firstForm, lastDay, type PlanForm, problemsOf, readDay, toInput } from './new-plan.ts';
import classes from './new-plan-dialog.module.css';
import { enterPlan } from './open-sample.ts';
import { localToday } from './plans-table.tsx';
import { TemplatePicker } from './template-picker.tsx';

export interface NewPlanDialogProps {
	/** The template it begins with; null while it is closed. */
	readonly template: string | null;
	readonly onTemplate: (id: string) => void;
	readonly onClose: () => void;
}

export function NewPlanDialog({ template, onTemplate, onClose }: NewPlanDialogProps) {
	return (
		<Dialog opened={template !== null} onClose={onClose} title={say('New plan')} width="lg">
			{template !== null && <NewPlanForm template={template} onTemplate={onTemplate} onClose={onClose} />}
		</Dialog>
	);
}

function NewPlanForm({ template, onTemplate, onClose }: NewPlanDialogProps & { readonly template: string }) {
	const app = useAppStore((state) => state.app);
	const profile = app?.profile ?? null;
	const templates = app?.templates ?? [];
	const chosen = templates.find(({ id }) => id === template);
	const today = localToday();
	const [form, setForm] = useState<PlanForm>(() => firstForm(profile, chosen, today));
	const [tried, setTried] = useState(false);
	const [busy, setBusy] = useState(false);
	const problems = tried ? problemsOf(form, today) : {};
	const set = (change: Partial<PlanForm>) => setForm((before) => ({ ...before, ...change }));
	const field = (name: keyof PlanForm) => ({
		value: form[name],
		error: problems[name],
		onChange: (event: { currentTarget: { value: string } }) => set({ [name]: event.currentTarget.value }),
	});
	const dayField = (name: 'start' | 'end') => ({
		...field(name),
		onBlur: () => set({ [name]: readDay(form[name], today) ?? form[name] }),
		value: shownDay(form[name]),
	});
	const quarters = planQuarters(readDay(form.start, today), readDay(form.end, today)).length;
	const submit = async (event: FormEvent) => {
		event.preventDefault();
		setTried(true);
		if (Object.keys(problemsOf(form, today)).length > 0) return;
		setBusy(true);
		const answer = await bridge.call('plans.create', toInput(form, template, profile?.side ?? 'vendor', today));
		setBusy(false);
		if (!answer.ok) return tellFailure(answer.error);
		onClose();
		enterPlan(answer.value.planId);
	};
	const label = (side: 'vendor' | 'partner') => (
		<span className={classes.label}>
			<Mark size="sm" tone={side === 'vendor' ? 'v' : 'p'} letter={side === 'vendor' ? 'V' : 'P'} />
			{capital(term(chosen?.labels[side] ?? side))}
			{profile?.side === side && <em>{say('your side')}</em>}
		</span>
	);
	return (
		<form onSubmit={(event) => void submit(event)} noValidate>
			<TemplatePicker
				templates={templates}
				value={template}
				onChange={(id) => {
					const months = templates.find((one) => one.id === id)?.months ?? 12;
					const start = readDay(form.start, today);
					if (start !== null) set({ end: lastDay(start, months) });
					onTemplate(id);
				}}
			/>
			<div className={classes.grid}>
				<TextInput
					data-autofocus={profile?.side === 'partner' || undefined}
					maxLength={200}
					label={label('vendor')}
					{...field('vendor')}
				/>
				<TextInput
					data-autofocus={profile?.side !== 'partner' || undefined}
					maxLength={200}
					label={label('partner')}
					{...field('partner')}
				/>
				<TextInput label={say('First day')} {...dayField('start')} />
				<TextInput
					label={say('{count, plural, =0 {Last day} one {Last day, # quarter} other {Last day, # quarters}}', {
						count: quarters,
					})}
					{...dayField('end')}
				/>
				<TextInput
					maxLength={200}
					label={say('Title')}
					placeholder={say('{vendor} and {partner}: {template}', {
						vendor: form.vendor || say('Vendor'),
						partner: form.partner || term('partner'),
						template: chosen?.title ?? '',
					})}
					{...field('title')}
				/>
				<Select
					label={say('Currency')}
					searchable
					data={CURRENCIES}
					value={form.currency}
					onChange={(currency) => currency && set({ currency })}
				/>
			</div>
			<p className={classes.note}>
				{say('Due days begin and end in {timeZone}. Everything here can be changed later.', {
					timeZone: form.timeZone.replaceAll('_', ' '),
				})}
			</p>
			<DialogActions>
				<Button onClick={onClose}>{say('Not now')}</Button>
				<Button type="submit" variant="filled" loading={busy}>
					{say('Begin the plan')}
				</Button>
			</DialogActions>
		</form>
	);
}

/** As a day is written, once it is one. */
function shownDay(text: string): string {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDay(text) : text;
}

function capital(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
