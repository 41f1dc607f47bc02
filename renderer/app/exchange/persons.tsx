import type { PersonsChanges } from '../../../shared/contract/exchange.ts';
import { say } from '../../../shared/words/spoken.ts';
import classes from './persons.module.css';
import { spanWords, touchedWords } from './report-words.ts';
import { SideMark, type SideNames } from './side-mark.tsx';

export interface PersonsProps {
	readonly by: readonly PersonsChanges[];
	readonly names: SideNames;
}

/** Who changed how much, and what they touched. */
export function Persons({ by, names }: PersonsProps) {
	return (
		<ul className={classes.persons}>
			{by.map((person) => (
				<li key={`${person.pen.party} ${person.pen.name} ${person.computer}`}>
					<SideMark party={person.pen.party} names={names} />
					<b>{person.pen.name}</b>
					<span className={classes.touched}>{touchedWords(person.touched)}</span>
					<span
						className={classes.when}
						title={person.computer ? say('on {computer}', { computer: person.computer }) : undefined}
					>
						{spanWords(person.first, person.last)}
					</span>
					<span className={classes.count}>{person.changes}</span>
				</li>
			))}
		</ul>
	);
}
