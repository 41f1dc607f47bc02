import { useState } from 'react';
import type { FieldChange } from '../../../shared/contract/exchange.ts';
import type { LiveLook } from '../../../shared/contract/live.ts';
import { splitRef } from '../../../shared/plan/plan.ts';
import { fieldSpec } from '../../../shared/plan/schema.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { WordButton } from '../../ui/word-button.tsx';
import { valueWords } from '../field/value-words.ts';
import classes from './leaving.module.css';

const SHOWN = 5;

/** What the others get on joining that has not left this computer before. */
export function Leaving({ look: { leaves, changes } }: { readonly look: LiveLook }) {
	const [isOpen, setOpen] = useState(false);
	const shown = isOpen ? changes : changes.slice(0, SHOWN);
	const unlisted = leaves - changes.length;
	return (
		<section className={classes.leaving} aria-label={say('What leaves on joining')}>
			<p>
				<b>{headWords(leaves)}</b>{' '}
				{say(
					'From then on each field leaves as you finish it. What you tried and withdrew stays here, and so do private notes and ballots that are not revealed.',
				)}
			</p>
			{shown.length > 0 && (
				<ul>
					{shown.map((change) => (
						<li key={`${change.record} ${change.field}`}>
							<b>{change.title}</b> <span>{term(change.label)}</span> <em>{newsOf(change)}</em>
						</li>
					))}
				</ul>
			)}
			{shown.length < changes.length && (
				<WordButton onClick={() => setOpen(true)}>
					{say('and {count} more', { count: changes.length - shown.length })}
				</WordButton>
			)}
			{isOpen && unlisted > 0 && (
				<p className={classes.quiet}>{say('These are the first {count}.', { count: changes.length })}</p>
			)}
		</section>
	);
}

function headWords(leaves: number): string {
	if (leaves === 0) return say('Nothing new leaves this computer on joining.');
	return say('{count, plural, one {# field leaves} other {# fields leave}} this computer on joining.', {
		count: leaves,
	});
}

function newsOf({ record, field, after }: FieldChange): string {
	if (field === 'removed') return after === true ? say('removed') : say('brought back');
	if (field === 'order' || field === 'parent') return say('moved to another place');
	return after === null ? say('taken out') : valueWords(fieldSpec(splitRef(record).collection, field), after, record);
}
