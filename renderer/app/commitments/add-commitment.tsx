import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { capitalized } from '../../../shared/analysis/names.ts';
import { toMajor, toMinor } from '../../../shared/base/money.ts';
import type { RecordRef } from '../../../shared/ledger/change.ts';
import { keyBetween } from '../../../shared/ledger/order.ts';
import { refOf } from '../../../shared/plan/plan.ts';
import { schema } from '../../../shared/plan/schema.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { announceDone, edit } from '../../state/edits.ts';
import { mintId } from '../../state/mint-id.ts';
import { takePen, usePen } from '../../state/pen.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { currentSession } from '../../state/session.ts';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import { formatDay } from '../../ui/format-day.ts';
import { typedNumber } from '../../ui/format-money.ts';
import { parseDay } from '../../ui/parse-day.ts';
import { parseNumber } from '../../ui/parse-number.ts';
import { DayInput } from './day-input.tsx';
import { DevelopmentFields, developmentFrom, startSentence } from './development-fields.tsx';
import { addEdits, type Terms } from './new-terms.ts';
import { type CommitmentStart, closeQuestion } from './question.ts';
import { AnswerForm } from './question-parts.tsx';
import classes from './questions.module.css';
import { numberOf, type Progress, partyName } from './use-progress.ts';

const { deliverable: what, test, owner, days, money, goal, expectation } = schema.commitments.fields;
const NOTHING = { deliverable: '', test: '', due: '', owner: '', days: '', money: '' };

export interface AddCommitmentProps {
	readonly progress: Progress;
	/** Where it comes from a gap: what stands in the form at first. */
	readonly start: CommitmentStart | null;
	/** What to do with it, beside saying so. */
	readonly onAdded?: (ref: RecordRef) => void;
}

/** What the pen's own side promises, or a third party. Only what will be done has to be said. */
export function AddCommitment({ progress, start, onAdded }: AddCommitmentProps) {
	const { today, plan } = progress;
	const { thirdParties, goals, expectations } = plan.collections;
	const { party } = usePen();
	const givers = [...(party === 'joint' ? [] : [party]), ...thirdParties.map(({ id }) => id)];
	const [chosenFrom, setFrom] = useState<string | null>(null);
	const [chosenTo, setTo] = useState<string | null>(null);
	// A pen taken while the form is open gives at once.
	const from = chosenFrom ?? givers[0] ?? null;
	const to = chosenTo !== null && chosenTo !== from ? chosenTo : from === 'partner' ? 'vendor' : 'partner';
	const [typed, setTyped] = useState(() => typedFrom(start, plan.frame.currency));
	const [built, setBuilt] = useState(() => developmentFrom(start, from));
	const [links, setLinks] = useState<Pick<Terms, 'goal' | 'expectation'>>({ goal: null, expectation: null });
	const set = (field: keyof typeof NOTHING) => (text: string) => setTyped((now) => ({ ...now, [field]: text }));
	if (from === null) return <TakeAPen />;

	const { currency } = plan.frame;
	const due = parseDay(typed.due, today);
	const effort = numberIn(typed.days, (number) => (number >= days.min && number <= days.max ? number : null));
	const cost = numberIn(typed.money, (number) => (number < 0 ? null : currency ? toMinor(number, currency) : null));
	const words = (text: string) => text.replace(/\s+/g, ' ').trim() || null;
	const isReady =
		words(typed.deliverable) !== null && (due !== null || typed.due.trim() === '') && effort.ok && cost.ok;
	const submit = async () => {
		const ref = refOf('commitments', mintId());
		const orders = usePlanStore
			.getState()
			.replica.views('commitments')
			.map(({ order }) => order);
		const terms: Terms = {
			from,
			to,
			deliverable: words(typed.deliverable),
			test: words(typed.test),
			due,
			owner: words(typed.owner),
			days: effort.value,
			money: cost.value,
			claimBy: null,
			proof: null,
			session: currentSession()?.session ?? null,
			...links,
			...built,
		};
		const isThere = await edit(addEdits(ref, terms, keyBetween(orders, orders.length)));
		if (!isThere) return false;
		onAdded?.(ref);
		announceDone(say('Proposed to {progress}.', { progress: partyName(progress, to) }));
		return true;
	};
	const receivers = ['vendor', 'partner', ...thirdParties.map(({ id }) => id)].filter((id) => id !== from);
	const asChoice = (id: string) => ({ value: id, label: capitalized(partyName(progress, id)) });
	const field = (
		name: keyof typeof NOTHING,
		{ label, help }: { label: string; help: string },
		error?: string | null,
	) => ({
		label: term(label),
		description: term(help),
		value: typed[name],
		error: error ?? null,
		onChange: (event: React.ChangeEvent<HTMLInputElement>) => set(name)(event.currentTarget.value),
	});
	return (
		<AnswerForm answer={say('Propose it')} isReady={isReady} onAnswer={submit}>
			{start !== null && (
				<>
					<p className={classes.lead}>{startSentence(start, from, progress)}</p>
					<DevelopmentFields progress={progress} value={built} onChange={setBuilt} isFixed />
				</>
			)}
			<TextInput data-autofocus maxLength={what.maxLength} required {...field('deliverable', what)} />
			<TextInput maxLength={test.maxLength} {...field('test', test)} />
			<div className={classes.pair}>
				<DayInput near="future" label={say('Due')} today={today} text={typed.due} onText={set('due')} />
				<TextInput maxLength={owner.maxLength} {...field('owner', owner)} />
			</div>
			<div className={classes.pair}>
				<Select
					label={say('From')}
					data={givers.map(asChoice)}
					value={from}
					onChange={(next) => next !== null && setFrom(next)}
				/>
				<Select
					label={say('To')}
					data={receivers.map(asChoice)}
					value={to}
					onChange={(next) => next !== null && setTo(next)}
				/>
			</div>
			<details className={classes.more}>
				<summary>{say('Effort, money, and what it serves')}</summary>
				<div className={classes.form}>
					<div className={classes.pair}>
						<TextInput
							inputMode="decimal"
							{...field('days', { label: say('Effort in person-days'), help: days.help }, effort.problem)}
						/>
						<TextInput
							inputMode="decimal"
							disabled={currency === null}
							{...field(
								'money',
								{ label: currency === null ? say('Money') : say('Money, {currency}', { currency }), help: money.help },
								cost.problem,
							)}
						/>
					</div>
					<div className={classes.pair}>
						<Select
							label={term(goal.label)}
							description={term(goal.help)}
							clearable
							searchable
							data={goals.map(({ id, title }) => ({
								value: id,
								label: `${numberOf(progress, 'goals', id)} ${title ?? ''}`,
							}))}
							value={links.goal}
							onChange={(next) => setLinks((now) => ({ ...now, goal: next }))}
						/>
						<Select
							label={term(expectation.label)}
							description={term(expectation.help)}
							clearable
							searchable
							data={expectations
								.filter(({ deliverer }) => deliverer === from || (from !== 'vendor' && from !== 'partner'))
								.map(({ id, statement }) => ({
									value: id,
									label: `${numberOf(progress, 'expectations', id)} ${statement ?? ''}`,
								}))}
							value={links.expectation}
							onChange={(next) => setLinks((now) => ({ ...now, expectation: next }))}
						/>
					</div>
					{start === null && <DevelopmentFields progress={progress} value={built} onChange={setBuilt} />}
				</div>
			</details>
		</AnswerForm>
	);
}

function typedFrom(start: CommitmentStart | null, currency: string | null): typeof NOTHING {
	if (start === null) return NOTHING;
	const { deliverable: text, test: shown, due } = start;
	const money =
		start.kind === 'relief' && start.money !== null && currency !== null
			? typedNumber(toMajor(start.money, currency))
			: '';
	return { ...NOTHING, deliverable: text, test: shown, due: formatDay(due), money };
}

/** A commitment is one side's word: both together cannot give it. */
function TakeAPen() {
	return (
		<>
			<p className={classes.lead}>
				{say(
					'You are writing as both. A commitment is one side’s own word to the other: take your own side’s pen to give it.',
				)}
			</p>
			<DialogActions>
				<Button onClick={closeQuestion}>{say('Cancel')}</Button>
				<Button variant="filled" data-autofocus onClick={() => takePen('own')}>
					{say('Write as my own side')}
				</Button>
			</DialogActions>
		</>
	);
}

interface Read {
	readonly ok: boolean;
	readonly value: number | null;
	readonly problem: string | null;
}

/** An optional number: empty is none, and never zero. */
function numberIn(text: string, take: (number: number) => number | null): Read {
	if (text.trim() === '') return { ok: true, value: null, problem: null };
	const number = parseNumber(text);
	const value = number === null ? null : take(number);
	return value === null
		? { ok: false, value: null, problem: say('It has to be a number that fits.') }
		: { ok: true, value, problem: null };
}
