/** Who else is at a record: their mark beside its title. */

import type { LivePerson } from '../../../shared/contract/live.ts';
import type { RecordRef } from '../../../shared/ledger/change.ts';
import { say, spoken } from '../../../shared/words/spoken.ts';
import { usePresence } from '../../state/live.ts';
import { useSides } from '../../state/plan-hooks.ts';
import classes from './presence.module.css';

const MOST_SHOWN = 2;

export function Presence({ record }: { readonly record: RecordRef }) {
	const people = usePresence(record);
	if (people.length === 0) return null;
	return <Marks people={people} />;
}

function Marks({ people }: { readonly people: readonly LivePerson[] }) {
	const sides = useSides();
	const names = people.map(({ name, party }) => (party === null ? name : `${name}, ${sides[party].name}`));
	const words = say('Here now: {names}', { names: names.join(spoken().semicolon) });
	return (
		<span className={classes.presence} role="img" aria-label={words} title={words}>
			{people.slice(0, MOST_SHOWN).map(({ id, name, party }) => (
				<i key={id} data-tone={party === null ? undefined : sides[party].tone}>
					{initials(name)}
				</i>
			))}
			{people.length > MOST_SHOWN && <i>+{people.length - MOST_SHOWN}</i>}
		</span>
	);
}

/** “Ben Okafor” is BO, “Ana” is A. */
export function initials(name: string): string {
	const words = name.split(/\s+/).filter((word) => word !== '');
	const [first, last] = [words.at(0), words.length > 1 ? words.at(-1) : undefined];
	return [first, last]
		.map((word) => [...(word ?? '')][0] ?? '')
		.join('')
		.toUpperCase();
}
