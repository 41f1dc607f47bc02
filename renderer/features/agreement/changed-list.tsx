/** What reads otherwise than in the text that was agreed to, word by word. */

import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import type { TermChange } from '../../../shared/agreement/changed-terms.ts';
import type { AgreementState } from '../../../shared/contract/agreement.ts';
import { splitRef } from '../../../shared/plan/plan.ts';
import { collectionSpec, fieldSpec } from '../../../shared/plan/schema.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { Difference } from '../../app/conflict/difference.tsx';
import { SideMark } from '../../app/exchange/side-mark.tsx';
import { valueWords } from '../../app/field/value-words.ts';
import { goToRecord } from '../../app/place-of.ts';
import { useSides } from '../../state/plan-hooks.ts';
import { formatMoment } from '../../ui/format-day.ts';
import classes from './changed-list.module.css';

const AT_A_TIME = 40;

export function ChangedSince({ state }: { readonly state: AgreementState }) {
	const heading = useId();
	const { changed, versions, proposed } = state;
	if (changed.length === 0 && versions.length === 0) return null;
	return (
		<section className={classes.card} aria-labelledby={heading}>
			<header>
				<h2 id={heading}>
					{versions.length > 0
						? say('Changed since version {version}', { version: versions.length })
						: say('Changed since the text one side agreed to')}
				</h2>
				<span>{say('{count, plural, =0 {No term} one {# term} other {# terms}}', { count: changed.length })}</span>
			</header>
			{changed.length === 0 ? (
				<p className={classes.quiet}>
					{say(
						'Every term reads as both agreed to it. Actuals, check-ins and what became of commitments are no amendment.',
					)}
				</p>
			) : (
				<>
					<p className={classes.quiet}>
						{versions.length > 0 && proposed === null
							? say(
									'An amendment nobody has agreed to yet. What was agreed to stays in force until both agree to this.',
								)
							: say('Read these before you agree: everything else is as it was.')}
					</p>
					<ChangedList changed={changed} leads />
				</>
			)}
		</section>
	);
}

export interface ChangedListProps {
	readonly changed: readonly TermChange[];
	/** Each leads to its row. */
	readonly leads?: boolean;
}

export function ChangedList({ changed, leads = false }: ChangedListProps) {
	const [shown, setShown] = useState(AT_A_TIME);
	return (
		<ul className={classes.list}>
			{changed.slice(0, shown).map((change) => (
				<li key={`${change.record} ${change.field}`}>
					<Changed change={change} leads={leads} />
				</li>
			))}
			{changed.length > shown && (
				<li>
					<Button size="xs" onClick={() => setShown(shown + AT_A_TIME)}>
						{say('Show more of {count}', { count: changed.length })}
					</Button>
				</li>
			)}
		</ul>
	);
}

function Changed({ change, leads }: { readonly change: TermChange; readonly leads: boolean }) {
	const { record, title, label, by, at, contested } = change;
	const noun = collectionSpec(splitRef(record).collection)?.noun ?? '';
	const isNamed = title !== noun;
	const named = isNamed ? title : term(noun);
	const sides = useSides();
	const names = {
		...{ vendor: sides.vendor.name, partner: sides.partner.name },
		marks: { vendor: sides.vendor.letter, partner: sides.partner.letter },
	};
	return (
		<>
			<div className={classes.where}>
				{leads ? (
					<button type="button" className={classes.lead} onClick={() => goToRecord(record)}>
						{named}
					</button>
				) : (
					<b>{named}</b>
				)}
				<span>{isNamed ? say('{noun}: {field}', { noun: term(noun), field: term(label) }) : term(label)}</span>
			</div>
			<p className={classes.words}>
				{contested ? say('Several versions: settle it first.') : <Redline change={change} />}
			</p>
			{by !== null && (
				<p className={classes.by}>
					<SideMark party={by.party} names={names} />
					{by.name}
					{at !== null && `, ${formatMoment(at)}`}
				</p>
			)}
		</>
	);
}

function Redline({ change: { record, field, before, after, by } }: { readonly change: TermChange }) {
	const spec = fieldSpec(splitRef(record).collection, field);
	const words = (value: TermChange['before']) => (value === null ? '' : valueWords(spec, value, record));
	const [was, now] = [words(before), words(after)];
	return <Difference was={was} now={now} by={by?.party ?? 'joint'} keepsGone />;
}
