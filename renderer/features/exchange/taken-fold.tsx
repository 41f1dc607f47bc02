import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReceiveReport } from '../../../shared/contract/exchange.ts';
import { say } from '../../../shared/words/spoken.ts';
import { FieldChanges } from '../../app/exchange/field-changes.tsx';
import { Persons } from '../../app/exchange/persons.tsx';
import { WordButton } from '../../ui/word-button.tsx';
import classes from './taken-fold.module.css';

/** What the copy brought that nobody has to settle: by person, and on demand field by field. */
export function TakenFold({ report }: { readonly report: ReceiveReport }) {
	const [isOpen, setOpen] = useState(true);
	const [isListed, setListed] = useState(false);
	if (report.changes === 0) return null;
	return (
		<section className={classes.fold} aria-label={say('What came in')}>
			<header>
				<button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
					{isOpen ? (
						<IconChevronDown size="0.9375rem" stroke={1.6} aria-hidden />
					) : (
						<IconChevronRight size="0.9375rem" stroke={1.6} aria-hidden />
					)}
					<b>{say('{count, plural, one {# change came in} other {# changes came in}}', { count: report.changes })}</b>
					<span>{say('from {name}', { name: report.name })}</span>
				</button>
				{isOpen && report.fields.length > 0 && (
					<WordButton onClick={() => setListed(!isListed)}>
						{isListed ? say('By person') : say('Show field by field')}
					</WordButton>
				)}
			</header>
			{isOpen &&
				(isListed ? (
					<FieldChanges label={say('Changes that came in, field by field')} changes={report.fields} names={report} />
				) : (
					<div className={classes.persons}>
						<Persons by={report.by} names={report} />
					</div>
				))}
		</section>
	);
}
