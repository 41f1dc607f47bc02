/** An ending that is made of words and a yes: agree to differ, pivot, accept as is. */

import { Button, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import type { Day } from '../../../shared/base/dates.ts';
import type { Edit, Party } from '../../../shared/ledger/change.ts';
import { say } from '../../../shared/words/spoken.ts';
import { edit } from '../../state/edits.ts';
import { parseDay } from '../../ui/parse-day.ts';
import { DayInput } from './day-input.tsx';
import { useEndingDraft } from './ending-drafts.ts';
import { acceptAsIsEdits, differEdits, pivotEdits, takeBackEdits } from './ending-edits.ts';
import classes from './ending-form.module.css';
import type { EndingFormProps } from './ending-form.tsx';
import type { EndingKind } from './ending-kinds.ts';
import { yesField } from './ending-options.ts';

type WordsKind = Exclude<EndingKind, 'commitment'>;

const WORDS: Readonly<Record<WordsKind, { readonly label: string; readonly placeholder: string }>> = {
	'agree to differ': { label: say('What you see differently'), placeholder: say('In words both can stand behind') },
	pivot: { label: say('What you will do instead'), placeholder: say('The change of course, in one line') },
	'accept as is': { label: say('Why it is acceptable'), placeholder: say('Why you live with it as it is') },
};

export function EndingWordsForm({ kind, ...props }: EndingFormProps & { readonly kind: WordsKind }) {
	const { row, view, option, pen, names, today, onDone } = props;
	const { draft, change, forget } = useEndingDraft(kind, row, view);
	const party = pen === 'joint' ? null : pen;
	const text = draft.text.trim();
	const until = parseDay(draft.day, today);
	const isSame =
		text === (view.values[fieldOf(kind)] ?? '') &&
		(kind !== 'agree to differ' || until === (view.values.differUntil ?? null));
	const mine = option.yeses.find((yes) => yes.party === party)?.given === 'yes';
	const lifts = option.yeses.filter((yes) => yes.party !== party && yes.given === 'yes' && !isSame);
	const problem = problemOf(kind, text, until, today);
	const write = async (edits: readonly Edit[]) => {
		if (edits.length > 0 && !(await edit(edits))) return;
		forget();
		onDone();
	};
	const submit = (event: FormEvent) => {
		event.preventDefault();
		if (problem !== null) return;
		const edits =
			kind === 'agree to differ'
				? differEdits(view, text, until, party)
				: kind === 'pivot'
					? pivotEdits(view, text, party)
					: acceptAsIsEdits(view, text);
		void write(edits);
	};
	const takeBack = (side: Party) =>
		void write(takeBackEdits(view, kind === 'accept as is' ? 'acceptedAsIs' : yesField(kind, side)));
	return (
		<form className={classes.form} onSubmit={submit}>
			<TextInput
				className={classes.long ?? ''}
				data-autofocus
				label={WORDS[kind].label}
				placeholder={WORDS[kind].placeholder}
				maxLength={200}
				value={draft.text}
				onChange={(event) => change({ text: event.currentTarget.value })}
			/>
			{kind === 'agree to differ' && (
				<DayInput
					label={say('Look at it again on')}
					today={today}
					value={draft.day}
					onChange={(typed) => change({ day: typed })}
				/>
			)}
			<div className={classes.buttons}>
				{mine && isSame && party !== null ? (
					<Button onClick={() => takeBack(party)}>{say('Take back {name_s} yes', { name: names[party] })}</Button>
				) : (
					<Button type="submit" variant="filled" disabled={problem !== null}>
						{party === null
							? say('Keep the words')
							: kind === 'accept as is'
								? say('Accept as {name}', { name: names[party] })
								: say('Agree as {name}', { name: names[party] })}
					</Button>
				)}
			</div>
			<p className={classes.note} aria-live="polite">
				{problem}
				{problem === null &&
					lifts.map(
						(yes) => `${say('New words lift {name_s} yes: it was to the old ones.', { name: names[yes.party] })} `,
					)}
				{problem === null &&
					party === null &&
					say('Both together write the words; a yes is given with each side’s own pen.')}
			</p>
		</form>
	);
}

function fieldOf(kind: WordsKind): 'differText' | 'pivotText' | 'acceptReason' {
	if (kind === 'agree to differ') return 'differText';
	return kind === 'pivot' ? 'pivotText' : 'acceptReason';
}

function problemOf(kind: WordsKind, text: string, until: Day | null, today: Day): string | null {
	if (text === '') return say('It needs words first.');
	if (kind !== 'agree to differ') return null;
	if (until === null) return say('It needs the day on which you look at it again.');
	return until < today ? say('That day has passed already.') : null;
}
